/**
 * Where new nodes go when the others must stay where they are: beside the neighbors that brought them, on the side away
 * from the middle of the drawing, at the first place where no name covers another. Pure, and the same every time.
 * A force-directed layout with the old nodes held fast was tried and refused: it takes seconds at a few hundred nodes,
 * and squeezes new nodes between old names.
 */
import type { Position } from '../store/view.ts';
import { type Box, boxesOverlap } from './boxes.ts';

interface Link {
  readonly source: string;
  readonly target: string;
}

export const FIRST_RING = 120;
const RING_STEP = 45;
const RINGS = 60;
const DIRECTIONS = 20;

/**
 * Positions for the nodes that have a box and no position yet.
 * @param nearestOf distance of the first ring around the middle of its neighbors, by node
 */
export function placeNear(
  positions: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
  links: readonly Link[],
  nearestOf: (id: string) => number = () => FIRST_RING,
): Record<string, Position> {
  const placed = new Map(Object.entries(positions).filter(([id]) => boxes[id]));
  const found: Record<string, Position> = {};
  const taken = new Taken(Object.values(boxes));
  for (const [id, spot] of placed) taken.add(spot, boxes[id] as Box);
  const middle = mean([...placed.values()]) ?? { x: 0, y: 0 };
  const neighbors = neighborsOf(links);
  const unplaced = Object.entries(boxes).filter(([id]) => !placed.has(id));
  for (const [id, box] of byAnchors(unplaced, placed, neighbors)) {
    const anchors = [...(neighbors.get(id) ?? [])].flatMap((other) => placed.get(other) ?? []);
    const spot = firstFree(mean(anchors) ?? middle, middle, box, taken, nearestOf(id));
    placed.set(id, spot);
    taken.add(spot, box);
    found[id] = spot;
  }
  return found;
}

/** Those with most placed neighbors first: their place is the least free. */
function byAnchors(
  boxes: [string, Box][],
  placed: ReadonlyMap<string, Position>,
  neighbors: ReadonlyMap<string, ReadonlySet<string>>,
): [string, Box][] {
  const anchored = ([id]: [string, Box]) => [...(neighbors.get(id) ?? [])].filter((other) => placed.has(other)).length;
  return [...boxes].sort((one, other) => anchored(other) - anchored(one) || (one[0] < other[0] ? -1 : 1));
}

function firstFree(around: Position, middle: Position, box: Box, taken: Taken, nearest: number): Position {
  const outward = Math.atan2(around.y - middle.y, around.x - middle.x);
  let spot = around;
  for (let ring = 0; ring < RINGS; ring += 1) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      // Outward first, then ever further to either side.
      const turn = (Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1) * 2 * Math.PI) / DIRECTIONS;
      const distance = nearest + ring * RING_STEP;
      spot = {
        x: Math.round(around.x + distance * Math.cos(outward + turn)),
        y: Math.round(around.y + distance * Math.sin(outward + turn)),
      };
      if (taken.isFree(spot, box)) return spot;
    }
  }
  return spot;
}

/** The boxes that stand, in cells so large that a box can overlap only those of its own cell and the eight around it. */
class Taken {
  readonly #cell: number;
  readonly #cells = new Map<string, { readonly spot: Position; readonly box: Box }[]>();

  /** @param boxes all that will ever be added or asked about */
  constructor(boxes: readonly Box[]) {
    this.#cell = 2 * boxes.reduce((most, { side, above, below }) => Math.max(most, side, above, below), 1);
  }

  add(spot: Position, box: Box): void {
    const [column, row] = this.#at(spot);
    const key = `${column} ${row}`;
    const known = this.#cells.get(key);
    if (known) known.push({ spot, box });
    else this.#cells.set(key, [{ spot, box }]);
  }

  isFree(spot: Position, box: Box): boolean {
    const [column, row] = this.#at(spot);
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = row - 1; down <= row + 1; down += 1) {
        const there = this.#cells.get(`${across} ${down}`) ?? [];
        if (there.some((other) => boxesOverlap(spot, box, other.spot, other.box))) return false;
      }
    }
    return true;
  }

  #at({ x, y }: Position): [column: number, row: number] {
    return [Math.floor(x / this.#cell), Math.floor(y / this.#cell)];
  }
}

function neighborsOf(links: readonly Link[]): Map<string, Set<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (from: string, to: string) => neighbors.set(from, (neighbors.get(from) ?? new Set()).add(to));
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return neighbors;
}

function mean(positions: readonly Position[]): Position | undefined {
  if (positions.length === 0) return undefined;
  const sum = positions.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / positions.length, y: sum.y / positions.length };
}
