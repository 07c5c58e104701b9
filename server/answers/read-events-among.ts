/** A set of entities → the events that lie between them: one item an event, with all who took part, in the set or not. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { eventsAmong, eventsAmongCount } from '../../cypher/read/events-among.ts';
import { EVENT_TYPES, isMutual } from '../../cypher/schema/ontology.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { EventAmong } from '../contract/graph.ts';
import type { Statement } from '../contract/statement.ts';
import { toHappening } from '../payload/to-happening.ts';
import { readReports } from './read-meetings.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** Those with most of the set first. */
export async function readEventsAmong(
  graph: Transaction,
  nodes: readonly string[],
  filter: StatementFilter,
  limit: number,
): Promise<{ items: EventAmong[]; total: number }> {
  const parameters = { ...toFilterParameters(filter, EVENT_TYPES), ids: [...new Set(nodes)] };
  const [rows, counted] = await Promise.all([
    graph.run(eventsAmong, { ...parameters, limit }),
    graph.run(eventsAmongCount, parameters),
  ]);
  const reports = await readReports(
    graph,
    rows.map(({ event }) => event),
    parameters,
  );
  const items = rows.flatMap(({ event, statements, publishers, confidence }): EventAmong[] => {
    const [surest, ...others] = reports.get(event) ?? [];
    if (!surest) return [];
    const all = [surest, ...others] as const;
    const { participants, ...happening } = toHappening([...all]);
    return [
      { id: event, ...happening, participants: withRoles(participants, all), statements, publishers, confidence },
    ];
  });
  return { items, total: counted[0]?.total ?? 0 };
}

/** Of what goes one way, who did it and whom it met; the surest report that names one has the word. */
function withRoles(
  participants: EventAmong['participants'],
  reports: readonly [Statement, ...Statement[]],
): EventAmong['participants'] {
  if (isMutual(reports[0].type)) return participants;
  return participants.map((one) => {
    const told = reports.find(({ actors, recipients }) => [...actors, ...recipients].some(({ id }) => id === one.id));
    return { ...one, role: told?.actors.some(({ id }) => id === one.id) ? 'actor' : 'recipient' };
  });
}
