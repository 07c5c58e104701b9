/**
 * The state of the explorer and its transitions: what the user has loaded and chosen. Pure data, pure functions; an
 * action asks the API and applies one of these, and to-elements turns the result into a drawing.
 */
import type { Decision } from '../../server/contract/decisions.ts';
import type { Edge, EventsAmong, Neighbors } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { drawn } from './drawn.ts';
import { isEvent, NO_EVENTS } from './events.ts';
import type { Filters } from './filters.ts';
import { keptGroups, membersOf, withGroup, withGroups } from './groups.ts';
import type { Since } from './since.ts';
import {
  EMPTY_VIEW,
  type Layout,
  type OpenDocument,
  type Page,
  type PanelTab,
  type Position,
  type Selection,
  type Size,
  type Surface,
  type View,
} from './view.ts';

/** What lies beyond a node: all its neighbors under the present filters, and the cursor of the page not yet asked for. */
export interface Frontier {
  readonly total: number;
  readonly next: string | null;
}

/** Something to tell the user once; `at` counts up, so that the same words twice are two notices. */
export interface Notice {
  readonly tone: 'plain' | 'trouble';
  readonly title: string;
  readonly detail?: string;
  /** The decision that it tells of, which can be taken back or up again from it. */
  readonly decision?: Decided;
  readonly at: number;
}

/** A decision that was taken here: what undo and redo of decisions act on. Steps of the view are another matter. */
export interface Decided {
  readonly id: string;
  readonly action: Decision['action'];
  readonly holds: boolean;
}

/** starting: the first answer is awaited; empty: a graph without documents; unreachable: no answer came. */
export type Phase = 'starting' | 'ready' | 'empty' | 'unreachable';

export interface Explorer {
  readonly view: View;
  /** Every entity met so far, by id. */
  readonly entities: Readonly<Record<string, Entity>>;
  /** All edges among the shown, under the bounds of the filters. */
  readonly edges: readonly Edge[];
  /** Events among the shown, under the same bounds; none while no events are nodes. */
  readonly events: EventsAmong;
  readonly frontiers: Readonly<Record<string, Frontier>>;
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly phase: Phase;
  /** Requests under way that the graph waits for. */
  readonly waiting: number;
  /** The lasso is in hand: a loop drawn over the graph picks what is in it. */
  readonly lassoing: boolean;
  /** The timeline is playing: filters by date change by themselves. */
  readonly playing: boolean;
  /** The saved view that was opened, to tell what is new since. */
  readonly since?: Since;
  /** The last decision taken here. */
  readonly decided?: Decided;
  /** Where entities stood that a decision took out of the graph: there they come back. */
  readonly stood: Readonly<Record<string, Position>>;
  readonly trouble?: string;
  readonly notice?: Notice;
}

export const EMPTY_EXPLORER: Explorer = {
  view: EMPTY_VIEW,
  entities: {},
  edges: [],
  events: NO_EVENTS,
  frontiers: {},
  past: [],
  future: [],
  stood: {},
  phase: 'starting',
  waiting: 0,
  playing: false,
  lassoing: false,
};

/** Steps of undo that are kept: more than anyone walks back, and small enough to hold. */
const KEPT_STEPS = 100;

/** A step that undo takes back: the view before it is kept, and what was undone can no longer be redone. */
function step(state: Explorer, view: View): Explorer {
  return { ...state, view, past: [...state.past.slice(1 - KEPT_STEPS), state.view], future: [] };
}

const known = (state: Explorer, entities: readonly Entity[]): Explorer['entities'] => ({
  ...state.entities,
  ...Object.fromEntries(entities.map((entity) => [entity.id, entity])),
});

/** Adds entities to the graph; those already in it stay where they are. */
export function showEntities(state: Explorer, entities: readonly Entity[]): Explorer {
  const added = entities.map((entity) => entity.id).filter((id) => !state.view.shown.includes(id));
  const next = { ...state, entities: known(state, entities) };
  return added.length === 0 ? next : step(next, { ...state.view, shown: [...state.view.shown, ...added] });
}

/** A page of neighbors of an entity: they are shown, and what lies beyond is noted. */
export function showNeighbors(state: Explorer, id: string, page: Neighbors): Explorer {
  const next = showEntities(state, page.nodes);
  return { ...next, frontiers: { ...next.frontiers, [id]: { total: page.total, next: page.next } } };
}

/** Replaces the whole graph by these entities, unplaced. */
export function startWith(state: Explorer, entities: readonly Entity[]): Explorer {
  const { filters, layout, surface, size, events } = state.view;
  const view: View = {
    ...EMPTY_VIEW,
    ...{ filters, layout, surface, size, shown: entities.map((entity) => entity.id) },
    ...(events && { events: { ...events, hidden: [] } }),
  };
  const next = { ...state, entities: known(state, entities), frontiers: {}, phase: 'ready' as const };
  return state.view.shown.length === 0 ? { ...next, view } : step(next, view);
}

/** Takes entities and events out of the graph, and the selection with them. */
export function hideEntities(state: Explorer, ids: readonly string[]): Explorer {
  const { selection, events, ...view } = state.view;
  const out = new Set(ids);
  const shown = view.shown.filter((id) => !out.has(id));
  const hidden = events && [...new Set([...events.hidden, ...ids.filter(isEvent)])];
  if (shown.length === view.shown.length && hidden?.length === events?.hidden.length) return state;
  const gone =
    selection?.kind === 'entity' || selection?.kind === 'event'
      ? out.has(selection.id)
      : state.edges.some((edge) => edge.id === selection?.id && (out.has(edge.source) || out.has(edge.target)));
  const kept = (list: readonly string[]) => list.filter((id) => !out.has(id));
  return step(state, {
    ...view,
    shown,
    picked: kept(view.picked),
    pinned: kept(view.pinned),
    groups: keptGroups(view.groups, (id) => !out.has(id)),
    ...(events && hidden && { events: { ...events, hidden } }),
    ...(selection && !gone && { selection }),
  });
}

/** Leaves only these entities in the graph; and only these events, where there are some among them. */
export function keepOnly(state: Explorer, ids: readonly string[]): Explorer {
  const others = ids.some(isEvent) ? drawn(state).events.map(({ id }) => id) : [];
  return hideEntities(
    state,
    [...state.view.shown, ...others].filter((id) => !ids.includes(id)),
  );
}

/** Events that are hidden come back: a step. */
export function showHiddenEvents(state: Explorer): Explorer {
  const { events } = state.view;
  if (!events || events.hidden.length === 0) return state;
  return step(state, { ...state.view, events: { ...events, hidden: [] } });
}

/**
 * Draws events as nodes, so many at most, or none: a step. What is known of events is set with it, so that they come in
 * at once; those that nodes no longer are neither picked nor pinned.
 */
export function drawEvents(state: Explorer, most: number | undefined, known: EventsAmong): Explorer {
  const { events: before, ...view } = state.view;
  if (most !== undefined) {
    const events = { most, hidden: before?.hidden ?? [] };
    return { ...step(state, { ...view, events }), events: known };
  }
  if (!before) return state;
  const entities = (ids: readonly string[]) => ids.filter((id) => !isEvent(id));
  return step(state, { ...view, picked: entities(view.picked), pinned: entities(view.pinned) });
}

/** Takes out the neighbors that only this entity connects to the graph; the pinned stay. The opposite of expanding. */
export function collapse(state: Explorer, id: string): Explorer {
  const neighbors = drawn(state).neighbors;
  const leaves = [...(neighbors.get(id) ?? [])].filter(
    (other) => neighbors.get(other)?.size === 1 && !state.view.pinned.includes(other),
  );
  const { [id]: _, ...frontiers } = state.frontiers;
  return leaves.length === 0 ? state : { ...hideEntities(state, leaves), frontiers };
}

/** Picks entities and events: these alone, these too, or each the other way round. */
export function pick(state: Explorer, ids: readonly string[], how: 'only' | 'add' | 'toggle'): Explorer {
  const before = new Set(how === 'only' ? [] : state.view.picked);
  const nodes = ids.map((id) => membersOf(state.view.groups, [id]));
  const both = new Set([...before, ...nodes.flat()]);
  // A group is let go where all of it was picked.
  const dropped =
    how === 'toggle' ? nodes.filter((members) => members.every((member) => before.has(member))).flat() : [];
  const picked = nodesOf(state).filter((id) => both.has(id) && !dropped.includes(id));
  return { ...state, view: { ...state.view, picked } };
}

/** Entities in the graph, and after them the events that are nodes. */
const nodesOf = (state: Explorer): readonly string[] => [
  ...state.view.shown,
  ...drawn(state).events.map(({ id }) => id),
];

/** Picks what was not picked, and the other way round, of the entities drawn. */
export const invertPick = (state: Explorer): Explorer =>
  pick(
    state,
    visibleEntities(state)
      .map(({ id }) => id)
      .filter((id) => !state.view.picked.includes(id)),
    'only',
  );

/** Picks the neighbors of what is picked, or of the selected where nothing is. */
export function pickNeighbors(state: Explorer): Explorer {
  const from = actedOn(state);
  return pick(state, [...from, ...from.flatMap((id) => beside(state, id))], 'only');
}

/** Who is beside an entity, and who an event joins. */
export function beside(state: Explorer, id: string): readonly string[] {
  const { neighbors, events } = drawn(state);
  if (isEvent(id)) return events.find((event) => event.id === id)?.ends.map((end) => end.id) ?? [];
  return [...(neighbors.get(id) ?? [])];
}

/**
 * What an action on "the chosen" acts on: the picked, or else the selected entity, the selected event where it is a node,
 * or the members of the selected group.
 */
export function actedOn(state: Explorer): readonly string[] {
  const { picked, selection, shown } = state.view;
  if (picked.length > 0) return picked;
  if (selection?.kind === 'group') return state.view.groups.find(({ id }) => id === selection.id)?.members ?? [];
  if (selection?.kind === 'event') return nodesOf(state).filter((id) => id === selection.id);
  return selection?.kind === 'entity' && shown.includes(selection.id) ? [selection.id] : [];
}

/** Pins entities where they stand, or lets them go: a step. */
export function pin(state: Explorer, ids: readonly string[], on: boolean): Explorer {
  const { pinned: before } = state.view;
  // An event that is filtered out stays pinned.
  const pinned = [...new Set([...nodesOf(state), ...before])].filter((id) =>
    ids.includes(id) ? on : before.includes(id),
  );
  return pinned.length === before.length ? state : step(state, { ...state.view, pinned });
}

/** Draws several entities as one node: a step. */
export function group(state: Explorer, ids: readonly string[]): Explorer {
  const view = withGroup(state.view, ids);
  return view === state.view ? state : step(state, view);
}

/** Opens a group: its members stand where they stood before. A step. */
export function openGroup(state: Explorer, id: string): Explorer {
  const opened = state.view.groups.find((one) => one.id === id);
  if (!opened) return state;
  const { selection: _, ...view } = state.view;
  const { [id]: __, ...positions } = view.positions;
  const groups = view.groups.filter((one) => one !== opened);
  return step(state, { ...view, groups, positions, picked: opened.members });
}

/** Names a group; an empty name leaves it to its members. A step. */
export function nameGroup(state: Explorer, id: string, name: string): Explorer {
  const groups = state.view.groups.map((one) => (one.id === id ? { ...one, name: name.trim() } : one));
  return step(state, { ...state.view, groups });
}

/** Lets the size of nodes tell something else: a step. */
export const sizeBy = (state: Explorer, size: Size): Explorer =>
  size === state.view.size ? state : step(state, { ...state.view, size });

export const takeLasso = (state: Explorer, lassoing: boolean): Explorer => ({ ...state, lassoing });

/** Lets no node be dragged, or each that is not pinned. */
export const lock = (state: Explorer, locked: boolean): Explorer => ({ ...state, view: { ...state.view, locked } });

/** Shows the same graph another way. */
export const turnSurface = (state: Explorer, surface: Surface): Explorer => ({
  ...state,
  view: { ...state.view, surface },
});

/** The edges among the shown, as the API has just answered them; replaced as a whole. */
export const setEdges = (state: Explorer, edges: readonly Edge[]): Explorer => ({ ...state, edges });

/** The events among the shown, answered with the edges. */
export const setEvents = (state: Explorer, events: EventsAmong): Explorer => ({ ...state, events });

/** Chooses a node, an edge or an event, or nothing; the panel turns to it. */
export function select(state: Explorer, chosen: Selection | undefined): Explorer {
  const { selection: _, document: __, ...view } = state.view;
  if (!chosen) return { ...state, view };
  const keepsTab = state.view.tab === 'meetings' && chosen.kind === 'entity';
  // Whoever chooses wants to see it: a page in place of the graph gives way.
  const chosenIn = { ...state, view: { ...view, selection: chosen, tab: keepsTab ? 'meetings' : 'details' } } as const;
  return turnPage(chosenIn, undefined);
}

/** Turns to a page in place of graph and panel, or back to these. */
export function turnPage(state: Explorer, page: Page | undefined): Explorer {
  const { page: _, ...view } = state.view;
  return { ...state, view: page ? { ...view, page } : view };
}

/** Chooses a node or an edge while a document stays open. */
export const readBeside = (state: Explorer, selection: Selection): Explorer => ({
  ...state,
  view: { ...state.view, selection },
});

export const turnTo = (state: Explorer, tab: PanelTab): Explorer => {
  const { document: _, ...view } = state.view;
  return { ...state, view: { ...view, tab } };
};

export const openDocument = (state: Explorer, document: OpenDocument): Explorer =>
  turnPage({ ...state, view: { ...state.view, document } }, undefined);

export const closeDocument = (state: Explorer): Explorer => {
  const { document: _, ...view } = state.view;
  return { ...state, view };
};

/** Sets the ends of the path finder and turns the panel to it. */
export const chooseEnds = (state: Explorer, ends: View['ends']): Explorer => {
  const { document: _, ...view } = state.view;
  return { ...state, view: { ...view, ends, tab: 'paths' } };
};

/** New filters: a step. What lies beyond the nodes was counted under the old ones, so it is forgotten. */
export const setFilters = (state: Explorer, filters: Filters): Explorer => ({
  ...step(state, { ...state.view, filters }),
  frontiers: {},
});

/** The timeline begins to play: one step, however many frames follow. */
export const beginPlaying = (state: Explorer): Explorer => ({ ...step(state, state.view), playing: true });

export const endPlaying = (state: Explorer): Explorer => ({ ...state, playing: false });

/** The filters of a frame: no step of their own. */
export const showFrame = (state: Explorer, filters: Filters): Explorer => ({
  ...state,
  view: { ...state.view, filters },
  frontiers: {},
});

/** Where nodes stand now: of those in the graph only, and no step of its own. */
export function setPositions(state: Explorer, positions: Readonly<Record<string, Position>>): Explorer {
  const isThere = isNodeOf(state.view);
  const kept = Object.entries({ ...state.view.positions, ...positions }).filter(([id]) => isThere(id));
  return { ...state, view: { ...state.view, positions: Object.fromEntries(kept) } };
}

/** Whether a view has a place for a node. An event keeps its own while filters leave it out, as entities do. */
function isNodeOf({ shown, groups, events }: View): (id: string) => boolean {
  const there = new Set([...shown, ...groups.map(({ id }) => id)]);
  return (id) => there.has(id) || (events !== undefined && isEvent(id));
}

/** The user moved nodes to where they stand now: a step. */
export const moveNodes = (state: Explorer, positions: Readonly<Record<string, Position>>): Explorer => ({
  ...step(state, state.view),
  view: setPositions(state, positions).view,
});

/** Forgets where nodes stand, the pinned excepted, so that they are laid out anew: a step. */
export function layOut(state: Explorer, layout: Layout = state.view.layout): Explorer {
  const { positions } = state.view;
  const pinned = withGroups(state.view.groups, state.view.pinned);
  const kept = Object.fromEntries(Object.entries(positions).filter(([id]) => pinned.includes(id)));
  return step(state, { ...state.view, layout, positions: kept });
}

/**
 * From the map back to where the nodes stood before it: a step. New ones find a place beside their neighbors; who came
 * to the map by a link has nowhere to go back to, and gets the usual layout.
 */
export function leaveMap(state: Explorer): Explorer {
  if (state.view.layout !== 'map') return state;
  const before = state.past.findLast(({ layout }) => layout !== 'map');
  if (!before) return layOut(state, 'organic');
  const isThere = isNodeOf(state.view);
  const positions = Object.fromEntries(Object.entries(before.positions).filter(([id]) => isThere(id)));
  return step(state, { ...state.view, layout: before.layout, positions });
}

/** Takes the last step back. What is selected and open stays, where it is still there. */
export function undo(state: Explorer): Explorer {
  const before = state.past.at(-1);
  if (!before) return state;
  return {
    ...endPlaying(state),
    view: keepingPanel(state, before),
    past: state.past.slice(0, -1),
    future: [state.view, ...state.future],
  };
}

/** Takes the step again that was last taken back. */
export function redo(state: Explorer): Explorer {
  const after = state.future[0];
  if (!after) return state;
  return {
    ...endPlaying(state),
    view: keepingPanel(state, after),
    past: [...state.past, state.view],
    future: state.future.slice(1),
  };
}

function keepingPanel(state: Explorer, target: View): View {
  const { shown, positions, filters, layout, pinned, groups, events, size } = target;
  const { selection, events: _, ...panel } = state.view;
  const there =
    selection &&
    (selection.kind === 'entity'
      ? shown.includes(selection.id)
      : selection.kind !== 'group' || groups.some(({ id }) => id === selection.id));
  const isThere = isNodeOf(target);
  return {
    ...panel,
    ...{ shown, positions, filters, layout, pinned, groups, size, picked: panel.picked.filter(isThere) },
    ...(events && { events }),
    ...(there && { selection }),
  };
}

/** Goes to the view of an address; entities it names are still to be asked for. */
export const goTo = (state: Explorer, view: View): Explorer => ({
  ...state,
  view: { ...view, shown: sameList(state.view.shown, view.shown) },
});

/** Opens a saved view: a step, so that one can go back to what one was at. */
export const openSaved = (state: Explorer, view: View, since: Since): Explorer => ({
  ...goTo(step(state, state.view), view),
  edges: [],
  frontiers: {},
  since,
});

export const forgetSince = ({ since: _, ...state }: Explorer): Explorer => state;

const sameList = (old: readonly string[], next: readonly string[]): readonly string[] =>
  JSON.stringify(old) === JSON.stringify(next) ? old : next;

/** What the API knows of the entities that a view names: the others leave it. No step: the view is only now complete. */
export function settle(state: Explorer, entities: readonly Entity[]): Explorer {
  const next = { ...state, entities: known(state, entities), phase: 'ready' as const };
  const there = (list: readonly string[]) =>
    sameList(
      list,
      list.filter((id) => next.entities[id] ?? isEvent(id)),
    );
  const { shown, picked, pinned } = state.view;
  const groups = keptGroups(state.view.groups, (id) => next.entities[id] !== undefined);
  return {
    ...next,
    view: { ...state.view, shown: there(shown), picked: there(picked), pinned: there(pinned), groups },
  };
}

export const reach = (state: Explorer, phase: Phase, trouble?: string): Explorer => {
  const { trouble: _, ...rest } = state;
  return { ...rest, phase, ...(trouble !== undefined && { trouble }) };
};

export const wait = (state: Explorer, by: 1 | -1): Explorer => ({ ...state, waiting: state.waiting + by });

export const tell = (state: Explorer, notice: Omit<Notice, 'at'>): Explorer => ({
  ...state,
  notice: { ...notice, at: (state.notice?.at ?? 0) + 1 },
});

/** The entities drawn: shown, known, and not filtered out. */
export const visibleEntities = (state: Explorer): readonly Entity[] => drawn(state).entities;

/** The edges drawn: passing the filters, both ends drawn. */
export const visibleEdges = (state: Explorer): readonly Edge[] => drawn(state).edges;

/** Neighbors of an entity that expanding it would still bring; undefined where it has not been expanded. */
export function remaining(state: Explorer, id: string): number | undefined {
  const frontier = state.frontiers[id];
  if (!frontier) return undefined;
  if (frontier.next === null) return 0;
  return Math.max(0, frontier.total - (drawn(state).neighbors.get(id)?.size ?? 0));
}
