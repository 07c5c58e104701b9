/**
 * The state of the explorer and its transitions: what the user has loaded and chosen. Pure data, pure functions; an
 * action asks the API and applies one of these, and to-elements turns the result into a drawing.
 */
import type { Edge, Neighbors } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { edgePasses, entityPasses, type Filters } from './filters.ts';
import { EMPTY_VIEW, type OpenDocument, type PanelTab, type Position, type Selection, type View } from './view.ts';

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
  readonly at: number;
}

/** starting: the first answer is awaited; empty: a graph without documents; unreachable: no answer came. */
export type Phase = 'starting' | 'ready' | 'empty' | 'unreachable';

export interface Explorer {
  readonly view: View;
  /** Every entity met so far, by id. */
  readonly entities: Readonly<Record<string, Entity>>;
  /** All edges among the shown, under the bounds of the filters. */
  readonly edges: readonly Edge[];
  readonly frontiers: Readonly<Record<string, Frontier>>;
  readonly past: readonly View[];
  readonly future: readonly View[];
  readonly phase: Phase;
  /** Requests under way that the graph waits for. */
  readonly waiting: number;
  readonly trouble?: string;
  readonly notice?: Notice;
}

export const EMPTY_EXPLORER: Explorer = {
  view: EMPTY_VIEW,
  entities: {},
  edges: [],
  frontiers: {},
  past: [],
  future: [],
  phase: 'starting',
  waiting: 0,
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
  const view = { ...EMPTY_VIEW, filters: state.view.filters, shown: entities.map((entity) => entity.id) };
  const next = { ...state, entities: known(state, entities), frontiers: {}, phase: 'ready' as const };
  return state.view.shown.length === 0 ? { ...next, view } : step(next, view);
}

/** Takes entities out of the graph, and the selection with them. */
export function hideEntities(state: Explorer, ids: readonly string[]): Explorer {
  const { selection, ...view } = state.view;
  const shown = view.shown.filter((id) => !ids.includes(id));
  if (shown.length === view.shown.length) return state;
  const gone =
    selection?.kind === 'entity'
      ? ids.includes(selection.id)
      : state.edges.some(
          (edge) => edge.id === selection?.id && (ids.includes(edge.source) || ids.includes(edge.target)),
        );
  return step(state, { ...view, shown, ...(selection && !gone && { selection }) });
}

/** The edges among the shown, as the API has just answered them; replaced as a whole. */
export const setEdges = (state: Explorer, edges: readonly Edge[]): Explorer => ({ ...state, edges });

/** Chooses a node or an edge, or nothing; the panel turns to it. */
export function select(state: Explorer, chosen: Selection | undefined): Explorer {
  const { selection: _, document: __, ...view } = state.view;
  if (!chosen) return { ...state, view };
  const keepsTab = state.view.tab === 'meetings' && chosen.kind === 'entity';
  return { ...state, view: { ...view, selection: chosen, tab: keepsTab ? 'meetings' : 'details' } };
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

export const openDocument = (state: Explorer, document: OpenDocument): Explorer => ({
  ...state,
  view: { ...state.view, document },
});

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

/** Where nodes stand now: of those in the graph only, and no step of its own. */
export function setPositions(state: Explorer, positions: Readonly<Record<string, Position>>): Explorer {
  const shown = new Set(state.view.shown);
  const kept = Object.entries({ ...state.view.positions, ...positions }).filter(([id]) => shown.has(id));
  return { ...state, view: { ...state.view, positions: Object.fromEntries(kept) } };
}

/** Forgets where nodes stand, so that they are laid out anew: a step. */
export const forgetPositions = (state: Explorer): Explorer => step(state, { ...state.view, positions: {} });

/** Takes the last step back. What is selected and open stays, where it is still there. */
export function undo(state: Explorer): Explorer {
  const before = state.past.at(-1);
  if (!before) return state;
  return {
    ...state,
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
    ...state,
    view: keepingPanel(state, after),
    past: [...state.past, state.view],
    future: state.future.slice(1),
  };
}

function keepingPanel(state: Explorer, { shown, positions, filters }: View): View {
  const { selection, ...panel } = state.view;
  const there = selection && (selection.kind === 'edge' || shown.includes(selection.id));
  return { ...panel, shown, positions, filters, ...(there && { selection }) };
}

/** Goes to the view of an address; entities it names are still to be asked for. */
export const goTo = (state: Explorer, view: View): Explorer => ({
  ...state,
  view: { ...view, shown: sameList(state.view.shown, view.shown) },
});

const sameList = (old: readonly string[], next: readonly string[]): readonly string[] =>
  JSON.stringify(old) === JSON.stringify(next) ? old : next;

/** What the API knows of the entities that a view names: the others leave it. No step: the view is only now complete. */
export function settle(state: Explorer, entities: readonly Entity[]): Explorer {
  const next = { ...state, entities: known(state, entities), phase: 'ready' as const };
  const shown = state.view.shown.filter((id) => next.entities[id]);
  return { ...next, view: { ...state.view, shown: sameList(state.view.shown, shown) } };
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
export const visibleEntities = (state: Explorer): Entity[] =>
  state.view.shown
    .map((id) => state.entities[id])
    .filter((entity) => entity !== undefined)
    .filter((entity) => entityPasses(state.view.filters, entity));

/** The edges drawn: passing the filters, both ends drawn. */
export function visibleEdges(state: Explorer): Edge[] {
  const ids = new Set(visibleEntities(state).map((entity) => entity.id));
  return state.edges.filter(
    (edge) => edgePasses(state.view.filters, edge) && ids.has(edge.source) && ids.has(edge.target),
  );
}

/** Neighbors of an entity that expanding it would still bring; undefined where it has not been expanded. */
export function remaining(state: Explorer, id: string): number | undefined {
  const frontier = state.frontiers[id];
  if (!frontier) return undefined;
  if (frontier.next === null) return 0;
  const shown = new Set(
    visibleEdges(state).flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : [])),
  );
  return Math.max(0, frontier.total - shown.size);
}
