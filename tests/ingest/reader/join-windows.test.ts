import { expect, test } from 'vitest';
import { joinWindows, UNSEEN_HEAD } from '../../../ingest/reader/join-windows.ts';
import type { WindowScores } from '../../../ingest/reader/network.ts';

/** Scores that tell where they come from: hundreds of `base`, then word and column of the window. */
function scoresOf(base: number, words: number): WindowScores {
  const table = (columns: number) =>
    Float32Array.from({ length: words * columns }, (_, at) => base + 10 * Math.floor(at / columns) + (at % columns));
  return {
    names: table(2),
    tags: table(3),
    heads: table(words + 1),
    // Of the three relations the second is best towards even columns, else the third.
    relations: Float32Array.from({ length: 3 * words * (words + 1) }, (_, at) => {
      const relation = Math.floor(at / (words + 1)) % 3;
      return ((at % (words + 1)) % 2 === 0 ? [0, 2, 1] : [0, 1, 2])[relation] ?? 0;
    }),
    stride: words + 1,
  };
}

const windows = [
  { first: 0, end: 3, from: 0, to: 2 },
  { first: 1, end: 4, from: 2, to: 4 },
];
const joined = joinWindows(windows, [scoresOf(100, 3), scoresOf(500, 3)], { names: 2, tags: 3, relations: 3 });

test('each word has the scores of the window that it is taken from; heads that it did not hold are far off', () => {
  const NO = UNSEEN_HEAD;
  expect([...joined.names]).toEqual([100, 101, 110, 111, 510, 511, 520, 521]);
  expect([...joined.tags]).toEqual([2, 2, 2, 2]);
  expect([...joined.heads]).toEqual(
    [
      [100, 101, 102, 103, NO],
      [110, 111, 112, 113, NO],
      [510, NO, 511, 512, 513],
      [520, NO, 521, 522, 523],
    ].flat(),
  );
});

test('the relation of an arc is its best among those that may be, none where the two were not read together', () => {
  const any = () => true;
  expect([joined.relationOf(0, -1, any), joined.relationOf(0, 0, any), joined.relationOf(2, 1, any)]).toEqual([
    1, 2, 2,
  ]);
  expect(joined.relationOf(0, 0, (relation) => relation !== 2)).toBe(1);
  expect([joined.relationOf(0, 3, any), joined.relationOf(3, 0, any)]).toEqual([-1, -1]);
});
