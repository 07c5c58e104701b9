/** Who is inside a loop drawn freely by hand. Pure: the even-odd rule, as a pen would fill the loop. */
import type { Position } from '../store/view.ts';

/** @param loop its corners in order; the last is joined to the first */
export function isInside(loop: readonly Position[], { x, y }: Position): boolean {
  let inside = false;
  let before = loop.at(-1);
  for (const corner of loop) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
