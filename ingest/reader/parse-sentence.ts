/**
 * Forms and tags → a dependency tree: transitions searched with a beam, then the relation of each arc from the leaves up,
 * when the whole tree is known. The result is always one projective tree with one root.
 */
import { Beam } from './beam.ts';
import { FeatureList } from './feature-list.ts';
import type { ParseWords } from './parse-words.ts';
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts';
import { fromLeaves, type Tree, treeOf } from './tree.ts';
import type { Weights } from './weight-table.ts';

/** States kept side by side, in training and at run time. README has what each width gives. */
export const BEAM_WIDTH = 8;

/** A state this far below the best is given up: hardly one comes back from there, and most of the time goes with them. */
const BEAM_MARGIN = 120;

export interface ParseModel {
  readonly moves: Weights;
  readonly relations: Weights;
  /** Relation 0 is that of the root's dependent, and never of another word. */
  readonly relationCount: number;
}

export interface Parse {
  /** By word: its head, the number of words for the root; and the number of its relation. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

export function parseSentence(words: ParseWords, model: ParseModel): Parse {
  const beam = new Beam(words, model.moves, BEAM_WIDTH, BEAM_MARGIN);
  while (!beam.done) beam.advance();
  const tree = treeOf(beam.heads);
  return { heads: tree.head, relations: relate(words, tree, model) };
}

const features = new FeatureList(RELATION_FEATURES);

function relate(words: ParseWords, tree: Tree, model: ParseModel): Uint8Array {
  const relations = new Uint8Array(words.length);
  const scores = new Float64Array(model.relationCount);
  for (const word of fromLeaves(tree)) {
    if (tree.head[word] === words.length) continue;
    relationFeatures(words, tree, relations, word, features);
    model.relations.add(features.values, features.count, scores.fill(0), 0);
    let best = 1;
    for (let relation = 2; relation < model.relationCount; relation++)
      if ((scores[relation] as number) > (scores[best] as number)) best = relation;
    relations[word] = best;
  }
  return relations;
}
