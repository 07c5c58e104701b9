/** Learns the tagger: a structured averaged perceptron over the label chain (Collins 2002), updated where Viterbi errs. */
import { bestLabels } from '../label-chain.ts';
import { TAG_WIDTH } from '../tag-words.ts';
import type { SentenceFeatures } from './features-of.ts';
import type { Chain } from './learn-chain.ts';
import { Perceptron } from './perceptron.ts';
import { type Random, shuffle } from './random.ts';

export interface TagExample extends SentenceFeatures {
  readonly labels: Uint8Array;
}

export interface TaggerOptions {
  readonly labels: number;
  readonly epochs: number;
  /** A feature counts once it was updated this often. */
  readonly minimum: number;
  readonly random: Random;
  readonly log?: (epoch: number, errors: number) => void;
}

export function learnTagger(examples: readonly TagExample[], options: TaggerOptions): Chain {
  const { labels, epochs, random } = options;
  const emissions = new Perceptron(labels, options.minimum);
  const transitions = new Float64Array((labels + 1) * labels);
  const summed = new Float64Array(transitions.length);
  let step = 1;
  const shift = (pair: number, by: number) => {
    transitions[pair] = (transitions[pair] as number) + by;
    summed[pair] = (summed[pair] as number) + by * step;
  };
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let errors = 0;
    for (const index of shuffle(order, random)) {
      const { words, features, starts, labels: gold } = examples[index] as TagExample;
      const scores = new Float64Array(words * labels);
      const own = (i: number) => features.subarray(starts[i], starts[i + 1]);
      for (let i = 0; i < words; i++) emissions.table.add(own(i), own(i).length, scores, i * labels);
      const best = bestLabels(scores, words, transitions, labels, TAG_WIDTH);
      emissions.tick();
      step++;
      for (let i = 0; i < words; i++) {
        const right = gold[i] as number;
        const wrong = best[i] as number;
        const before = i === 0 ? labels : (gold[i - 1] as number);
        const wrongBefore = i === 0 ? labels : (best[i - 1] as number);
        if (right !== wrong) {
          errors++;
          emissions.update(own(i), own(i).length, right, wrong);
        }
        if (right === wrong && before === wrongBefore) continue;
        shift(before * labels + right, 1);
        shift(wrongBefore * labels + wrong, -1);
      }
    }
    options.log?.(epoch, errors);
  }
  emissions.average();
  for (let k = 0; k < transitions.length; k++)
    transitions[k] = (transitions[k] as number) - (summed[k] as number) / step;
  return { labels, table: emissions.table, transitions };
}
