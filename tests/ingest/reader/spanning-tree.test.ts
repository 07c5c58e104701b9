import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestTree } from '../../../ingest/reader/spanning-tree.ts';

const treeOf = (rows: number[][]): number[] => [...bestTree(Float64Array.from(rows.flat()), rows.length)];

describe('the best tree', () => {
  test.each<[string, number[][], number[]]>([
    ['nothing', [], []],
    ['one word', [[0, 9]], [-1]],
    [
      'each word its best head',
      [
        [0, 0, 5, 0],
        [5, 0, 0, 0],
        [0, 0, 5, 0],
      ],
      [1, -1, 1],
    ],
    [
      'of two roots the surer stays',
      [
        [9, 0, 3],
        [8, 6, 0],
      ],
      [-1, 0],
    ],
    [
      'no root: the cheapest arc of the circle is broken',
      [
        [1, 0, 9],
        [4, 5, 0],
      ],
      [1, -1],
    ],
    [
      'a circle beside a root',
      [
        [9, 0, 0, 0],
        [0, 7, 0, 8],
        [0, 1, 8, 0],
      ],
      [-1, 0, 1],
    ],
  ])('%s', (_, rows, expected) => {
    expect(treeOf(rows)).toEqual(expected);
  });

  const matrices = fc.integer({ min: 1, max: 5 }).chain((words) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: words + 1, maxLength: words + 1 }), {
      minLength: words,
      maxLength: words,
    }),
  );

  const totalOf = (rows: number[][], heads: readonly number[]): number =>
    heads.reduce((sum, head, word) => sum + (rows[word]?.[head + 1] ?? 0), 0);

  test('of all trees with one root none has a higher score', () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const found = treeOf(rows);
        expect(isTree(found)).toBe(true);
        expect(totalOf(rows, found)).toBe(Math.max(...allTrees(rows.length).map((heads) => totalOf(rows, heads))));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every choice of heads that is a tree with one root. */
function allTrees(words: number): number[][] {
  let choices: number[][] = [[]];
  for (let word = 0; word < words; word++)
    choices = choices.flatMap((heads) =>
      Array.from({ length: words + 1 }, (_, column) => [...heads, column - 1]).filter((each) => each[word] !== word),
    );
  return choices.filter(isTree);
}

function isTree(heads: readonly number[]): boolean {
  const reaches = (word: number): boolean => {
    let at = word;
    for (let steps = 0; steps <= heads.length && at !== -1; steps++) at = heads[at] ?? -1;
    return at === -1;
  };
  return heads.filter((head) => head === -1).length === 1 && heads.every((_, word) => reaches(word));
}
