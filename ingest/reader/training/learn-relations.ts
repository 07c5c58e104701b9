/** Learns the relations of arcs: an averaged perceptron on gold trees, over the tags that the tagger gives. */
import { FeatureList } from '../feature-list.ts';
import { RELATION_FEATURES, relationFeatures } from '../relation-features.ts';
import { fromLeaves, treeOf } from '../tree.ts';
import type { MoveExample } from './learn-moves.ts';
import { Perceptron } from './perceptron.ts';
import { type Random, shuffle } from './random.ts';
import type { TrainableTable } from './trainable-table.ts';

export interface RelationExample extends MoveExample {
  /** By word: number of its gold relation; 0 is that of the root. */
  readonly relations: Uint8Array;
}

export interface RelationOptions {
  readonly relationCount: number;
  readonly epochs: number;
  /** A feature counts once it was updated this often. */
  readonly minimum: number;
  readonly random: Random;
  readonly log?: (epoch: number, errors: number) => void;
}

export function learnRelations(examples: readonly RelationExample[], options: RelationOptions): TrainableTable {
  const model = new Perceptron(options.relationCount, options.minimum);
  const features = new FeatureList(RELATION_FEATURES);
  const scores = new Float64Array(options.relationCount);
  const order = examples.map((_, index) => index);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let errors = 0;
    for (const index of shuffle(order, options.random)) {
      const { words, heads, relations } = examples[index] as RelationExample;
      const tree = treeOf(heads);
      const given = new Uint8Array(words.length);
      for (const word of fromLeaves(tree)) {
        const gold = relations[word] as number;
        if (gold === 0) continue;
        model.tick();
        relationFeatures(words, tree, given, word, features);
        model.table.add(features.values, features.count, scores.fill(0), 0);
        const predicted = bestRelation(scores);
        // Its own answers, so that it learns from relations as wrong as it will see them.
        given[word] = predicted;
        if (gold === predicted) continue;
        errors++;
        model.update(features.values, features.count, gold, predicted);
      }
    }
    options.log?.(epoch, errors);
  }
  model.average();
  return model.table;
}

/** The best-scored relation but that of the root. */
function bestRelation(scores: Float64Array): number {
  let best = 1;
  for (let relation = 2; relation < scores.length; relation++)
    if ((scores[relation] as number) > (scores[best] as number)) best = relation;
  return best;
}
