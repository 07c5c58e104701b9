/** A sentence as the parser sees it: hashes of forms and numbers of tags, with a place for "no word" and for the root. */
import type { WordShapes } from './word-shape.ts';

/** Columns are moved by one: entry 0 is "no word" (index -1), the last the root (index `length`). */
export interface ParseWords {
  readonly length: number;
  readonly form: Int32Array;
  readonly tag: Int32Array;
  readonly coarse: Int32Array;
}

const NO_WORD = 0x3c6ef372;
const ROOT = 0x1b873593;
const NO_TAG = 254;
const ROOT_TAG = 255;

/** Prepares a sentence. `tags` are the tagger's labels; `coarseOf` gives the coarse tag of each label. */
export function parseWordsOf(shapes: WordShapes, tags: Uint8Array, coarseOf: Uint8Array): ParseWords {
  const { length, lower } = shapes;
  const form = Int32Array.of(NO_WORD, ...lower, ROOT);
  const tag = Int32Array.of(NO_TAG, ...tags, ROOT_TAG);
  const coarse = tag.map((label) => (label >= NO_TAG ? label : (coarseOf[label] as number)));
  return { length, form, tag, coarse };
}

/** The value of a word, -1 for none, `length` for the root. */
export function columnAt(column: Int32Array, word: number): number {
  return column[word + 1] as number;
}
