/** The features of all words of a sentence, laid out as the chain learners take them. */
import { FeatureList } from '../feature-list.ts';

export interface SentenceFeatures {
  readonly words: number;
  /** Of all words, one after the other; those of word i stand from `starts[i]` to `starts[i + 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
}

/** `put` puts the features of word i into the list, which holds `limit` of them. */
export function featuresOf(words: number, limit: number, put: (i: number, out: FeatureList) => void): SentenceFeatures {
  const list = new FeatureList(limit);
  const features = new Int32Array(words * limit);
  const starts = new Int32Array(words + 1);
  let count = 0;
  for (let i = 0; i < words; i++) {
    put(i, list);
    features.set(list.values.subarray(0, list.count), count);
    count += list.count;
    starts[i + 1] = count;
  }
  return { words, features: features.slice(0, count), starts };
}
