/**
 * What of a graph is drawn under the filters, who is whose neighbor in it, and what the filters leave out. Pure; each
 * answer is kept with the state it was found for, since drawing, panel and legend all ask for it.
 */
import type { Edge, EventsAmong } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import type { StatementType, Status } from '../vocabulary/statement-words.ts';
import { type DrawnEvent, drawnEvents, placedOf, toldByEvents } from './events.ts';
import { edgePasses, entityPasses, type Filters, isUnfiltered, NO_FILTERS } from './filters.ts';
import { neighborsOf } from './neighbors-of.ts';
import type { View } from './view.ts';

/** What of a state decides what is drawn. */
export interface Loaded {
  readonly view: Pick<View, 'shown' | 'filters' | 'events' | 'layout'>;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly edges: readonly Edge[];
  readonly events: EventsAmong;
}

export interface Drawn {
  readonly entities: readonly Entity[];
  /** All between two of them, whether drawn as lines or told by events. */
  readonly edges: readonly Edge[];
  /** Those drawn as lines: all, unless events are nodes. */
  readonly lines: readonly Edge[];
  /** Events that are nodes. */
  readonly events: readonly DrawnEvent[];
  /** By entity id. */
  readonly neighbors: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same answer, the same object even, while nothing that it hangs on has changed. */
function remembered<Answer>(find: (state: Loaded) => Answer): (state: Loaded) => Answer {
  // The last answer about each list of edges: a list is replaced as a whole, and seldom.
  const found = new WeakMap<readonly Edge[], { readonly of: readonly unknown[]; readonly answer: Answer }>();
  return (state) => {
    const { shown, filters, events, layout } = state.view;
    const of = [shown, filters, events, events && layout === 'map', state.entities, state.events];
    const known = found.get(state.edges);
    if (known?.of.every((part, index) => part === of[index])) return known.answer;
    const answer = find(state);
    found.set(state.edges, { of, answer });
    return answer;
  };
}

export const drawn = remembered((state): Drawn => drawnUnder(state, state.view.filters));

function drawnUnder(state: Loaded, filters: Filters): Drawn {
  const pairs = pairsUnder(state, filters);
  const { view } = state;
  if (!view.events) return { ...pairs, lines: pairs.edges, events: [] };
  const events = view.layout === 'map' ? placedOf(state.events) : state.events;
  const there = new Set(pairs.entities.map(({ id }) => id));
  const told = toldByEvents(events, state.edges);
  return {
    ...pairs,
    lines: pairs.edges.filter((edge) => !told.has(edge)),
    events: drawnEvents(events, filters, view.events.hidden, (id) => there.has(id)),
  };
}

function pairsUnder({ view, entities, edges }: Loaded, filters: Filters): Omit<Drawn, 'lines' | 'events'> {
  const passing = view.shown.flatMap((id) => entities[id] ?? []).filter((entity) => entityPasses(filters, entity));
  const there = new Set(passing.map(({ id }) => id));
  const lines = edges.filter((edge) => edgePasses(filters, edge) && there.has(edge.source) && there.has(edge.target));
  const neighbors = neighborsOf(lines);
  const { minNeighbors } = filters;
  if (minNeighbors === undefined) return { entities: passing, edges: lines, neighbors };
  // Counted once, before anyone is left out for having too few: what one sees is the count that one asked for.
  const enough = new Set(
    passing.filter(({ id }) => (neighbors.get(id)?.size ?? 0) >= minNeighbors).map(({ id }) => id),
  );
  const kept = lines.filter(({ source, target }) => enough.has(source) && enough.has(target));
  return { entities: passing.filter(({ id }) => enough.has(id)), edges: kept, neighbors: neighborsOf(kept) };
}

/** How many of the loaded entities, events and lines the filters keep out of sight. */
export const leftOut = remembered((state) => {
  const all = isUnfiltered(state.view.filters) ? drawn(state) : drawnUnder(state, NO_FILTERS);
  const { entities, lines, events } = drawn(state);
  return {
    entities: all.entities.length - entities.length,
    events: all.events.length - events.length,
    edges: all.lines.length - lines.length,
  };
});

/** Lines and events by type and status, and entities by type: each as it would be with its own switch on, under all other filters. */
export interface Counts {
  readonly type: Readonly<Partial<Record<StatementType, number>>>;
  readonly status: Readonly<Partial<Record<Status, number>>>;
  readonly entity: Readonly<Partial<Record<EntityType, number>>>;
}

export const countsOf = remembered((state): Counts => {
  const { filters } = state.view;
  // Where nothing is switched off, all is on already.
  const allOn = (of: 'offTypes' | 'offStatuses' | 'offEntities') =>
    filters[of].length === 0 ? drawn(state) : drawnUnder(state, { ...filters, [of]: [] });
  const typed = allOn('offTypes');
  const told = allOn('offStatuses');
  return {
    type: tally([...typed.lines, ...typed.events].map(({ type }) => type)),
    status: tally([...told.lines, ...told.events].map(({ status }) => status)),
    entity: tally(allOn('offEntities').entities.map(({ type }) => type)),
  };
});

function tally<Value extends string>(values: readonly Value[]): Partial<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
