/**
 * What the size of a node tells: a measure of the view → a share of the largest, by node. Pure, and remembered with what
 * is drawn. Betweenness counts how often a node stands on the shortest way between two others (Brandes 2001, "A faster
 * algorithm for betweenness centrality"), every line as one step.
 */
import { type Folded, folded } from './groups.ts';
import type { Size, View } from './view.ts';

/** Brandes takes nodes times lines: half a second at this many, and in step with the square above. */
export const BETWEENNESS_AT_MOST = 1_500;

/** Whether the measure can be told of so many nodes. */
export const canMeasure = (size: Size, nodes: number): boolean =>
  size !== 'betweenness' || nodes <= BETWEENNESS_AT_MOST;

const found = new WeakMap<Folded, Map<Size, ReadonlyMap<string, number>>>();

/** By node id, in the measure's own unit; betweenness as a share of all pairs. */
export function measured(
  state: Parameters<typeof folded>[0] & { readonly view: Pick<View, 'size'> },
): ReadonlyMap<string, number> {
  const { size } = state.view;
  const all = folded(state);
  const known = found.get(all) ?? new Map<Size, ReadonlyMap<string, number>>();
  found.set(all, known);
  const answer = known.get(size) ?? measure(size, all);
  known.set(size, answer);
  return answer;
}

function measure(size: Size, all: Folded): ReadonlyMap<string, number> {
  const { entities, groups, edges, ties, neighbors } = all;
  const ids = [...entities.map(({ id }) => id), ...groups.map(({ id }) => id)];
  switch (size) {
    case 'statements':
      return new Map([
        ...entities.map(({ id, statements }) => [id, statements] as const),
        ...groups.map(
          (group) => [group.id, group.entities.reduce((sum, { statements }) => sum + statements, 0)] as const,
        ),
      ]);
    case 'degree':
      return new Map(ids.map((id) => [id, neighbors.get(id)?.size ?? 0]));
    case 'publishers': {
      const most = new Map(ids.map((id) => [id, 0]));
      for (const { source, target, publishers } of [...edges, ...ties]) {
        for (const id of [source, target]) if (most.has(id)) most.set(id, Math.max(most.get(id) ?? 0, publishers));
      }
      return most;
    }
    case 'betweenness':
      return canMeasure(size, ids.length) ? betweenness(ids, neighbors) : new Map();
    case 'equal':
      return new Map();
  }
}

export function betweenness(
  ids: readonly string[],
  neighbors: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const around = ids.map((id) => [...(neighbors.get(id) ?? [])].flatMap((other) => places.get(other) ?? []));
  const count = ids.length;
  const totals = new Float64Array(count);
  for (let start = 0; start < count; start += 1) {
    const distance = new Int32Array(count).fill(-1);
    const ways = new Float64Array(count);
    const order: number[] = [start];
    distance[start] = 0;
    ways[start] = 1;
    for (let at = 0; at < order.length; at += 1) {
      const node = order[at] as number;
      for (const other of around[node] ?? []) {
        if (distance[other] === -1) {
          distance[other] = (distance[node] ?? 0) + 1;
          order.push(other);
        }
        if (distance[other] === (distance[node] ?? 0) + 1) ways[other] = (ways[other] ?? 0) + (ways[node] ?? 0);
      }
    }
    const share = new Float64Array(count);
    for (let at = order.length - 1; at > 0; at -= 1) {
      const node = order[at] as number;
      for (const before of around[node] ?? []) {
        if (distance[before] !== (distance[node] ?? 0) - 1) continue;
        share[before] = (share[before] ?? 0) + ((ways[before] ?? 0) / (ways[node] ?? 1)) * (1 + (share[node] ?? 0));
      }
      totals[node] = (totals[node] ?? 0) + (share[node] ?? 0);
    }
  }
  // Each pair was counted from both of its ends.
  const pairs = Math.max(1, (count - 1) * (count - 2));
  return new Map(ids.map((id, place) => [id, (totals[place] ?? 0) / pairs]));
}
