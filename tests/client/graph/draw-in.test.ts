/** Nodes far outside are drawn in as far as there is room; the others stay. */
import { expect, test } from 'vitest';
import { boxesOverlap } from '../../../client/graph/boxes.ts';
import { drawIn } from '../../../client/graph/draw-in.ts';

const box = { side: 20, above: 20, below: 30 };
/** Nine nodes in a square, and a chain of two that sticks out of it. */
const square = Object.fromEntries(
  Array.from({ length: 9 }, (_, at) => [`n${at}`, { x: (at % 3) * 120, y: Math.floor(at / 3) * 120 }]),
);
const boxes = Object.fromEntries([...Object.keys(square), 'near', 'far'].map((id) => [id, box]));

test('a chain that sticks out comes near, in its order, and touches nothing', () => {
  const before = { ...square, near: { x: 120, y: -400 }, far: { x: 120, y: -800 } };
  const after = drawIn(before, boxes);
  const moved = Object.keys(before).filter((id) => after[id] !== before[id as keyof typeof before]);
  expect(moved).toEqual(['near', 'far']);
  expect(after.near?.y).toBeGreaterThan(-120);
  expect(after.far?.y).toBeGreaterThan(-240);
  expect(after.far?.y).toBeLessThan(after.near?.y ?? 0);
  const ids = Object.keys(after);
  const touching = ids.flatMap((one, at) =>
    ids
      .slice(at + 1)
      .filter((other) => boxesOverlap(after[one] ?? { x: 0, y: 0 }, box, after[other] ?? { x: 0, y: 0 }, box))
      .map((other) => `${one} ${other}`),
  );
  expect(touching).toEqual([]);
});

test('a graph of which none stands outside stays as it is, and so does an empty one', () => {
  expect(drawIn(square, boxes)).toEqual(square);
  expect(drawIn({}, {})).toEqual({});
});
