/**
 * First-order linear chain over one sentence (Lafferty et al. 2001; decoding by Viterbi 1967): scores of each word's
 * labels and of each pair of neighbouring labels. Used for parts of speech and for names.
 */

/**
 * The best sequence of labels. `emissions` is words × labels; `transitions` is (labels + 1) × labels, the last row for
 * the start. Of each word only the `width` labels with the best scores of their own compete.
 */
export function bestLabels(
  emissions: Float64Array,
  words: number,
  transitions: Float64Array,
  labels: number,
  width: number,
): Uint8Array {
  const best = new Uint8Array(words);
  if (words === 0) return best;
  const candidates = new Uint8Array(words * width);
  const back = new Uint8Array(words * width);
  const scores = new Float64Array(words * width);
  for (let i = 0; i < words; i++) {
    chooseCandidates(emissions, i * labels, labels, candidates, i * width, width);
    for (let k = 0; k < width; k++) {
      const y = candidates[i * width + k] as number;
      let top = Number.NEGATIVE_INFINITY;
      if (i === 0) top = transitions[labels * labels + y] as number;
      else {
        const before = (i - 1) * width;
        for (let j = 0; j < width; j++) {
          const sum =
            (scores[before + j] as number) + (transitions[(candidates[before + j] as number) * labels + y] as number);
          if (sum > top) {
            top = sum;
            back[i * width + k] = j;
          }
        }
      }
      scores[i * width + k] = top + (emissions[i * labels + y] as number);
    }
  }
  const end = (words - 1) * width;
  let last = 0;
  for (let k = 1; k < width; k++) if ((scores[end + k] as number) > (scores[end + last] as number)) last = k;
  for (let i = words - 1; i >= 0; i--) {
    best[i] = candidates[i * width + last] as number;
    last = back[i * width + last] as number;
  }
  return best;
}

/** Writes the best labels of one word, in the order of the labels where all compete, else best first. */
function chooseCandidates(
  emissions: Float64Array,
  from: number,
  labels: number,
  candidates: Uint8Array,
  to: number,
  width: number,
): void {
  if (width === labels) {
    for (let y = 0; y < labels; y++) candidates[to + y] = y;
    return;
  }
  let count = 0;
  for (let y = 0; y < labels; y++) {
    const score = emissions[from + y] as number;
    let at = count;
    while (at > 0 && score > (emissions[from + (candidates[to + at - 1] as number)] as number)) at--;
    if (at >= width) continue;
    if (count < width) count++;
    for (let k = count - 1; k > at; k--) candidates[to + k] = candidates[to + k - 1] as number;
    candidates[to + at] = y;
  }
}
