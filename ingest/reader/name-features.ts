/**
 * Features of the name label of one word: itself and its neighbours, their affixes, shapes and tags. The case of the
 * whole sentence goes with each feature of case, so that a headline's capitals are not taken for names.
 */
import type { FeatureList } from './feature-list.ts';
import type { WordShapes } from './word-shape.ts';

/** The most that `nameFeatures` writes. */
export const NAME_FEATURES = 64;

const EDGE = 0x5bd1e995;

function at(column: Int32Array | Uint8Array, index: number): number {
  return index < 0 ? EDGE : index >= column.length ? EDGE + 1 : (column[index] as number);
}

function casingAt(shapes: WordShapes, index: number): number {
  return at(shapes.casing, index) * 4 + shapes.sentenceCase;
}

/** Puts the features of word `i` into `out`. `tags` are the tagger's labels. */
export function nameFeatures(shapes: WordShapes, tags: Uint8Array, i: number, out: FeatureList): void {
  out.clear();
  const { lower, form, shape, prefix2, prefix3, prefix4, suffix1, suffix2, suffix3, suffix4, sentenceCase } = shapes;
  const first = i === 0 ? 1 : 0;
  out.one(201, first);
  out.one(202, at(lower, i));
  out.two(203, at(form, i), sentenceCase);
  out.one(204, at(suffix1, i));
  out.one(205, at(suffix2, i));
  out.one(206, at(suffix3, i));
  out.one(207, at(suffix4, i));
  out.one(208, at(prefix2, i));
  out.one(209, at(prefix3, i));
  out.one(210, at(prefix4, i));
  out.two(212, at(shape, i), sentenceCase);
  out.two(213, casingAt(shapes, i), first);
  out.one(214, at(tags, i));
  out.three(215, casingAt(shapes, i), casingAt(shapes, i + 1), casingAt(shapes, i - 1));
  out.one(216, at(lower, i - 1));
  out.one(217, at(lower, i + 1));
  out.one(218, at(lower, i - 2));
  out.one(219, at(lower, i + 2));
  out.two(220, at(lower, i - 1), at(lower, i));
  out.two(221, at(lower, i), at(lower, i + 1));
  out.two(222, at(lower, i - 1), casingAt(shapes, i));
  out.two(223, at(lower, i + 1), casingAt(shapes, i));
  out.three(224, at(lower, i - 2), at(lower, i - 1), casingAt(shapes, i));
  out.three(225, at(lower, i + 1), at(lower, i + 2), casingAt(shapes, i));
  out.two(226, at(tags, i - 1), at(tags, i));
  out.two(227, at(tags, i), at(tags, i + 1));
  out.three(228, at(tags, i - 1), at(tags, i), at(tags, i + 1));
  out.two(229, at(suffix3, i - 1), casingAt(shapes, i));
  out.two(230, at(suffix3, i + 1), casingAt(shapes, i));
  out.three(231, at(shape, i - 1), at(shape, i), sentenceCase);
  out.three(232, at(shape, i), at(shape, i + 1), sentenceCase);
  out.three(233, at(suffix3, i), casingAt(shapes, i), first);
  out.two(234, at(suffix4, i), casingAt(shapes, i));
  out.two(235, at(prefix4, i), casingAt(shapes, i));
  out.three(236, at(lower, i - 1), at(lower, i + 1), casingAt(shapes, i));
  out.three(237, at(suffix2, i), casingAt(shapes, i), at(tags, i));
  out.two(238, at(lower, i - 3), casingAt(shapes, i));
  out.two(239, at(lower, i + 3), casingAt(shapes, i));
}
