import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Window, windowsOf } from '../../../ingest/reader/windows.ts';

/** "0-6 0-5": words of a window, and those taken from it. */
const linesOf = (windows: readonly Window[]): string[] =>
  windows.map(({ first, end, from, to }) => `${first}-${end} ${from}-${to}`);

describe('windows of at most 6 pieces that share 2', () => {
  test.each<[string, number[], string[]]>([
    ['no words', [], ['0-0 0-0']],
    ['what fits is one window', [1, 2, 3], ['0-3 0-3']],
    ['two meet in the middle of what they share', [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], ['0-6 0-5', '4-10 5-10']],
    ['the last reaches back', [1, 1, 1, 1, 1, 1, 1], ['0-6 0-4', '1-7 4-7']],
    ['by pieces, not words', [2, 2, 2, 2, 2], ['0-3 0-3', '2-5 3-5']],
    ['a word too long to be shared', [1, 5, 5, 1], ['0-2 0-2', '2-4 2-4']],
  ])('%s', (_, pieces, expected) => {
    expect(linesOf(windowsOf(pieces, 6, 2))).toEqual(expected);
  });
});

test('every word is taken from one window, in which it stands no nearer to a cut than in any other', () => {
  const MOST = 20;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 80 }), (pieces) => {
      const windows = windowsOf(pieces, MOST, 8);
      const distance = (word: number, { first, end }: Window): number =>
        Math.min(
          first === 0 ? Number.POSITIVE_INFINITY : word - first,
          end === pieces.length ? Number.POSITIVE_INFINITY : end - 1 - word,
        );
      const taken = windows.flatMap((window) =>
        Array.from({ length: window.to - window.from }, (_, index) => {
          const word = window.from + index;
          const others = windows.filter(({ first, end }) => first <= word && word < end);
          expect(distance(word, window)).toBe(Math.max(...others.map((other) => distance(word, other))));
          return word;
        }),
      );
      expect(taken).toEqual(pieces.map((_, word) => word));
      for (const { first, end } of windows)
        expect(pieces.slice(first, end).reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST);
    }),
  );
});
