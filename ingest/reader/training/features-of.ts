/** The features of all words of a sentence, laid out as the chain learners take them. */
export interface SentenceFeatures {
  readonly words: number;
  /** Of all words, one after the other; those of word i stand from `starts[i]` to `starts[i + 1]`. */
  readonly features: Int32Array;
  readonly starts: Int32Array;
}

/** `write` puts the features of word i into a buffer of `limit` and returns how many there are. */
export function featuresOf(
  words: number,
  limit: number,
  write: (i: number, out: Int32Array) => number,
): SentenceFeatures {
  const buffer = new Int32Array(words * limit);
  const starts = new Int32Array(words + 1);
  let count = 0;
  for (let i = 0; i < words; i++) {
    count += write(i, buffer.subarray(count));
    starts[i + 1] = count;
  }
  return { words, features: buffer.slice(0, count), starts };
}
