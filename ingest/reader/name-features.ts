/**
 * Features of the name label of one word: itself and its neighbours, their affixes, shapes and tags. The case of the
 * whole sentence goes with each feature of case, so that a headline's capitals are not taken for names.
 */
import { finish, mix, type WordShapes } from './word-shape.ts';

/** The most that `nameFeatures` writes. */
export const NAME_FEATURES = 64;

const EDGE = 0x5bd1e995;

/** Writes the features of word `i` into `out` and returns how many there are. `tags` are the tagger's labels. */
export function nameFeatures(shapes: WordShapes, tags: Uint8Array, i: number, out: Int32Array): number {
  let count = 0;
  const put = (template: number, a: number, b = 0, c = 0) => {
    out[count++] = finish(mix(mix(mix(template, a), b), c));
  };
  const at = (column: Int32Array | Uint8Array, index: number) =>
    index < 0 ? EDGE : index >= shapes.length ? EDGE + 1 : (column[index] as number);
  const { lower, form, shape, sentenceCase } = shapes;
  const suffix = (n: number, index: number) => at(shapes.suffixes[n - 1] as Int32Array, index);
  const prefix = (n: number, index: number) => at(shapes.prefixes[n - 1] as Int32Array, index);
  const casing = (index: number) => at(shapes.casing, index) * 4 + sentenceCase;
  const first = i === 0 ? 1 : 0;
  put(201, first);
  put(202, at(lower, i));
  put(203, at(form, i), sentenceCase);
  for (let n = 1; n <= 4; n++) put(203 + n, suffix(n, i));
  for (let n = 2; n <= 4; n++) put(206 + n, prefix(n, i));
  put(212, at(shape, i), sentenceCase);
  put(213, casing(i), first);
  put(214, at(tags, i));
  put(215, casing(i), casing(i + 1), casing(i - 1));
  put(216, at(lower, i - 1));
  put(217, at(lower, i + 1));
  put(218, at(lower, i - 2));
  put(219, at(lower, i + 2));
  put(220, at(lower, i - 1), at(lower, i));
  put(221, at(lower, i), at(lower, i + 1));
  put(222, at(lower, i - 1), casing(i));
  put(223, at(lower, i + 1), casing(i));
  put(224, at(lower, i - 2), at(lower, i - 1), casing(i));
  put(225, at(lower, i + 1), at(lower, i + 2), casing(i));
  put(226, at(tags, i - 1), at(tags, i));
  put(227, at(tags, i), at(tags, i + 1));
  put(228, at(tags, i - 1), at(tags, i), at(tags, i + 1));
  put(229, suffix(3, i - 1), casing(i));
  put(230, suffix(3, i + 1), casing(i));
  put(231, at(shape, i - 1), at(shape, i), sentenceCase);
  put(232, at(shape, i), at(shape, i + 1), sentenceCase);
  put(233, suffix(3, i), casing(i), first);
  put(234, suffix(4, i), casing(i));
  put(235, prefix(4, i), casing(i));
  put(236, at(lower, i - 1), at(lower, i + 1), casing(i));
  put(237, suffix(2, i), casing(i), at(tags, i));
  put(238, at(lower, i - 3), casing(i));
  put(239, at(lower, i + 3), casing(i));
  return count;
}
