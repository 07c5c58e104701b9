/** Features of the part of speech of one word: itself, its affixes and shape, two neighbours on each side. */
import { finish, mix, type WordShapes } from './word-shape.ts';

/** The most that `tagFeatures` writes. */
export const TAG_FEATURES = 48;

const EDGE = 0x5bd1e995;

/** Writes the features of word `i` into `out` and returns how many there are. */
export function tagFeatures(shapes: WordShapes, i: number, out: Int32Array): number {
  let count = 0;
  const put = (template: number, a: number, b = 0) => {
    out[count++] = finish(mix(mix(template, a), b));
  };
  const at = (column: Int32Array, index: number) =>
    index < 0 ? EDGE : index >= shapes.length ? EDGE + 1 : (column[index] as number);
  const lower = shapes.lower;
  const own = at(lower, i);
  const previous = at(lower, i - 1);
  const next = at(lower, i + 1);
  const suffix = (n: number, index: number) => at(shapes.suffixes[n - 1] as Int32Array, index);
  const prefix = (n: number, index: number) => at(shapes.prefixes[n - 1] as Int32Array, index);
  const casing = (shapes.casing[i] as number) * 8 + shapes.sentenceCase * 2 + (i === 0 ? 1 : 0);
  put(1, 0);
  put(2, own);
  put(3, at(shapes.form, i));
  for (let n = 1; n <= 4; n++) put(3 + n, suffix(n, i));
  for (let n = 1; n <= 3; n++) put(7 + n, prefix(n, i));
  put(11, at(shapes.shape, i));
  put(12, casing);
  put(13, casing, suffix(3, i));
  put(14, casing, own);
  put(15, previous);
  put(16, at(lower, i - 2));
  put(17, next);
  put(18, at(lower, i + 2));
  put(19, previous, own);
  put(20, own, next);
  put(21, previous, next);
  put(22, at(lower, i - 2), previous);
  put(23, next, at(lower, i + 2));
  put(24, suffix(3, i - 1));
  put(25, suffix(3, i + 1));
  put(26, suffix(2, i - 1), suffix(3, i));
  put(27, suffix(3, i), suffix(2, i + 1));
  put(28, at(shapes.shape, i - 1));
  put(29, at(shapes.shape, i + 1));
  put(30, suffix(2, i + 1));
  put(31, suffix(2, i - 1));
  put(32, previous, suffix(3, i));
  put(33, next, suffix(3, i));
  put(34, suffix(3, i + 2));
  put(35, suffix(3, i - 2));
  put(36, at(shapes.shape, i), previous);
  put(37, at(shapes.shape, i), next);
  return count;
}
