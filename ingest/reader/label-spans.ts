/**
 * Name labels of words → names, each with the probability of just these borders and this label: the share of all label
 * sequences (forward and backward sums over the chain, Lafferty et al. 2001; Culotta and McCallum 2004) that hold it.
 */
import type { NameLabel, ReadName } from '../model/sentence.ts';
import { bestLabels } from './label-chain.ts';

export const NAME_TYPES: readonly NameLabel[] = ['PER', 'ORG', 'LOC', 'MISC'];
/** 0 outside; 1 + 2k begins a name of type k, 2 + 2k goes on with it. */
export const NAME_LABELS = 1 + 2 * NAME_TYPES.length;

/** Pairs that cannot be: an inside label behind anything but its own type, or first in the sentence. */
export const FORBIDDEN_NAME_PAIRS: readonly number[] = Array.from({ length: NAME_LABELS + 1 }, (_, x) =>
  NAME_TYPES.flatMap((_, k) => (x === 1 + 2 * k || x === 2 + 2 * k ? [] : [x * NAME_LABELS + 2 + 2 * k])),
).flat();

/** The names of the best sequence. `temperature` flattens (above 1) or sharpens the probabilities. */
export function labelSpans(
  emissions: Float64Array,
  words: number,
  transitions: Float64Array,
  temperature: number,
): ReadName[] {
  const best = bestLabels(emissions, words, transitions, NAME_LABELS, NAME_LABELS);
  if (best.every((label) => label === 0)) return [];
  const sums = new ChainSums(emissions, words, transitions, temperature);
  const names: ReadName[] = [];
  for (let first = 0; first < words; first++) {
    const label = best[first] as number;
    if (label % 2 !== 1) continue;
    let last = first;
    while (last + 1 < words && best[last + 1] === label + 1) last++;
    names.push({
      first,
      last,
      label: NAME_TYPES[(label - 1) / 2] as NameLabel,
      confidence: sums.of(first, last, label),
    });
  }
  return names;
}

/** Sums over all label sequences up to and from each word, scaled word by word so that they neither vanish nor grow. */
class ChainSums {
  readonly #words: number;
  /** exp of the scores: words × labels, each word's largest 1; (labels + 1) × labels. */
  readonly #emission: Float64Array;
  readonly #transition: Float64Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;
  /** What the forward sums of each word were divided by. */
  readonly #scale: Float64Array;

  constructor(emissions: Float64Array, words: number, transitions: Float64Array, temperature: number) {
    const L = NAME_LABELS;
    this.#words = words;
    this.#transition = transitions.map((score) => Math.exp(score / temperature));
    this.#emission = new Float64Array(words * L);
    this.#before = new Float64Array(words * L);
    this.#after = new Float64Array(words * L);
    this.#scale = new Float64Array(words);
    for (let i = 0; i < words; i++) {
      let max = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < L; y++) max = Math.max(max, emissions[i * L + y] as number);
      for (let y = 0; y < L; y++)
        this.#emission[i * L + y] = Math.exp(((emissions[i * L + y] as number) - max) / temperature);
      this.#forward(i);
    }
    for (let i = words - 1; i >= 0; i--) this.#backward(i);
  }

  #forward(i: number): void {
    const L = NAME_LABELS;
    let total = 0;
    for (let y = 0; y < L; y++) {
      let sum = 0;
      if (i === 0) sum = this.#transition[L * L + y] as number;
      else
        for (let x = 0; x < L; x++)
          sum += (this.#before[(i - 1) * L + x] as number) * (this.#transition[x * L + y] as number);
      sum *= this.#emission[i * L + y] as number;
      this.#before[i * L + y] = sum;
      total += sum;
    }
    this.#scale[i] = total;
    for (let y = 0; y < L; y++) this.#before[i * L + y] = (this.#before[i * L + y] as number) / total;
  }

  #backward(i: number): void {
    const L = NAME_LABELS;
    for (let x = 0; x < L; x++) {
      let sum = 0;
      if (i === this.#words - 1) sum = 1;
      else {
        for (let y = 0; y < L; y++) sum += (this.#transition[x * L + y] as number) * this.#rest(i + 1, y);
        sum /= this.#scale[i + 1] as number;
      }
      this.#after[i * L + x] = sum;
    }
  }

  /** A word's own score for a label times all that follows. */
  #rest(i: number, y: number): number {
    return (this.#emission[i * NAME_LABELS + y] as number) * (this.#after[i * NAME_LABELS + y] as number);
  }

  /** Probability that a name of the type that `label` begins spans exactly these words. */
  of(first: number, last: number, label: number): number {
    const L = NAME_LABELS;
    let share = this.#before[first * L + label] as number;
    for (let i = first + 1; i <= last; i++) {
      const step = this.#transition[(i === first + 1 ? label : label + 1) * L + label + 1] as number;
      share *= (step * (this.#emission[i * L + label + 1] as number)) / (this.#scale[i] as number);
    }
    if (last === this.#words - 1) return Math.min(1, share);
    const end = last === first ? label : label + 1;
    let rest = 0;
    for (let y = 0; y < L; y++)
      if (y !== label + 1) rest += (this.#transition[end * L + y] as number) * this.#rest(last + 1, y);
    return Math.min(1, (share * rest) / (this.#scale[last + 1] as number));
  }
}
