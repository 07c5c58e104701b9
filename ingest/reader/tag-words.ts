/** Words → the tagger's labels: coarse and Penn tag in one, the best sequence over the sentence. */
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

const buffer = new Int32Array(TAG_FEATURES);

/** The label of each word, as its number. */
export function tagWords(shapes: WordShapes, { weights, transitions, labels }: Tagger): Uint8Array {
  const emissions = new Float64Array(shapes.length * labels);
  for (let i = 0; i < shapes.length; i++) weights.add(buffer, tagFeatures(shapes, i, buffer), emissions, i * labels);
  return bestLabels(emissions, shapes.length, transitions, labels);
}

/** By label ("VERB VBD"), the number of its coarse tag. */
export function coarseTagsOf(labels: readonly string[]): Uint8Array {
  const coarse = [...new Set(labels.map((label) => label.split(' ', 1)[0]))];
  return Uint8Array.from(labels, (label) => coarse.indexOf(label.split(' ', 1)[0]));
}
