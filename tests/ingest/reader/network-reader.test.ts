import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sentence, TokenizedSentence } from '../../../ingest/model/sentence.ts';
import { NetworkReader } from '../../../ingest/reader/network-reader.ts';
import type { Runtime } from '../../../ingest/reader/runtime.ts';

/** A network that is told by rule: the window shows which word is which, so words that got mixed up would be seen. */
const NAMES = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'];
const TAGS = ['NOUN NN', 'VERB VBD', 'ADJ JJ', 'ADP IN', 'DET DT'];
const RELATIONS = ['root', 'obj', 'nmod', 'amod'];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const VOCABULARY = [
  ...Array.from({ length: 103 }, (_, id) => `[${id}]`),
  ...ALPHABET,
  ...[...ALPHABET].map((letter) => `##${letter}`),
];
/** Positions that BERT has. */
const MOST_PIECES = 512;

const sizes: number[][] = [];

class FakeTensor {
  readonly data: BigInt64Array;
  readonly dims: readonly number[];
  constructor(_: 'int64', data: BigInt64Array, dims: readonly number[]) {
    this.data = data;
    this.dims = dims;
  }
}

/** Each word depends on the one before, the first of a window on the root; capitalized words in a row are a person. */
function run(feeds: Record<string, FakeTensor>) {
  const { input_ids: ids, first_piece: first, token_type_ids: shapes, attention_mask: mask } = feeds;
  if (!ids || !first || !shapes || !mask) throw new Error('An input is missing');
  const [rows = 0, length = 0] = ids.dims;
  const words = first.dims[1] ?? 0;
  sizes.push([rows, length]);
  if (length > MOST_PIECES) throw new Error(`${length} pieces`);
  const made = {
    names: new Float32Array(rows * words * NAMES.length),
    tags: new Float32Array(rows * words * TAGS.length),
    heads: new Float32Array(rows * words * (words + 1)),
    relations: new Float32Array(rows * RELATIONS.length * words * (words + 1)),
  };
  for (let row = 0; row < rows; row++) {
    expect([ids.data[row * length], mask.data[row * length]]).toEqual([101n, 1n]);
    const pieceOf = (word: number) => row * length + Number(first.data[row * words + word]);
    for (let word = 0; word < words; word++) {
      const piece = pieceOf(word);
      const id = Number(ids.data[piece]);
      const at = row * words + word;
      const isName = shapes.data[piece] === 1n;
      const goesOn = isName && word > 0 && shapes.data[pieceOf(word - 1)] === 1n;
      made.names[at * NAMES.length + (isName ? (goesOn ? 2 : 1) : 0)] = 9;
      made.tags[at * TAGS.length + (id % TAGS.length)] = 9;
      made.heads[at * (words + 1) + word] = 9;
      const relation = 1 + (id % (RELATIONS.length - 1));
      for (let head = 0; head <= words; head++)
        made.relations[(at * RELATIONS.length + relation) * (words + 1) + head] = 9;
    }
  }
  return Object.fromEntries(Object.entries(made).map(([name, data]) => [name, { data }]));
}

const runtime = {
  InferenceSession: {
    create: async () => ({
      inputNames: ['input_ids', 'attention_mask', 'token_type_ids', 'first_piece'],
      outputNames: ['names', 'tags', 'heads', 'relations'],
      run: async (feeds: Record<string, FakeTensor>) => run(feeds),
      release: async () => {},
    }),
  },
  Tensor: FakeTensor,
} as unknown as Runtime;

const folder = mkdtempSync(join(tmpdir(), 'entente-reader-'));
const address = pathToFileURL(`${folder}/`);
const lemmas = new URL('../../../ingest/reader/weights/english.bin', import.meta.url);
const writeLabels = (names: readonly string[], relations: readonly string[]) =>
  writeFileSync(join(folder, 'english.json'), JSON.stringify({ names, tags: TAGS, relations, nameTemperature: 1 }));

let reader: NetworkReader;
beforeAll(async () => {
  writeFileSync(join(folder, 'english-vocabulary.txt'), `${VOCABULARY.join('\n')}\n`);
  writeLabels(NAMES, RELATIONS);
  reader = await NetworkReader.open(address, lemmas, runtime);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Words of letters, of one to four pieces; every seventh and the next capitalized. */
const wordsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const word = ALPHABET.slice((index * 11) % 22, ((index * 11) % 22) + 1 + (index % 4));
    return index % 7 < 2 ? `${word[0]?.toUpperCase()}${word.slice(1)}b` : word;
  });

const sentenceOf = (words: readonly string[]): TokenizedSentence => ({
  start: 0,
  end: words.length,
  tokens: words.map((text, index) => ({ text, start: index, end: index + 1 })),
});

/** What the rules above say of a whole sentence that no window cuts. */
function expectedOf(words: readonly string[]): { tags: string[]; arcs: string[]; names: string[] } {
  const idOf = (word: string) => VOCABULARY.indexOf(word[0]?.toLowerCase() ?? '');
  return {
    tags: words.map((word) => (TAGS[idOf(word) % TAGS.length] ?? '').split(' ')[0] ?? ''),
    arcs: words.map((word, index) =>
      index === 0 ? '-1 root' : `${index - 1} ${RELATIONS[1 + (idOf(word) % (RELATIONS.length - 1))]}`,
    ),
    names: words.flatMap((_, index) =>
      index % 7 === 0 ? [`${index}-${Math.min(index + 1, words.length - 1)} PER`] : [],
    ),
  };
}

const seenIn = ({ words, names }: Sentence) => ({
  tags: words.map(({ upos }) => upos),
  arcs: words.map(({ head, relation }) => `${head} ${relation}`),
  names: names.map(({ first, last, label }) => `${first}-${last} ${label}`),
});

describe('sentences', () => {
  const lengths = [1, 2, 12, 60, 90, 150, 400, 7, 399];
  const sentences = lengths.map((length) => sentenceOf(wordsOf(length)));

  test.each([1, 4, 16])('of any length are read whole, %i windows at a time', async (batch) => {
    const read = await reader.read(sentences, batch);
    expect(read.map(seenIn)).toEqual(lengths.map((length) => expectedOf(wordsOf(length))));
  });

  test('are read one by one where nothing else is said', async () => {
    sizes.length = 0;
    await reader.read(sentences);
    expect(sizes.every(([rows]) => rows === 1)).toBe(true);
  });

  test('of no words, and none', async () => {
    expect(await reader.read([])).toEqual([]);
    expect(await reader.read([sentenceOf([])])).toEqual([{ start: 0, end: 0, words: [], names: [] }]);
  });

  test('a word of more pieces than a window is one word', async () => {
    const [read] = await reader.read([sentenceOf(['a', '/'.repeat(3000), 'c'])]);
    expect(read?.words.map(({ text }) => text.length)).toEqual([1, 3000, 1]);
  });
});

test('labels in another order than the reader knows, or without a root, are refused', async () => {
  writeLabels(NAMES.toReversed(), RELATIONS);
  await expect(NetworkReader.open(address, lemmas, runtime)).rejects.toThrow(
    `english.json names ${NAMES.toReversed()}; the reader knows ${NAMES}. Export the network again`,
  );
  writeLabels(NAMES, ['obj']);
  await expect(NetworkReader.open(address, lemmas, runtime)).rejects.toThrow('english.json has no relation "root"');
});
