/**
 * A decision is in effect, or an address names entities that a decision has since made another: what the API then
 * answers → the graph that follows it. Joined nodes stand where the one that stays stood, parted ones where they stood
 * before. Pure, and no step: undo of steps goes over views, and a decision is taken back by a decision.
 */
import type { AskedGraph, Edge } from '../../server/contract/graph.ts';
import type { Explorer } from './explorer.ts';
import type { Since } from './since.ts';
import type { Position, Selection, View } from './view.ts';

export type Became = NonNullable<AskedGraph['became']>;

/** An id → what it is now; undefined where nothing is. */
type Rename = (id: string) => string | undefined;

/** Entities that are another now take its id everywhere, past views included. The edges are still to be set. */
export function renameEntities(state: Explorer, became: Became, edges: readonly Edge[]): Explorer {
  if (became.length === 0) return state;
  const now = new Map(became.map(({ id, now }) => [id, now]));
  const next = renamed(state, (id) => now.get(id) ?? id);
  return { ...next, ...(next.since && { since: recounted(next.since, edges, now) }) };
}

/**
 * What the API knows after a decision. Of `asked`, what it does not know leaves the graph; of `coming`, what it knows
 * joins it. Everything else stays where it stands.
 */
export function followDecision(
  state: Explorer,
  { nodes, edges, became = [] }: AskedGraph,
  asked: readonly string[],
  coming: readonly string[] = [],
): Explorer {
  const there = new Set(nodes.map(({ id }) => id));
  const now = new Map(became.map(({ id, now }) => [id, now]));
  const lost = new Set(asked.filter((id) => !there.has(id)));
  const next = renamed(state, (id) => now.get(id) ?? (lost.has(id) ? undefined : id));
  const came = coming.filter((id) => there.has(id) && !next.view.shown.includes(id));
  const shown = [...next.view.shown, ...came];
  const drawn = new Set(shown);
  const back = Object.fromEntries(came.flatMap((id) => (next.stood[id] ? [[id, next.stood[id]]] : [])));
  return {
    ...next,
    entities: { ...next.entities, ...Object.fromEntries(nodes.map((node) => [node.id, node])) },
    view: { ...next.view, shown, positions: { ...next.view.positions, ...back } },
    edges: edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target)),
    // They were counted in another graph.
    frontiers: {},
    ...(next.since && { since: recounted(next.since, edges, now) }),
  };
}

function renamed(state: Explorer, rename: Rename): Explorer {
  const view = renamedView(state.view, rename);
  const left = state.view.shown.filter((id) => rename(id) !== id);
  const stood = left.flatMap((id): [string, Position][] => {
    const position = state.view.positions[id];
    return position ? [[id, position]] : [];
  });
  return {
    ...state,
    view,
    entities: Object.fromEntries(Object.entries(state.entities).filter(([id]) => rename(id) === id)),
    past: state.past.map((one) => renamedView(one, rename)),
    future: state.future.map((one) => renamedView(one, rename)),
    stood: { ...state.stood, ...Object.fromEntries(stood) },
  };
}

function renamedView(view: View, rename: Rename): View {
  const { selection, ends, ...rest } = view;
  if ([...view.shown, ...Object.values(ends)].every((id) => rename(id) === id)) return view;
  const all = (ids: readonly string[]): string[] => [...new Set(ids.flatMap((id) => rename(id) ?? []))];
  const chosen = selection && renamedSelection(selection, rename);
  const [start, end] = [ends.start && rename(ends.start), ends.end && rename(ends.end)];
  return {
    ...rest,
    shown: all(view.shown),
    picked: all(view.picked),
    pinned: all(view.pinned),
    groups: renamedGroups(view.groups, all),
    positions: renamedPositions(view.positions, rename),
    ends: { ...(start && { start }), ...(end && { end }) },
    ...(chosen && { selection: chosen }),
  };
}

/** An entity stays in the first group that it is in; a group of nobody is none. */
function renamedGroups(
  groups: View['groups'],
  all: (ids: readonly string[]) => readonly string[],
): readonly View['groups'][number][] {
  const taken = new Set<string>();
  return groups.flatMap((group) => {
    const members = all(group.members).filter((id) => !taken.has(id));
    for (const id of members) taken.add(id);
    return members.length === 0 ? [] : [{ ...group, members }];
  });
}

/** The one that stays keeps its place; a new id takes that of the first that became it. */
function renamedPositions(positions: View['positions'], rename: Rename): Record<string, Position> {
  const places: Record<string, Position> = {};
  for (const [id, position] of Object.entries(positions)) {
    const now = rename(id);
    if (now === undefined || (now !== id && positions[now])) continue;
    places[now] ??= position;
  }
  return places;
}

function renamedSelection({ kind, id }: Selection, rename: Rename): Selection | undefined {
  if (kind === 'event') return { kind, id };
  const now = kind === 'entity' ? rename(id) : renamedEdge(id, rename);
  return now === undefined ? undefined : { kind, id: now };
}

/** Its id is "source|type|status|target". Whether the ends are swapped then is for `edgeAt` to find. */
function renamedEdge(id: string, rename: Rename): string | undefined {
  const [source = '', type, status, target = ''] = id.split('|');
  const [from, to] = [rename(source), rename(target)];
  return from === undefined || to === undefined || from === to ? undefined : [from, type, status, to].join('|');
}

/** A mutual edge runs from the smaller id: with another id it may run the other way. */
function edgeAt(id: string, edges: readonly Edge[]): string {
  const [source, type, status, target] = id.split('|');
  const swapped = [target, type, status, source].join('|');
  return edges.some((edge) => edge.id === swapped) ? swapped : id;
}

/** The selected line, by the id that it has among these edges. */
export function settleSelection(state: Explorer): Explorer {
  const { selection } = state.view;
  if (selection?.kind !== 'edge') return state;
  const id = edgeAt(selection.id, state.edges);
  return id === selection.id ? state : { ...state, view: { ...state.view, selection: { kind: 'edge', id } } };
}

/** What a saved view knew of its lines, summed up where lines were joined: a merge brings nothing new. */
function recounted(since: Since, edges: readonly Edge[], now: ReadonlyMap<string, string>): Since {
  const lines: Record<string, number> = {};
  for (const [id, statements] of Object.entries(since.lines)) {
    const edge = renamedEdge(id, (one) => now.get(one) ?? one);
    if (edge === undefined) continue;
    const at = edgeAt(edge, edges);
    lines[at] = (lines[at] ?? 0) + statements;
  }
  return { ...since, lines };
}
