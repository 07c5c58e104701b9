/**
 * Paths between two entities over the actual edges: a breadth-first search from both ends over batched adjacency
 * queries, the same on both engines.
 *
 * From each end stands a row of layers: layer i holds the entities that a walk of i edges reaches. Opening a layer asks
 * for the neighbors of all in it; those that stand in the other end's outermost layer close walks that are one edge
 * longer than the search saw before. The side that is cheaper to open goes first, so a hub is opened only when no other
 * way is left, and once. Nothing is sampled or cut off before the first path is found: a path within `maxHops` is found.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { Transaction } from '../engine/engine.ts';
import type { StoredEdge } from '../schema/graph-model.ts';
import type { StatementType } from '../schema/ontology.ts';
import type { EdgeRow } from './edges.ts';

export interface PathQuestion {
  start: string;
  end: string;
  /** Edges at most, 1 to 6. */
  maxHops: number;
  /** Paths at most. */
  limit: number;
  types: readonly StatementType[];
  /** 0 to 1; edges below it are not walked. */
  minConfidence: number;
}

export interface FoundPath {
  /** Entity ids from start to end; none stands twice. */
  nodes: string[];
  /** For each hop the edge to show: the best corroborated one between the two. `properties.best` is its sentence. */
  hops: EdgeRow[];
}

interface WalkedEdges {
  types: readonly StatementType[];
  statuses: readonly ['actual'];
  minConfidence: number;
}
interface AdjacencyRow {
  id: string;
  neighbors: string[];
  /** Statements of each neighbor, in the same order. */
  statements: number[];
}

const adjacency = defineQuery<WalkedEdges & { ids: readonly string[] }, AdjacencyRow>(import.meta.url, 'adjacency');
const edgesOfPairs = defineQuery<WalkedEdges & { pairs: readonly { a: string; b: string }[] }, EdgeRow>(
  import.meta.url,
  'edges-of-pairs',
);

/** Neighbors asked for in one query, by estimate: some 40 ms of work; a larger hub is a query of its own. */
const NEIGHBORS_IN_A_QUERY = 30_000;
/**
 * Once the shortest paths are found, longer ones are sought only while the whole search reads no more than this many
 * neighbors, some 100 ms of work: they fill up a short list and are not worth a second of waiting.
 */
const NEIGHBORS_FOR_LONGER_PATHS = 50_000;
/** Paths whose edges are looked at, for each path asked for: the entities on the way rank first, then the edges. */
const CANDIDATES_FOR_A_PATH = 6;
/** Below this no edge is told from another: keeps the logarithm finite. */
const LEAST_CONFIDENCE = 0.01;

/**
 * The shortest paths first; among equally long ones those whose edges are corroborated and sure and that lead through
 * entities with few other statements. Empty where none is within `maxHops`, and from an entity to itself.
 */
export async function findPaths(graph: Pick<Transaction, 'run'>, question: PathQuestion): Promise<FoundPath[]> {
  const { start, end, maxHops, limit } = question;
  if (start === end) return [];
  const map = new Neighborhoods(graph, question);
  const fromStart: Side = { layers: [new Map([[start, 0]])] };
  const fromEnd: Side = { layers: [new Map([[end, 0]])] };
  const found: FoundPath[] = [];

  for (let hops = 1; hops <= maxHops && found.length < limit; hops++) {
    const [side, other] =
      map.costOfOpening(outermost(fromStart)) <= map.costOfOpening(outermost(fromEnd))
        ? [fromStart, fromEnd]
        : [fromEnd, fromStart];
    if (found.length > 0 && map.read + map.costOfOpening(outermost(side)) > NEIGHBORS_FOR_LONGER_PATHS) break;
    await map.open(outermost(side));
    const wanted = (limit - found.length) * CANDIDATES_FOR_A_PATH;
    const walks = closedWalks(map, side, other, wanted);
    const candidates = side === fromStart ? walks : walks.map((walk) => walk.toReversed());
    found.push(...(await map.rank(candidates)).slice(0, limit - found.length));
    if (hops < maxHops) side.layers.push(nextLayer(map, outermost(side), [start, end]));
  }
  return found;
}

/** Entities by id, each with the least cost of a walk to it from its end. */
type Layer = Map<string, number>;
interface Side {
  layers: Layer[];
}
const outermost = ({ layers }: Side): Layer => layers.at(-1) as Layer;

/** What is known of the graph around the two ends so far. */
class Neighborhoods {
  readonly #graph: Pick<Transaction, 'run'>;
  readonly #walked: WalkedEdges;
  readonly #neighborsOf = new Map<string, readonly string[]>();
  readonly #statementsOf = new Map<string, number>();
  /** Neighbors read so far, by the same estimate that decides what to read next. */
  read = 0;

  constructor(graph: Pick<Transaction, 'run'>, { types, minConfidence }: PathQuestion) {
    this.#graph = graph;
    this.#walked = { types, statuses: ['actual'], minConfidence };
  }

  neighborsOf(id: string): readonly string[] {
    return this.#neighborsOf.get(id) ?? [];
  }

  /** What it costs a path to lead through an entity: little is said by two having met the same president. */
  costOf(id: string): number {
    return Math.log1p(this.#statementsOf.get(id) ?? 0);
  }

  /** Neighbors to read, by estimate; an entity that is known already costs nothing. */
  costOfOpening(layer: Layer): number {
    let cost = 0;
    for (const id of layer.keys()) if (!this.#neighborsOf.has(id)) cost += 1 + (this.#statementsOf.get(id) ?? 0);
    return cost;
  }

  async open(layer: Layer): Promise<void> {
    this.read += this.costOfOpening(layer);
    const unknown = [...layer.keys()].filter((id) => !this.#neighborsOf.has(id));
    for (const ids of this.#inBatches(unknown)) {
      for (const row of await this.#graph.run(adjacency, { ...this.#walked, ids })) {
        this.#neighborsOf.set(row.id, row.neighbors);
        row.neighbors.forEach((neighbor, place) => {
          this.#statementsOf.set(neighbor, row.statements[place] ?? 0);
        });
      }
      for (const id of ids) if (!this.#neighborsOf.has(id)) this.#neighborsOf.set(id, []);
    }
  }

  /** Walks → paths with their edges, the most telling first. */
  async rank(walks: readonly string[][]): Promise<FoundPath[]> {
    const pairs = new Map<string, { a: string; b: string }>();
    for (const walk of walks) {
      for (const [one, two] of hopsOf(walk)) {
        const [a, b] = this.costOf(one) < this.costOf(two) ? [one, two] : [two, one];
        pairs.set(pairKey(one, two), { a, b });
      }
    }
    const bestOf = new Map<string, EdgeRow>();
    const edges =
      pairs.size > 0 ? await this.#graph.run(edgesOfPairs, { ...this.#walked, pairs: [...pairs.values()] }) : [];
    for (const edge of edges) {
      const key = pairKey(edge.source, edge.target);
      const best = bestOf.get(key);
      if (!best || compareEdges(edge, best) < 0) bestOf.set(key, edge);
    }
    const cost = ({ nodes, hops }: FoundPath): number =>
      nodes.slice(1, -1).reduce((sum, id) => sum + this.costOf(id), 0) +
      hops.reduce((sum, { properties }) => sum + costOfEdge(properties), 0);
    return walks
      .map((nodes) => ({ nodes, hops: hopsOf(nodes).map(([one, two]) => bestOf.get(pairKey(one, two)) as EdgeRow) }))
      .map((path) => ({ path, cost: cost(path), key: path.nodes.join(' ') }))
      .sort((one, two) => one.cost - two.cost || compareText(one.key, two.key))
      .map(({ path }) => path);
  }

  *#inBatches(ids: readonly string[]): Generator<string[]> {
    let batch: string[] = [];
    let neighbors = 0;
    for (const id of ids) {
      const more = 1 + (this.#statementsOf.get(id) ?? 0);
      if (batch.length > 0 && neighbors + more > NEIGHBORS_IN_A_QUERY) {
        yield batch;
        batch = [];
        neighbors = 0;
      }
      batch.push(id);
      neighbors += more;
    }
    if (batch.length > 0) yield batch;
  }
}

/** A path does not come back to its ends, so they stand in no later layer. */
function nextLayer(map: Neighborhoods, layer: Layer, ends: readonly string[]): Layer {
  const next: Layer = new Map();
  for (const [id, cost] of layer) {
    for (const neighbor of map.neighborsOf(id)) {
      if (ends.includes(neighbor)) continue;
      const through = cost + map.costOf(neighbor);
      if (through < (next.get(neighbor) ?? Number.POSITIVE_INFINITY)) next.set(neighbor, through);
    }
  }
  return next;
}

/**
 * The cheapest walks from the side's end over its outermost layer, just opened, into the other's, as ids from end to
 * end; none visits an entity twice.
 */
function closedWalks(map: Neighborhoods, side: Side, other: Side, wanted: number): string[][] {
  const there = outermost(other);
  const meetings: Walk[] = [];
  for (const [id, cost] of outermost(side)) {
    for (const neighbor of map.neighborsOf(id)) {
      const rest = there.get(neighbor);
      if (rest !== undefined) meetings.push({ walk: [id, neighbor], cost: cost + rest });
    }
  }
  // An edge between two cheap entities may stand for no simple path at all, so more are followed than are wanted.
  const followed = cheapest(meetings, wanted * 2).map(({ walk }) => walk as [string, string]);
  const here = cheapestWalksTo(map, side, new Set(followed.map(([id]) => id)), wanted);
  const onward = cheapestWalksTo(map, other, new Set(followed.map(([, id]) => id)), wanted);
  const walks = followed.flatMap(([one, two]) =>
    (here.get(one) ?? []).flatMap((first) =>
      (onward.get(two) ?? []).map((second) => {
        const walk = [...first.walk, ...second.walk.toReversed()];
        return { walk, cost: first.cost + second.cost };
      }),
    ),
  );
  return cheapest(
    walks.filter(({ walk }) => new Set(walk).size === walk.length),
    wanted,
  ).map(({ walk }) => walk);
}

interface Walk {
  walk: string[];
  cost: number;
}

/** For each of some entities of the outermost layer the cheapest walks to it from the side's end, traced layer by layer. */
function cheapestWalksTo(
  map: Neighborhoods,
  { layers }: Side,
  targets: ReadonlySet<string>,
  wanted: number,
  depth = layers.length - 1,
): Map<string, Walk[]> {
  if (depth === 0) return new Map([...targets].map((id) => [id, [{ walk: [id], cost: 0 }]]));
  const before = new Map<string, Walk[]>();
  for (const [id, cost] of layers[depth - 1] as Layer) {
    for (const neighbor of map.neighborsOf(id)) {
      if (!targets.has(neighbor)) continue;
      const ways = before.get(neighbor);
      const way = { walk: [id], cost };
      if (ways) ways.push(way);
      else before.set(neighbor, [way]);
    }
  }
  // The cheapest walks to an entity come over its cheapest predecessors, so no more of them than are wanted matter.
  for (const [id, ways] of before) before.set(id, cheapest(ways, wanted));
  const predecessors = new Set([...before.values()].flatMap((ways) => ways.map(({ walk }) => walk[0] as string)));
  const toPredecessors = cheapestWalksTo(map, { layers }, predecessors, wanted, depth - 1);
  return new Map(
    [...before].map(([id, ways]) => {
      const walks = ways.flatMap(({ walk: [predecessor] }) =>
        (toPredecessors.get(predecessor as string) ?? [])
          .filter(({ walk }) => !walk.includes(id))
          .map(({ walk, cost }) => ({ walk: [...walk, id], cost: cost + map.costOf(id) })),
      );
      return [id, cheapest(walks, wanted)];
    }),
  );
}

/** The first `count` by cost, equal ones by the ids on the way: the same on every engine. */
function cheapest(walks: readonly Walk[], count: number): Walk[] {
  const costs = Float64Array.from(walks, ({ cost }) => cost).sort();
  const highest = costs[Math.min(count, costs.length) - 1] ?? 0;
  return walks
    .filter(({ cost }) => cost <= highest)
    .map((walk) => ({ walk, key: walk.walk.join(' ') }))
    .sort((one, two) => one.walk.cost - two.walk.cost || compareText(one.key, two.key))
    .slice(0, count)
    .map(({ walk }) => walk);
}

/** What a hop over an edge adds: doubt, and the lack of a second outlet that says so. */
const costOfEdge = ({ confidence, publishers }: StoredEdge): number =>
  -Math.log(Math.max(confidence, LEAST_CONFIDENCE)) + 1 / Math.max(publishers, 1);

const compareEdges = (one: EdgeRow, two: EdgeRow): number =>
  costOfEdge(one.properties) - costOfEdge(two.properties) ||
  two.properties.statements - one.properties.statements ||
  compareText(`${one.properties.type} ${one.source}`, `${two.properties.type} ${two.source}`);

const compareText = (one: string, two: string): number => (one < two ? -1 : one > two ? 1 : 0);
const pairKey = (one: string, two: string): string => (one < two ? `${one} ${two}` : `${two} ${one}`);
const hopsOf = (nodes: readonly string[]): [string, string][] =>
  nodes.slice(1).map((node, place) => [nodes[place] as string, node]);
