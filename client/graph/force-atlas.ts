/**
 * The organic layout of many nodes: forces (ForceAtlas2, Jacomy et al. 2014), then circles pushed apart (Noverlap), then
 * boxes.ts for the names. Round by round, so that who runs it can tell how far it is and stop. The same graph comes out
 * the same: nodes start on a spiral, the best connected inside, and nothing is drawn by lot.
 */
import forces from 'graphology-layout-forceatlas2/iterate.js';
import apart from 'graphology-layout-noverlap/iterate.js';
import type { Position } from '../store/view.ts';
import type { Box } from './boxes.ts';
import type { LayoutStep } from './layout-job.ts';

interface Node {
  readonly id: string;
  readonly box: Box;
}
interface Link {
  readonly source: string;
  readonly target: string;
}

const NODE_NUMBERS = 10;
const MASS = 6;
const CONVERGENCE = 7;
const LINK_NUMBERS = 3;
const CIRCLE_NUMBERS = 3;

/** After as many rounds the picture no longer changes in shape; of thousands of nodes it is a crowd sooner. */
const ROUNDS = 500;
const ROUNDS_OF_MANY = 300;
/** From so many nodes on each round adds up far groups (Barnes and Hut): a round over 5,000 is then 20 ms, not 300. */
const MANY = 1_000;
/** Room that the drawing takes, over the room of all its boxes together: less is crowded, more is small on the screen. */
const ROOM = 1.5;
/** Rounds of pushing circles apart: then what still touches is boxes.ts' to part. */
const ROUNDS_APART = 60;
/** How far distances from the middle go towards an even spread, 0 to 1: at 1 the rim would be a circle. */
const EVENNESS = 0.75;
/** The angle between two steps on a spiral whose points lie evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function* forceAtlas(nodes: readonly Node[], links: readonly Link[]): Generator<LayoutStep> {
  const isMany = nodes.length > MANY;
  const weights = weightsOf(nodes, links);
  const scale = Math.sqrt(ROOM * nodes.reduce((sum, { box }) => sum + 2 * box.side * (box.above + box.below), 0));
  const { matrix, edges } = matricesOf(nodes, weights, scale);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(nodes.length),
    barnesHutOptimize: isMany,
    barnesHutTheta: 0.6,
  };
  const rounds = isMany ? ROUNDS_OF_MANY : ROUNDS;
  const all = rounds + ROUNDS_APART;
  for (let round = 0; round < rounds; round += 1) {
    forces(settings, matrix, edges);
    yield { done: (round + 1) / all, positions: () => named(nodes, fitted(spotsOf(matrix, NODE_NUMBERS), scale)) };
  }
  const spots = fitted(spotsOf(matrix, NODE_NUMBERS), scale);
  const circles = new Float32Array(
    spots.flatMap(({ x, y }, index) => {
      const { side, above, below } = nodes[index]?.box ?? { side: 0, above: 0, below: 0 };
      return [x, y, (side + (above + below) / 2) / 2];
    }),
  );
  const grid = Math.max(4, Math.round(Math.sqrt(nodes.length)));
  const wide = { gridSize: grid, margin: 2, expansion: 1.1, ratio: 1, speed: 3 };
  for (let round = 0; round < ROUNDS_APART; round += 1) {
    const { converged } = apart(wide, circles);
    yield {
      done: (rounds + round + 1) / all,
      positions: () => named(nodes, spotsOf(circles, CIRCLE_NUMBERS)),
    };
    if (converged) break;
  }
}

/** Where nodes start: on a spiral, the first in the middle, as far out as the drawing will be wide. */
export function spiral(count: number, extent: number): Position[] {
  const step = extent / 2 / Math.sqrt(Math.max(1, count));
  return Array.from({ length: count }, (_, index) => {
    const [radius, angle] = [step * Math.sqrt(index + 0.5), index * GOLDEN_ANGLE];
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** By pair of nodes, the number of lines between them, dampened: ten kinds of statement do not glue two together. */
function weightsOf(nodes: readonly Node[], links: readonly Link[]): Map<string, readonly [number, number, number]> {
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  const counts = new Map<string, [number, number, number]>();
  for (const { source, target } of links) {
    const [one, other] = [at.get(source), at.get(target)];
    if (one === undefined || other === undefined || one === other) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const known = counts.get(key);
    if (known) known[2] += 1;
    else counts.set(key, [one, other, 1]);
  }
  return counts;
}

function matricesOf(
  nodes: readonly Node[],
  weights: ReadonlyMap<string, readonly [number, number, number]>,
  scale: number,
): { matrix: Float32Array; edges: Float32Array } {
  const matrix = new Float32Array(nodes.length * NODE_NUMBERS);
  const edges = new Float32Array(weights.size * LINK_NUMBERS);
  const degrees = new Uint32Array(nodes.length);
  let at = 0;
  for (const [one, other, count] of weights.values()) {
    const weight = 1 + Math.log2(count);
    edges.set([one * NODE_NUMBERS, other * NODE_NUMBERS, weight], at);
    at += LINK_NUMBERS;
    for (const end of [one, other]) {
      degrees[end] = (degrees[end] ?? 0) + 1;
      const mass = end * NODE_NUMBERS + MASS;
      matrix[mass] = (matrix[mass] ?? 0) + weight;
    }
  }
  const inward = nodes.map((_, index) => index).sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0));
  const starts = spiral(nodes.length, scale);
  for (const [rank, index] of inward.entries()) {
    const { x, y } = starts[rank] ?? { x: 0, y: 0 };
    const from = index * NODE_NUMBERS;
    matrix[from] = x;
    matrix[from + 1] = y;
    matrix[from + MASS] = (matrix[from + MASS] ?? 0) + 1;
    matrix[from + CONVERGENCE] = 1;
  }
  return { matrix, edges };
}

const spotsOf = (matrix: Float32Array, width: number): Position[] =>
  Array.from({ length: matrix.length / width }, (_, index) => ({
    x: matrix[index * width] ?? 0,
    y: matrix[index * width + 1] ?? 0,
  }));

/**
 * Around the middle, as wide and high as the boxes need. Directions stay; distances go most of the way to those of an even
 * spread: the crowd in the middle gets room, and what has hardly a line to the rest does not fly off the screen.
 */
function fitted(spots: Position[], extent: number): Position[] {
  const mean = (along: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[along], 0) / Math.max(1, spots.length);
  const [x, y] = [mean('x'), mean('y')];
  const away = spots.map((spot) => Math.hypot(spot.x - x, spot.y - y));
  const radius = extent / Math.sqrt(Math.PI);
  // Of points that lie evenly in a circle, the mean square of the distance is half of the radius squared.
  const spread = Math.sqrt((2 * away.reduce((sum, one) => sum + one ** 2, 0)) / Math.max(1, spots.length));
  const outward = away.map((_, index) => index).sort((one, other) => (away[one] ?? 0) - (away[other] ?? 0));
  const fitting: Position[] = [];
  for (const [rank, index] of outward.entries()) {
    const [from, spot] = [away[index] ?? 0, spots[index] ?? { x, y }];
    const even = radius * Math.sqrt((rank + 0.5) / spots.length);
    const to = EVENNESS * even + (1 - EVENNESS) * Math.min(2 * radius, (from * radius) / Math.max(spread, 1e-9));
    const factor = from > 0 ? to / from : 0;
    fitting[index] = { x: (spot.x - x) * factor, y: (spot.y - y) * factor };
  }
  return fitting;
}

const named = (nodes: readonly Node[], spots: readonly Position[]): Record<string, Position> =>
  Object.fromEntries(nodes.map(({ id }, index) => [id, spots[index] ?? { x: 0, y: 0 }]));
