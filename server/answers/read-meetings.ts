/** An entity → the events in which it met others, newest first: one item an event, however many report it. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { meetings, meetingsCount } from '../../cypher/read/meetings.ts';
import { statementsOfEvents } from '../../cypher/read/statements-of-events.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { Meeting } from '../contract/graph.ts';
import type { Statement } from '../contract/statement.ts';
import { toHappening } from '../payload/to-happening.ts';
import { passesFilter } from './passes-filter.ts';
import { readStatements } from './read-statements.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** Reports read for one event: what the surest twenty agree on does not change with more. */
const REPORTS_READ = 20;
/** Sentences shown with an event; all of them are behind GET /events/{id}. */
const REPORTS_SHOWN = 3;

export async function readMeetings(
  graph: Transaction,
  question: { entity: string; counterpart: string | null; filter: StatementFilter },
  page: { skip: number; limit: number },
): Promise<{ items: Meeting[]; total: number }> {
  const { entity, counterpart, filter } = question;
  const parameters = { ...toFilterParameters(filter, ['CONSULT']), entity, counterpart };
  const [rows, counted] = await Promise.all([
    graph.run(meetings, { ...parameters, skip: page.skip, limit: page.limit }),
    graph.run(meetingsCount, parameters),
  ]);
  const reports = await readReports(
    graph,
    rows.map(({ event }) => event),
    parameters,
  );
  const items = rows.flatMap(({ event, statements: statementCount }): Meeting[] => {
    const [surest, ...others] = reports.get(event) ?? [];
    if (!surest) return [];
    const { type: _, ...happening } = toHappening([surest, ...others]);
    return [{ id: event, ...happening, statementCount, statements: [surest, ...others].slice(0, REPORTS_SHOWN) }];
  });
  return { items, total: counted[0]?.total ?? 0 };
}

/** By event: the surest of the statements that report it, as far as they pass the filter. */
export async function readReports(
  graph: Transaction,
  events: readonly string[],
  parameters: ReturnType<typeof toFilterParameters>,
): Promise<Map<string, Statement[]>> {
  if (events.length === 0) return new Map();
  const found = await graph.run(statementsOfEvents, { events });
  const read = new Map<string, number>();
  const ids = found.flatMap(({ event, statement }) => {
    const count = (read.get(event) ?? 0) + 1;
    read.set(event, count);
    return count <= REPORTS_READ ? statement : [];
  });
  const reports = new Map<string, Statement[]>();
  for (const statement of await readStatements(graph, ids, passesFilter(parameters))) {
    // Where it took place stands at another end than who took part.
    if (parameters.place && statement.place?.id !== parameters.place) continue;
    reports.set(statement.event, [...(reports.get(statement.event) ?? []), statement]);
  }
  return reports;
}
