/** Where an arrow key leads: from one node to the nearest in that direction, straight ahead before aside. Pure. */
import type { Position } from '../store/view.ts';

const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;
export type Arrow = keyof typeof DIRECTIONS;

/** A step aside costs as much as this many ahead: so that arrows go where the eye expects. */
const ASIDE = 2.5;

/** The id of the next node, or undefined where none lies that way. */
export function nextNode(
  positions: Readonly<Record<string, Position>>,
  from: string,
  arrow: Arrow,
): string | undefined {
  const start = positions[from];
  if (!start) return undefined;
  const to = DIRECTIONS[arrow];
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of Object.entries(positions)) {
    const ahead = (x - start.x) * to.x + (y - start.y) * to.y;
    const aside = Math.abs((x - start.x) * to.y) + Math.abs((y - start.y) * to.x);
    if (id === from || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
