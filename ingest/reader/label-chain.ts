/**
 * First-order linear chain over one sentence (Lafferty et al. 2001; decoding by Viterbi 1967): scores of each word's
 * labels and of each pair of neighbouring labels. Used for parts of speech and for names.
 */

/** The best sequence of labels. `emissions` is words × labels; `transitions` is (labels + 1) × labels, the last row for the start. */
export function bestLabels(
  emissions: Float64Array,
  words: number,
  transitions: Float64Array,
  labels: number,
): Uint8Array {
  const best = new Uint8Array(words);
  if (words === 0) return best;
  const back = new Uint8Array(words * labels);
  let scores = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let y = 0; y < labels; y++) scores[y] = (emissions[y] as number) + (transitions[labels * labels + y] as number);
  for (let i = 1; i < words; i++) {
    next.fill(Number.NEGATIVE_INFINITY);
    for (let x = 0; x < labels; x++) {
      const score = scores[x] as number;
      const row = x * labels;
      for (let y = 0; y < labels; y++) {
        const sum = score + (transitions[row + y] as number);
        if (sum > (next[y] as number)) {
          next[y] = sum;
          back[i * labels + y] = x;
        }
      }
    }
    for (let y = 0; y < labels; y++) next[y] = (next[y] as number) + (emissions[i * labels + y] as number);
    [scores, next] = [next, scores];
  }
  let last = 0;
  for (let y = 1; y < labels; y++) if ((scores[y] as number) > (scores[last] as number)) last = y;
  for (let i = words - 1; i >= 0; i--) {
    best[i] = last;
    last = back[i * labels + last] as number;
  }
  return best;
}
