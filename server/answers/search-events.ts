/**
 * What was typed → the events it may mean: those in which each name has a part (as participant or place), of the kinds
 * and within the dates that were typed. Names are found in the name index, the events by their ends in the graph: there is
 * no index of events to keep.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { endsOfEvents } from '../../cypher/read/ends-of-events.ts';
import { bucketsOf, eventsAt, eventsAtCount } from '../../cypher/read/events-at.ts';
import { type EventsRow, eventsOf, eventsOfCount } from '../../cypher/read/events-of.ts';
import { statementsOfEvents } from '../../cypher/read/statements-of-events.ts';
import { EVENT_TYPES, type EventType, STATUSES } from '../../cypher/schema/ontology.ts';
import type { EventHit } from '../contract/search.ts';
import type { Entity } from '../contract/statement.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import type { Typed, TypedWord } from '../names/read-typed.ts';
import { toHappening } from '../payload/to-happening.ts';
import { readEntities } from './read-entities.ts';
import { readReports } from './read-meetings.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** Entities that one name may mean. */
const MEANT = 3;
/** Most words of a name. */
const LONGEST_NAME = 4;
/** Events of the rarest name that are gone through; where it has more statements, a statement must have a second name too. */
const MOST_EVENTS = 1_000;

/** What the words of a text ask for: for each name the entities it may mean, best first, and the kinds of event. */
export interface Asked {
  readonly names: readonly (readonly string[])[];
  readonly types: readonly EventType[];
  /** False where a word is neither: then no event has all that was typed. */
  readonly isWhole: boolean;
}

/** The longest names first: "Xi Jinping" is one, "Putin Lukashenko" two. */
export async function readAsked(names: NameDirectory, { words }: Typed): Promise<Asked> {
  const found: string[][] = [];
  const types: EventType[] = [];
  let isWhole = true;
  for (let at = 0; at < words.length; ) {
    const word = words[at] as TypedWord;
    const name = await nameAt(names, words.slice(at, at + LONGEST_NAME));
    if (name) found.push(name.ids);
    else if (word.event) types.push(word.event.type);
    else if (!word.isFiller) isWhole = false;
    at += name?.length ?? word.event?.length ?? 1;
  }
  return { names: found, types: [...new Set(types)], isWhole };
}

async function nameAt(
  names: NameDirectory,
  words: readonly TypedWord[],
): Promise<{ ids: string[]; length: number } | undefined> {
  for (let length = words.length; length > 0; length--) {
    const part = words.slice(0, length);
    // "in Minsk" is no name that begins with "in", and one word that asks for a kind of event asks for that.
    if (part[0]?.isFiller || part.at(-1)?.isFiller || (length === 1 && part[0]?.event)) continue;
    const text = part.map((word) => word.text).join(' ');
    const { hits } = await names.search({ text, fuzzy: length === 1, skip: 0, limit: MEANT });
    if (hits.length > 0) return { ids: hits.map(({ id }) => id), length };
  }
  return undefined;
}

export interface EventQuestion extends Asked {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
}

/** Those that most statements report first. A single name alone asks for whom it names, not for all that they ever did. */
export async function searchEvents(
  graph: Transaction,
  question: EventQuestion,
): Promise<{ items: EventHit[]; total: number }> {
  const { names, types, isWhole, from, to, limit } = question;
  const parts = names.length + (types.length > 0 ? 1 : 0) + (from ? 1 : 0);
  if (!isWhole || parts < 2) return { items: [], total: 0 };
  const kinds = types.length > 0 ? types : EVENT_TYPES;
  const filter = toFilterParameters({ status: [...STATUSES], ...(from && { from }), ...(to && { to }) }, kinds);
  const { rows, total } =
    names.length > 0
      ? await readEventsOf(graph, await rarestFirst(graph, names), filter, limit)
      : await readEventsAt(graph, kinds, from as string, to as string, limit);
  const events = rows.map(({ event }) => event);
  const [reports, told] = await Promise.all([
    readReports(graph, events, filter),
    graph.run(statementsOfEvents, { events }),
  ]);
  const items = events.flatMap((id): EventHit[] => {
    const [surest, ...others] = reports.get(id) ?? [];
    if (!surest) return [];
    const statementCount = told.filter(({ event }) => event === id).length;
    return [{ id, ...toHappening([surest, ...others]), statementCount, statement: surest }];
  });
  return { items, total };
}

type Found = { rows: readonly EventsRow[]; total: number };
/** The entities that one name may mean, and how many statements they take part in. */
type Meant = { ids: readonly string[]; statements: number };

/** The name of whom least is said first. Of a place that is its documents: statements count participants only. */
async function rarestFirst(graph: Transaction, names: readonly (readonly string[])[]): Promise<Meant[]> {
  const known = new Map((await readEntities(graph, [...new Set(names.flat())])).map((one) => [one.id, one]));
  return names
    .map((ids) => {
      const entities = ids.flatMap((id): Entity | Entity[] => known.get(id) ?? []);
      return { ids, statements: entities.reduce((sum, { statements, documents }) => sum + statements + documents, 0) };
    })
    .sort((one, other) => one.statements - other.statements);
}

async function readEventsOf(
  graph: Transaction,
  [rarest, ...others]: readonly Meant[],
  filter: ReturnType<typeof toFilterParameters>,
  limit: number,
): Promise<Found> {
  if (!rarest) return { rows: [], total: 0 };
  const isLarge = rarest.statements > MOST_EVENTS;
  const parameters = { ...filter, anchors: rarest.ids, others: (isLarge && others[0]?.ids) || null };
  const rest = isLarge ? others.slice(1) : others;
  if (rest.length === 0) {
    const [rows, counted] = await Promise.all([
      graph.run(eventsOf, { ...parameters, limit }),
      graph.run(eventsOfCount, parameters),
    ]);
    return { rows, total: counted[0]?.total ?? 0 };
  }
  const rows = await graph.run(eventsOf, { ...parameters, limit: MOST_EVENTS });
  const ends = new Map(
    (await graph.run(endsOfEvents, { events: rows.map(({ event }) => event) })).map(({ event, ends }) => [event, ends]),
  );
  const met = rows.filter(({ event }) => rest.every(({ ids }) => ids.some((id) => ends.get(event)?.includes(id))));
  return { rows: met.slice(0, limit), total: met.length };
}

/** Without a name, only the dates lead to events; from the first to the last of them, as far as that is one stretch. */
async function readEventsAt(
  graph: Transaction,
  types: readonly EventType[],
  from: string,
  to: string,
  limit: number,
): Promise<Found> {
  const buckets = stretch(from, to).flatMap((time) => bucketsOf(types, time));
  const [rows, counted] = await Promise.all([
    graph.run(eventsAt, { buckets, limit }),
    graph.run(eventsAtCount, { buckets }),
  ]);
  return { rows, total: counted[0]?.total ?? 0 };
}

/** Years between two dates that are gone through. */
const MOST_YEARS = 20;

/** One date, or all years from the first to the last. */
function stretch(from: string, to: string): string[] {
  if (from === to) return [from];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.min(last - first + 1, MOST_YEARS) }, (_, year) => String(first + year));
}
