import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseShape } from '../../../ingest/reader/case-shape.ts';
import { WordPieces } from '../../../ingest/reader/word-pieces.ts';
import { generateStrings } from './generate-strings.ts';

const VOCABULARY = readFileSync(
  new URL('../../../ingest/reader/weights/english-vocabulary.txt', import.meta.url),
  'utf8',
);
const pieces = new WordPieces(VOCABULARY);
const spelled = VOCABULARY.split('\n');

describe('a word', () => {
  test.each<[string, string]>([
    ['Minister', 'minister'],
    ['reportedly', 'reportedly'],
    ['Lukashenko', 'lukas ##henko'],
    ["n't", "n ' t"],
    ['Nguyễn', 'nguyen'],
    ['Łukasz', 'ł ##uka ##sz'],
    ['a≠b', 'a = b'],
    ['東京', '東 京'],
    ['soft\u00adware', 'software'],
    ['🥱', '[UNK]'],
    ['\u200b', '[UNK]'],
    ['y'.repeat(101), '[UNK]'],
    ['[CLS]', '[ cl ##s ]'],
  ])('%s → %s', (word, expected) => {
    expect(
      pieces
        .ofWord(word)
        .ids.map((id) => spelled[id])
        .join(' '),
    ).toBe(expected);
  });

  test('has the case of each of its tokens', () => {
    expect(pieces.ofWord('NATO-led').shapes).toEqual([2, 5, 0]);
  });
});

test('a piece knows its place in the text and how it was written', () => {
  expect(pieces.ofText('São Tomé, 🥱 2024')).toEqual([
    { id: spelled.indexOf('sao'), start: 0, end: 3, shape: 1 },
    { id: spelled.indexOf('tome'), start: 4, end: 8, shape: 1 },
    { id: spelled.indexOf(','), start: 8, end: 9, shape: 5 },
    { id: spelled.indexOf('[UNK]'), start: 10, end: 12, shape: 5 },
    { id: spelled.indexOf('202'), start: 13, end: 16, shape: 4 },
    { id: spelled.indexOf('##4'), start: 16, end: 17, shape: 4 },
  ]);
});

test('10,000 strings come out as from the reference tokenizer, pieces and places', () => {
  const reference = readFileSync(new URL('reference-pieces.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = generateStrings();
  const digests = reference.map((_, block) => {
    const lines = texts.slice(block * 100, (block + 1) * 100).map((text) =>
      pieces
        .ofText(text)
        .map(({ id, start, end }) => `${id}:${start}-${end}`)
        .join(' '),
    );
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
  });
  expect(texts).toHaveLength(reference.length * 100);
  expect(digests).toEqual(reference);
});

test.each<[string, number]>([
  ['talks', 0],
  ['Talks', 1],
  ['TALKS', 2],
  ['McCain', 3],
  ['eXit', 3],
  ['1945', 4],
  ['—', 5],
  ['A', 6],
  ['G7', 7],
  ['北', 0],
])('case of %s: %i', (token, expected) => {
  expect(caseShape(token)).toBe(expected);
});
