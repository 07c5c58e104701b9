/** Training on a handful of sentences: what is learned is what was shown, and the same seed learns the same. */
import { describe, expect, it } from 'vitest';
import { parseSentence } from '../../../../ingest/reader/parse-sentence.ts';
import { parseWordsOf } from '../../../../ingest/reader/parse-words.ts';
import { TAG_FEATURES, tagFeatures } from '../../../../ingest/reader/tag-features.ts';
import { coarseTagsOf, tagWords } from '../../../../ingest/reader/tag-words.ts';
import { featuresOf } from '../../../../ingest/reader/training/features-of.ts';
import { learnMoves } from '../../../../ingest/reader/training/learn-moves.ts';
import { learnRelations, type RelationExample } from '../../../../ingest/reader/training/learn-relations.ts';
import { learnTagger } from '../../../../ingest/reader/training/learn-tagger.ts';
import { packTable } from '../../../../ingest/reader/training/pack-table.ts';
import { randomOf } from '../../../../ingest/reader/training/random.ts';
import { PackedWeights } from '../../../../ingest/reader/weight-table.ts';
import { shapesOf } from '../../../../ingest/reader/word-shape.ts';

const TAGS = ['NOUN NN', 'VERB VBD', 'DET DT', 'ADP IN', 'PROPN NNP', 'PUNCT .', 'ADV RB'];
const RELATIONS = ['root', 'nsubj', 'obj', 'det', 'case', 'obl', 'punct', 'advmod'];

/** A word a line: text, tag, head counted from 1 (0 the root), relation. */
const SENTENCES = [
  'Envoys NOUN 2 nsubj|left VERB 0 root|quietly ADV 2 advmod|. PUNCT 2 punct',
  'The DET 2 det|envoy NOUN 3 nsubj|met VERB 0 root|the DET 5 det|king NOUN 3 obj|in ADP 7 case|Oslo PROPN 3 obl|. PUNCT 3 punct',
  'In ADP 2 case|Rome PROPN 5 obl|the DET 4 det|king NOUN 5 nsubj|signed VERB 0 root|a DET 7 det|treaty NOUN 5 obj|. PUNCT 5 punct',
  // Not projective: "quietly" goes with "left", and "treaty" with "signed" before it.
  'The DET 2 det|treaty NOUN 4 obj|quietly ADV 5 advmod|signed VERB 0 root|left VERB 4 obl|. PUNCT 4 punct',
].map((sentence) =>
  sentence.split('|').map((line) => {
    const [text = '', upos = '', head = '', relation = ''] = line.split(' ');
    return { text, tag: TAGS.findIndex((tag) => tag.startsWith(upos)), head: Number(head) - 1, relation };
  }),
);

const examples: RelationExample[] = SENTENCES.map((words) => ({
  words: parseWordsOf(
    shapesOf(words),
    Uint8Array.from(words, (word) => word.tag),
    coarseTagsOf(TAGS),
  ),
  heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
  relations: Uint8Array.from(words, ({ relation }) => RELATIONS.indexOf(relation)),
}));

const KEEP_ALL = { feature: 0, weight: 0 };

function learnParser(seed: number) {
  const moves = learnMoves(examples, { epochs: 20, width: 4, minimum: 0, random: randomOf(seed) });
  const relations = learnRelations(examples, {
    relationCount: RELATIONS.length,
    epochs: 20,
    minimum: 0,
    random: randomOf(seed),
  });
  return { moves: packTable(moves, KEEP_ALL), relations: packTable(relations, KEEP_ALL) };
}

describe('a parser', () => {
  const learned = learnParser(1);

  it('parses what it was shown', () => {
    const model = {
      moves: new PackedWeights(learned.moves),
      relations: new PackedWeights(learned.relations),
      relationCount: RELATIONS.length,
    };
    for (const { words, heads, relations } of examples.slice(0, 3))
      expect(parseSentence(words, model)).toEqual({ heads, relations });
  });

  it('is the same for a seed', () => {
    expect(learnParser(1)).toEqual(learned);
  });
});

describe('a tagger', () => {
  it('tags what it was shown', () => {
    const shown = SENTENCES.map((words) => {
      const shapes = shapesOf(words);
      return {
        shapes,
        ...featuresOf(words.length, TAG_FEATURES, (i, out) => tagFeatures(shapes, i, out)),
        labels: Uint8Array.from(words, (word) => word.tag),
      };
    });
    const { table, transitions } = learnTagger(shown, {
      labels: TAGS.length,
      epochs: 10,
      minimum: 0,
      random: randomOf(1),
    });
    for (const { shapes, labels } of shown)
      expect(tagWords(shapes, { weights: table, transitions, labels: TAGS.length })).toEqual(labels);
  });
});
