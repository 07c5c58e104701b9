/**
 * Parts of the graph without a line between them → the smaller ones drawn up beside the largest. A force-directed layout
 * throws them far apart, and the whole then fits the screen only with names too small to read. Pure.
 */
import type { Position } from '../store/view.ts';
import { type Box, boxesOverlap } from './boxes.ts';

interface Link {
  readonly source: string;
  readonly target: string;
}

const STEP = 12;
/** Free room kept around a part, so that it is seen as one of its own. */
const ROOM = 26;

/** Moves whole parts towards the middle of the largest until a next step would touch what is there. */
export function gather(
  positions: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
  links: readonly Link[],
): Record<string, Position> {
  const [largest = [], ...others] = partsOf(Object.keys(positions), links);
  const placed: Record<string, Position> = Object.fromEntries(largest.map((id) => [id, positions[id] as Position]));
  const middle = meanOf(Object.values(placed));
  const distance = (part: readonly string[]) => Math.hypot(...awayFrom(middle, meanOf(spotsOf(part, positions))));
  for (const part of others.sort((one, other) => distance(one) - distance(other))) {
    const way = awayFrom(middle, meanOf(spotsOf(part, positions)));
    const length = Math.hypot(...way) || 1;
    const at = (steps: number) => (id: string) => ({
      x: (positions[id]?.x ?? 0) + (way[0] / length) * steps * STEP,
      y: (positions[id]?.y ?? 0) + (way[1] / length) * steps * STEP,
    });
    let steps = 0;
    while ((steps + 1) * STEP < length && isFree(part, at(steps + 1), placed, boxes)) steps += 1;
    for (const id of part) placed[id] = at(steps)(id);
  }
  return placed;
}

function isFree(
  part: readonly string[],
  at: (id: string) => Position,
  placed: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
): boolean {
  return part.every((id) => {
    const box = boxes[id];
    if (!box) return true;
    const roomy = { side: box.side + ROOM, above: box.above + ROOM, below: box.below + ROOM };
    return Object.entries(placed).every(([other, spot]) => {
      const otherBox = boxes[other];
      return !otherBox || !boxesOverlap(at(id), roomy, spot, otherBox);
    });
  });
}

/** The connected parts, the largest first. */
function partsOf(ids: readonly string[], links: readonly Link[]): string[][] {
  const partOf = new Map(ids.map((id) => [id, [id]]));
  for (const { source, target } of links) {
    const [one, other] = [partOf.get(source), partOf.get(target)];
    if (!one || !other || one === other) continue;
    const whole = [...one, ...other];
    for (const id of whole) partOf.set(id, whole);
  }
  return [...new Set(partOf.values())].sort((one, other) => other.length - one.length);
}

const spotsOf = (part: readonly string[], positions: Readonly<Record<string, Position>>): Position[] =>
  part.flatMap((id) => positions[id] ?? []);

const awayFrom = (to: Position, from: Position): [number, number] => [to.x - from.x, to.y - from.y];

const meanOf = (spots: readonly Position[]): Position => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / Math.max(1, spots.length),
  y: spots.reduce((sum, { y }) => sum + y, 0) / Math.max(1, spots.length),
});
