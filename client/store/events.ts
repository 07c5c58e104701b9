/**
 * Events as nodes. In: the events among the shown, as the API tells them, and who of them is drawn. Out: each event that
 * joins two of the drawn, or one of them with a drawn place; the lines that events stand for, which are not drawn beside
 * them; and the ties from an event to its ends. Pure.
 */
import type { Edge, EventAmong, EventsAmong } from '../../server/contract/graph.ts';
import type { Part } from '../vocabulary/event-words.ts';
import { edgePasses, type Filters } from './filters.ts';

export interface DrawnEvent extends EventAmong {
  /** Who of it is drawn; its place too, unless the place took part itself. */
  readonly ends: readonly { readonly id: string; readonly part: Part }[];
}

/** The line from an event to one of its ends; what one did runs to the event, what was done to one from it. */
export interface Tie {
  readonly id: string;
  readonly event: DrawnEvent;
  readonly part: Part;
  readonly source: string;
  readonly target: string;
  readonly publishers: number;
  readonly firstDate?: string;
}

export const NO_EVENTS: EventsAmong = { items: [], total: 0 };

/** As ids of events are made (cypher/schema/ids.ts); those of entities begin with a type and a colon. */
const PREFIX = 'event-';
const TIE = 'tie:';
export const isEvent = (id: string): boolean => id.startsWith(PREFIX);
/** The event that a tie belongs to; undefined for any other id. */
export const eventOfTie = (id: string): string | undefined =>
  id.startsWith(TIE) ? id.slice(TIE.length).split('|')[0] : undefined;

const placed = new WeakMap<EventsAmong, EventsAmong>();

/** On the map an event stands at its place; what no report places stays lines between pairs there. */
export function placedOf(events: EventsAmong): EventsAmong {
  const known = placed.get(events) ?? { ...events, items: events.items.filter(({ place }) => place !== undefined) };
  placed.set(events, known);
  return known;
}

/** @param isDrawn of an entity */
export function drawnEvents(
  { items }: EventsAmong,
  filters: Filters,
  hidden: readonly string[],
  isDrawn: (id: string) => boolean,
): DrawnEvent[] {
  const out = new Set(hidden);
  return items.flatMap((event): DrawnEvent[] => {
    if (out.has(event.id) || !edgePasses(filters, event)) return [];
    const { participants, place } = event;
    const took = participants
      .filter(({ id }) => isDrawn(id))
      .map(({ id, role }): DrawnEvent['ends'][number] => ({ id, part: role ?? 'both' }));
    const isPlaceDrawn = place && isDrawn(place.id) && took.every(({ id }) => id !== place.id);
    const ends = isPlaceDrawn ? [...took, { id: place.id, part: 'place' as const }] : took;
    return took.length > 0 && ends.length > 1 ? [{ ...event, ends }] : [];
  });
}

/** The last answer about each list of edges: it is asked for under several filters at once. */
const told = new WeakMap<readonly Edge[], { readonly events: EventsAmong; readonly edges: ReadonlySet<Edge> }>();

/**
 * The edges that an event stands for, whether filters show it or not: an event that is left out or hidden takes its lines
 * along. The others are relations, and what lies behind events that were not loaded.
 */
export function toldByEvents(events: EventsAmong, edges: readonly Edge[]): ReadonlySet<Edge> {
  const known = told.get(edges);
  if (known?.events === events) return known.edges;
  const eventsOf = new Map<string, Map<string, Set<string>>>();
  for (const { id, type, participants } of events.items) {
    const ofType = eventsOf.get(type) ?? new Map<string, Set<string>>();
    eventsOf.set(type, ofType);
    for (const one of participants) ofType.set(one.id, (ofType.get(one.id) ?? new Set()).add(id));
  }
  const found = edges.filter(({ type, source, target }) => {
    const ofType = eventsOf.get(type);
    const theirs = ofType?.get(target);
    return theirs !== undefined && [...(ofType?.get(source) ?? [])].some((id) => theirs.has(id));
  });
  const answer = new Set(found);
  told.set(edges, { events, edges: answer });
  return answer;
}

/** The part of a node that stands for two of an event: a group of who did it and to whom is on both sides. */
function partOfBoth(before: Part | undefined, part: Part): Part {
  if (before === undefined || before === part || before === 'place') return part;
  return part === 'place' ? before : 'both';
}

/** @param home the node that stands for an entity: its group, or itself */
export function tiesOf(events: readonly DrawnEvent[], home: (id: string) => string = (id) => id): Tie[] {
  return events.flatMap((event) => {
    const ends = new Map<string, Part>();
    for (const { id, part } of event.ends) {
      const end = home(id);
      ends.set(end, partOfBoth(ends.get(end), part));
    }
    return [...ends].map(([end, part]): Tie => {
      const [source, target] = part === 'actor' ? [end, event.id] : [event.id, end];
      const { publishers, date } = event;
      const id = `${TIE}${event.id}|${end}`;
      return { id, event, part, source, target, publishers, ...(date !== undefined && { firstDate: date }) };
    });
  });
}
