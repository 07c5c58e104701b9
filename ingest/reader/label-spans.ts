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
  const best = bestLabels(emissions, words, transitions, NAME_LABELS);
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

/** Log sums over all label sequences up to and from each word. */
class ChainSums {
  readonly #words: number;
  readonly #emission: (i: number, y: number) => number;
  readonly #transition: (x: number, y: number) => number;
  readonly #before: Float64Array;
  readonly #after: Float64Array;

  constructor(emissions: Float64Array, words: number, transitions: Float64Array, temperature: number) {
    const L = NAME_LABELS;
    this.#words = words;
    this.#emission = (i, y) => (emissions[i * L + y] as number) / temperature;
    this.#transition = (x, y) => (transitions[x * L + y] as number) / temperature;
    const before = new Float64Array(words * L);
    const after = new Float64Array(words * L);
    const terms = new Float64Array(L);
    for (let i = 0; i < words; i++)
      for (let y = 0; y < L; y++) {
        for (let x = 0; x < L; x++)
          terms[x] = i === 0 ? this.#transition(L, y) : (before[(i - 1) * L + x] as number) + this.#transition(x, y);
        before[i * L + y] = this.#emission(i, y) + (i === 0 ? (terms[0] as number) : logSum(terms));
      }
    for (let i = words - 2; i >= 0; i--)
      for (let x = 0; x < L; x++) {
        for (let y = 0; y < L; y++)
          terms[y] = this.#transition(x, y) + this.#emission(i + 1, y) + (after[(i + 1) * L + y] as number);
        after[i * L + x] = logSum(terms);
      }
    this.#before = before;
    this.#after = after;
  }

  /** Probability that a name of the type that `label` begins spans exactly these words. */
  of(first: number, last: number, label: number): number {
    const L = NAME_LABELS;
    let inside = this.#before[first * L + label] as number;
    for (let i = first + 1; i <= last; i++)
      inside += this.#transition(i === first + 1 ? label : label + 1, label + 1) + this.#emission(i, label + 1);
    const end = last === first ? label : label + 1;
    const rest = new Float64Array(L).fill(Number.NEGATIVE_INFINITY);
    if (last === this.#words - 1) rest[0] = 0;
    else
      for (let y = 0; y < L; y++)
        if (y !== label + 1)
          rest[y] =
            this.#transition(end, y) + this.#emission(last + 1, y) + (this.#after[(last + 1) * L + y] as number);
    const all = logSum(this.#before.subarray((this.#words - 1) * L));
    return Math.min(1, Math.exp(inside + logSum(rest) - all));
  }
}

function logSum(terms: Float64Array): number {
  const max = terms.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return max === Number.NEGATIVE_INFINITY
    ? max
    : max + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - max), 0));
}
