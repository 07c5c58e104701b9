/**
 * Learns a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad, one sentence a step. A word's label
 * may be known only as a set ("O or MISC", "anything"): then the likelihood of the set is raised, by a second forward-
 * backward pass over the allowed labels (Täckström et al. 2013, partially observed sequences).
 */
import type { SentenceFeatures } from './features-of.ts';
import { type Random, shuffle } from './random.ts';
import { TrainableTable } from './trainable-table.ts';

export interface ChainExample extends SentenceFeatures {
  /** The labels that may be true of each word, as bits; at most 31 labels. */
  readonly allowed: Int32Array;
}

export interface Chain {
  readonly labels: number;
  readonly table: TrainableTable;
  /** (labels + 1) × labels, the last row for the start of the sentence. */
  readonly transitions: Float64Array;
}

export interface ChainOptions {
  readonly labels: number;
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Share of a word's features that is hidden at each step, so that no single one is leaned on (Wang and Manning 2013). */
  readonly dropout: number;
  /** A feature is learned when it occurs in at least this many words. */
  readonly minimum: number;
  /** Pairs of neighbouring labels that cannot be (row × labels + column of `transitions`). */
  readonly forbidden?: readonly number[];
  readonly random: Random;
  readonly log?: (epoch: number, likelihood: number) => void;
}

const FORBIDDEN = -1e4;

export function learnChain(examples: readonly ChainExample[], options: ChainOptions): Chain {
  const { labels, epochs, random } = options;
  const table = new TrainableTable(labels);
  keepFrequent(examples, options.minimum, table);
  const transitions = new Float64Array((labels + 1) * labels);
  const squares = new Float64Array((labels + 1) * labels);
  for (const pair of options.forbidden ?? []) transitions[pair] = FORBIDDEN;
  const order = examples.map((_, index) => index);
  const learner = new ChainLearner(options, table, transitions, squares);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let likelihood = 0;
    for (const index of shuffle(order, random)) likelihood += learner.learn(examples[index] as ChainExample);
    options.log?.(epoch, likelihood / examples.length);
  }
  // With nothing hidden the scores would be larger than those that were learned against the transitions.
  for (let i = 0; i < table.weights.length; i++)
    table.weights[i] = (table.weights[i] as number) * (1 - options.dropout);
  return { labels, table, transitions };
}

function keepFrequent(examples: readonly ChainExample[], minimum: number, table: TrainableTable): void {
  const counts = new TrainableTable(1);
  for (const example of examples)
    for (const feature of example.features) {
      const row = counts.row(feature);
      counts.weights[row] = (counts.weights[row] as number) + 1;
    }
  for (const { key, row } of counts.entries()) if ((counts.weights[row] as number) >= minimum) table.row(key);
}

/** Scores, sums and gradients of one sentence at a time; buffers are kept between sentences. */
class ChainLearner {
  #emissions = new Float64Array(0);
  #free = new Float64Array(0);
  #bound = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #rows = new Int32Array(0);
  readonly #pairsFree: Float64Array;
  readonly #pairsBound: Float64Array;
  readonly #exp: Float64Array;
  readonly #labels: number;
  readonly #table: TrainableTable;
  readonly #transitions: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;
  readonly #dropout: number;
  readonly #random: Random;

  constructor(
    { labels, rate, dropout, random }: ChainOptions,
    table: TrainableTable,
    transitions: Float64Array,
    squares: Float64Array,
  ) {
    this.#labels = labels;
    this.#dropout = dropout;
    this.#random = random;
    this.#table = table;
    this.#transitions = transitions;
    this.#squares = squares;
    this.#rate = rate;
    this.#pairsFree = new Float64Array(transitions.length);
    this.#pairsBound = new Float64Array(transitions.length);
    this.#exp = new Float64Array(transitions.length);
  }

  /** One step of AdaGrad on a sentence; returns its log-likelihood before the step. */
  learn(example: ChainExample): number {
    const labels = this.#labels;
    const size = example.words * labels;
    if (example.words === 0) return 0;
    if (this.#emissions.length < size) {
      this.#emissions = new Float64Array(size * 2);
      this.#free = new Float64Array(size * 2);
      this.#bound = new Float64Array(size * 2);
      this.#alpha = new Float64Array(size * 2);
      this.#beta = new Float64Array(size * 2);
    }
    this.#score(example);
    for (let k = 0; k < this.#transitions.length; k++) this.#exp[k] = Math.exp(this.#transitions[k] as number);
    this.#pairsFree.fill(0);
    this.#pairsBound.fill(0);
    const all = this.#sums(example, false, this.#free, this.#pairsFree);
    const allowed = this.#sums(example, true, this.#bound, this.#pairsBound);
    this.#step(example);
    return allowed - all;
  }

  #score(example: ChainExample): void {
    const { words, features, starts } = example;
    const labels = this.#labels;
    if (this.#rows.length < features.length) this.#rows = new Int32Array(features.length * 2);
    this.#emissions.fill(0, 0, words * labels);
    const weights = this.#table.weights;
    for (let i = 0; i < words; i++) {
      for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
        const row = this.#random() < this.#dropout ? -1 : this.#table.find(features[f] as number);
        this.#rows[f] = row;
        if (row < 0) continue;
        const from = row * labels;
        const to = i * labels;
        for (let y = 0; y < labels; y++)
          this.#emissions[to + y] = (this.#emissions[to + y] as number) + (weights[from + y] as number);
      }
    }
  }

  /** Forward and backward sums, scaled word by word; leaves the marginals of labels and pairs, returns the log of the sum. */
  #sums(example: ChainExample, bound: boolean, marginals: Float64Array, pairs: Float64Array): number {
    const { words, allowed } = example;
    const labels = this.#labels;
    const alpha = this.#alpha;
    const beta = this.#beta;
    const exp = this.#exp;
    const local = marginals;
    let log = 0;
    for (let i = 0; i < words; i++) {
      const at = i * labels;
      let max = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < labels; y++) max = Math.max(max, this.#emissions[at + y] as number);
      log += max;
      for (let y = 0; y < labels; y++) {
        local[at + y] =
          bound && (((allowed[i] as number) >>> y) & 1) === 0 ? 0 : Math.exp((this.#emissions[at + y] as number) - max);
      }
    }
    for (let i = 0; i < words; i++) {
      const at = i * labels;
      let total = 0;
      for (let y = 0; y < labels; y++) {
        let sum = 0;
        if (i === 0) sum = exp[labels * labels + y] as number;
        else {
          const before = at - labels;
          for (let x = 0; x < labels; x++) sum += (alpha[before + x] as number) * (exp[x * labels + y] as number);
        }
        alpha[at + y] = sum * (local[at + y] as number);
        total += alpha[at + y] as number;
      }
      const scale = 1 / total;
      log += Math.log(total);
      for (let y = 0; y < labels; y++) alpha[at + y] = (alpha[at + y] as number) * scale;
    }
    for (let i = words - 1; i >= 0; i--) {
      const at = i * labels;
      if (i === words - 1) {
        beta.fill(1, at, at + labels);
        continue;
      }
      const after = at + labels;
      let total = 0;
      for (let x = 0; x < labels; x++) {
        let sum = 0;
        for (let y = 0; y < labels; y++)
          sum += (exp[x * labels + y] as number) * (local[after + y] as number) * (beta[after + y] as number);
        beta[at + x] = sum;
        total += sum;
      }
      for (let x = 0; x < labels; x++) beta[at + x] = (beta[at + x] as number) / total;
    }
    for (let i = 1; i < words; i++) {
      const at = i * labels;
      const before = at - labels;
      let total = 0;
      for (let x = 0; x < labels; x++)
        for (let y = 0; y < labels; y++)
          total +=
            (alpha[before + x] as number) *
            (exp[x * labels + y] as number) *
            (local[at + y] as number) *
            (beta[at + y] as number);
      for (let x = 0; x < labels; x++) {
        const factor = (alpha[before + x] as number) / total;
        if (factor === 0) continue;
        for (let y = 0; y < labels; y++)
          pairs[x * labels + y] =
            (pairs[x * labels + y] as number) +
            factor * (exp[x * labels + y] as number) * (local[at + y] as number) * (beta[at + y] as number);
      }
    }
    for (let i = 0; i < words; i++) {
      const at = i * labels;
      let total = 0;
      for (let y = 0; y < labels; y++) total += (alpha[at + y] as number) * (beta[at + y] as number);
      for (let y = 0; y < labels; y++)
        marginals[at + y] = ((alpha[at + y] as number) * (beta[at + y] as number)) / total;
    }
    for (let y = 0; y < labels; y++)
      pairs[labels * labels + y] = (pairs[labels * labels + y] as number) + (marginals[y] as number);
    return log;
  }

  #step(example: ChainExample): void {
    const { words, starts } = example;
    const labels = this.#labels;
    const { weights, second } = this.#table;
    for (let i = 0; i < words; i++) {
      const at = i * labels;
      for (let y = 0; y < labels; y++) {
        const gradient = (this.#bound[at + y] as number) - (this.#free[at + y] as number);
        if (Math.abs(gradient) < 1e-3) continue;
        const square = gradient * gradient;
        const change = this.#rate * gradient;
        for (let f = starts[i] as number; f < (starts[i + 1] as number); f++) {
          const row = this.#rows[f] as number;
          if (row < 0) continue;
          const k = row * labels + y;
          const sum = (second[k] as number) + square;
          second[k] = sum;
          weights[k] = (weights[k] as number) + change / Math.sqrt(sum + 1e-6);
        }
      }
    }
    for (let k = 0; k < this.#transitions.length; k++) {
      const gradient = (this.#pairsBound[k] as number) - (this.#pairsFree[k] as number);
      if (gradient === 0 || this.#transitions[k] === FORBIDDEN) continue;
      this.#squares[k] = (this.#squares[k] as number) + gradient * gradient;
      this.#transitions[k] =
        (this.#transitions[k] as number) + (this.#rate * gradient) / Math.sqrt((this.#squares[k] as number) + 1e-6);
    }
  }
}
