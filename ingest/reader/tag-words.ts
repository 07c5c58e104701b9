/** Words → the tagger's labels: coarse and Penn tag in one, the best sequence over the sentence. */
import { FeatureList } from './feature-list.ts';
import { bestLabels } from './label-chain.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { Weights } from './weight-table.ts';
import type { WordShapes } from './word-shape.ts';

export interface Tagger {
  readonly weights: Weights;
  /** (labels + 1) × labels, the last row for the start. */
  readonly transitions: Float64Array;
  readonly labels: number;
}

/** Labels of a word that compete: the right one is nearly always among the six best by the word's own score. */
export const TAG_WIDTH = 6;

const features = new FeatureList(TAG_FEATURES);

/** The label of each word, as its number. */
export function tagWords(shapes: WordShapes, { weights, transitions, labels }: Tagger): Uint8Array {
  const emissions = new Float64Array(shapes.length * labels);
  for (let i = 0; i < shapes.length; i++) {
    tagFeatures(shapes, i, features);
    weights.add(features.values, features.count, emissions, i * labels);
  }
  return bestLabels(emissions, shapes.length, transitions, labels, TAG_WIDTH);
}

/** By label ("VERB VBD"), the number of its coarse tag. */
export function coarseTagsOf(labels: readonly string[]): Uint8Array {
  const coarse = [...new Set(labels.map((label) => label.split(' ', 1)[0]))];
  return Uint8Array.from(labels, (label) => coarse.indexOf(label.split(' ', 1)[0]));
}
