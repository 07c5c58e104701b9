/** Features of the part of speech of one word: itself, its affixes and shape, two neighbours on each side. */
import type { FeatureList } from './feature-list.ts';
import type { WordShapes } from './word-shape.ts';

/** The most that `tagFeatures` writes. */
export const TAG_FEATURES = 48;

const EDGE = 0x5bd1e995;

function at(column: Int32Array, index: number): number {
  return index < 0 ? EDGE : index >= column.length ? EDGE + 1 : (column[index] as number);
}

/** Puts the features of word `i` into `out`. */
export function tagFeatures(shapes: WordShapes, i: number, out: FeatureList): void {
  out.clear();
  const { lower, prefix1, prefix2, prefix3, suffix1, suffix2, suffix3, suffix4 } = shapes;
  const own = at(lower, i);
  const previous = at(lower, i - 1);
  const next = at(lower, i + 1);
  const casing = (shapes.casing[i] as number) * 8 + shapes.sentenceCase * 2 + (i === 0 ? 1 : 0);
  out.one(1, 0);
  out.one(2, own);
  out.one(3, at(shapes.form, i));
  out.one(4, at(suffix1, i));
  out.one(5, at(suffix2, i));
  out.one(6, at(suffix3, i));
  out.one(7, at(suffix4, i));
  out.one(8, at(prefix1, i));
  out.one(9, at(prefix2, i));
  out.one(10, at(prefix3, i));
  out.one(11, at(shapes.shape, i));
  out.one(12, casing);
  out.two(13, casing, at(suffix3, i));
  out.two(14, casing, own);
  out.one(15, previous);
  out.one(16, at(lower, i - 2));
  out.one(17, next);
  out.one(18, at(lower, i + 2));
  out.two(19, previous, own);
  out.two(20, own, next);
  out.two(21, previous, next);
  out.two(22, at(lower, i - 2), previous);
  out.two(23, next, at(lower, i + 2));
  out.one(24, at(suffix3, i - 1));
  out.one(25, at(suffix3, i + 1));
  out.two(26, at(suffix2, i - 1), at(suffix3, i));
  out.two(27, at(suffix3, i), at(suffix2, i + 1));
  out.one(28, at(shapes.shape, i - 1));
  out.one(29, at(shapes.shape, i + 1));
  out.one(30, at(suffix2, i + 1));
  out.one(31, at(suffix2, i - 1));
  out.two(32, previous, at(suffix3, i));
  out.two(33, next, at(suffix3, i));
  out.one(34, at(suffix3, i + 2));
  out.one(35, at(suffix3, i - 2));
  out.two(36, at(shapes.shape, i), previous);
  out.two(37, at(shapes.shape, i), next);
}
