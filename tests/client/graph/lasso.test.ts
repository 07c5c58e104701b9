import { expect, test } from 'vitest';
import { isInside } from '../../../client/graph/lasso.ts';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];
/** A U: its two legs are inside, the gap between them is not. */
const HOLLOW = [
  { x: 0, y: 0 },
  { x: 3, y: 0 },
  { x: 3, y: 8 },
  { x: 7, y: 8 },
  { x: 7, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

test.each([
  ['the middle', SQUARE, { x: 5, y: 5 }, true],
  ['left of it', SQUARE, { x: -1, y: 5 }, false],
  ['beneath it', SQUARE, { x: 5, y: 11 }, false],
  ['drawn the other way round', SQUARE.toReversed(), { x: 5, y: 5 }, true],
  ['a leg of a U', HOLLOW, { x: 1, y: 2 }, true],
  ['the gap of a U', HOLLOW, { x: 5, y: 2 }, false],
  ['the floor of a U', HOLLOW, { x: 5, y: 9 }, true],
  ['no loop at all', [], { x: 0, y: 0 }, false],
] as const)('%s', (_, loop, at, inside) => {
  expect(isInside(loop, at)).toBe(inside);
});
