/** Treebank sentences → tagger, parser and lemmas, as a model file holds them. */

import { BEAM_WIDTH } from '../parse-sentence.ts';
import { parseWordsOf } from '../parse-words.ts';
import { TAG_FEATURES, tagFeatures } from '../tag-features.ts';
import { coarseTagsOf, type Tagger, tagWords } from '../tag-words.ts';
import type { PackedTable } from '../weight-table.ts';
import { shapesOf, type WordShapes } from '../word-shape.ts';
import { featuresOf } from './features-of.ts';
import type { Chain } from './learn-chain.ts';
import { learnMoves } from './learn-moves.ts';
import { learnRelations, type RelationExample } from './learn-relations.ts';
import { learnTagger, type TagExample } from './learn-tagger.ts';
import { packTable } from './pack-table.ts';
import { type Random, randomOf } from './random.ts';
import type { TreeSentence } from './read-treebank.ts';
import { type TagSet, tagSetOf } from './tag-set.ts';

const TAGGER_EPOCHS = 8;
/** Parts of the treebank; each is tagged by a tagger that did not learn from it, as the parser will see it later. */
const FOLDS = 4;
const FOLD_EPOCHS = 5;
const TAGGER_MINIMUM = 2;
const MOVES = { epochs: 10, minimum: 12 };
const RELATIONS = { epochs: 8, minimum: 3 };
/** What is small is dropped (README: what that costs). */
const PACK = {
  tagger: { feature: 1.2, weight: 0.4 },
  moves: { feature: 4, weight: 1 },
  relations: { feature: 1.2, weight: 0.5 },
};

export interface LearnedTagger {
  readonly tags: TagSet;
  readonly table: PackedTable;
  readonly transitions: Float64Array;
}

export function learnTags(trees: readonly TreeSentence[], random: Random, log: (text: string) => void): LearnedTagger {
  const tags = tagSetOf(trees);
  const examples = trees.map((tree) => tagExample(tree, shapesOf(tree.words), tags));
  const { table, transitions } = learn(examples, tags, TAGGER_EPOCHS, random, log);
  return { tags, table: packTable(table, PACK.tagger), transitions };
}

/** Tags of every tree by a tagger that has not seen it: what the parser learns from must err as what it will be given. */
export function crossTag(
  trees: readonly TreeSentence[],
  tags: TagSet,
  random: Random,
  log: (text: string) => void,
): Uint8Array[] {
  const shapes = trees.map(({ words }) => shapesOf(words));
  const examples = trees.map((tree, index) => tagExample(tree, shapes[index] as WordShapes, tags));
  const predicted: Uint8Array[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = examples.filter((_, index) => index % FOLDS !== fold);
    const { table, transitions } = learn(part, tags, FOLD_EPOCHS, random, log);
    const tagger: Tagger = { weights: table, transitions, labels: tags.names.length };
    for (let index = fold; index < trees.length; index += FOLDS)
      predicted[index] = tagWords(shapes[index] as WordShapes, tagger);
  }
  return predicted;
}

export interface LearnedParser {
  /** The first is `root`. */
  readonly relations: readonly string[];
  readonly moves: PackedTable;
  readonly table: PackedTable;
}

export function learnTrees(
  trees: readonly TreeSentence[],
  predicted: readonly Uint8Array[],
  tags: TagSet,
  seed: number,
  log: (text: string) => void,
): LearnedParser {
  const relations = [...new Set(['root', ...trees.flatMap(({ words }) => words.map((word) => word.relation))])];
  const coarse = coarseTagsOf(tags.names);
  const examples = trees.map((tree, index) => parseExample(tree, predicted[index] as Uint8Array, coarse, relations));
  const say = (what: string) => (epoch: number, errors: number) => log(`${what} ${epoch}: ${errors} wrong`);
  const moves = learnMoves(examples, { ...MOVES, width: BEAM_WIDTH, random: randomOf(seed), log: say('moves') });
  const table = learnRelations(examples, {
    ...RELATIONS,
    relationCount: relations.length,
    random: randomOf(seed),
    log: say('relations'),
  });
  return { relations, moves: packTable(moves, PACK.moves), table: packTable(table, PACK.relations) };
}

function learn(
  examples: readonly TagExample[],
  tags: TagSet,
  epochs: number,
  random: Random,
  log: (text: string) => void,
): Chain {
  const say = (epoch: number, errors: number) => log(`tagger ${epoch}: ${errors} wrong`);
  return learnTagger(examples, {
    labels: tags.names.length,
    epochs,
    minimum: TAGGER_MINIMUM,
    random,
    log: say,
  });
}

function tagExample({ words }: TreeSentence, shapes: WordShapes, tags: TagSet): TagExample {
  return {
    ...featuresOf(words.length, TAG_FEATURES, (i, out) => tagFeatures(shapes, i, out)),
    labels: Uint8Array.from(words, ({ upos, xpos }) => tags.of(upos, xpos)),
  };
}

function parseExample(
  { words }: TreeSentence,
  tags: Uint8Array,
  coarse: Uint8Array,
  relations: readonly string[],
): RelationExample {
  return {
    words: parseWordsOf(shapesOf(words), tags, coarse),
    heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    relations: Uint8Array.from(words, ({ relation }) => relations.indexOf(relation)),
  };
}
