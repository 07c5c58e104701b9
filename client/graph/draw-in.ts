/**
 * Nodes that stand far outside the others → drawn in towards the middle, as far as there is room. One chain of two that
 * sticks out would make the whole picture small, and its names with it. Pure.
 */
import type { Position } from '../store/view.ts';
import { type Box, boxesOverlap } from './boxes.ts';

/** So many of the nodes are the bulk, and from so many times its reach on a node stands outside. */
const BULK = 0.7;
const OUTSIDE = 1.3;
const STEP = 12;
const ROOM = 20;

export function drawIn(
  positions: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
): Record<string, Position> {
  const placed: Record<string, Position> = { ...positions };
  const spots = Object.values(positions);
  const middle = { x: median(spots.map(({ x }) => x)), y: median(spots.map(({ y }) => y)) };
  const distance = (id: string) => Math.hypot((placed[id]?.x ?? 0) - middle.x, (placed[id]?.y ?? 0) - middle.y);
  const inOrder = Object.keys(positions).sort((one, other) => distance(one) - distance(other));
  const reach = distance(inOrder[Math.floor(BULK * (inOrder.length - 1))] ?? '') * OUTSIDE;
  for (const id of inOrder) {
    for (let far = distance(id); far > reach; far -= STEP) {
      const { x, y } = placed[id] as Position;
      const nearer = { x: x - ((x - middle.x) / far) * STEP, y: y - ((y - middle.y) / far) * STEP };
      if (!isFree(id, nearer, placed, boxes)) break;
      placed[id] = nearer;
    }
  }
  return placed;
}

function isFree(
  id: string,
  at: Position,
  placed: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
): boolean {
  const box = boxes[id];
  if (!box) return true;
  const roomy = { side: box.side + ROOM, above: box.above + ROOM, below: box.below + ROOM };
  return Object.entries(placed).every(([other, spot]) => {
    const otherBox = boxes[other];
    return other === id || !otherBox || !boxesOverlap(at, roomy, spot, otherBox);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
