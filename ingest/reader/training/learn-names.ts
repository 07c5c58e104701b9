/** Sentences with names → the name tagger, as a model file holds it. */
import { FORBIDDEN_NAME_PAIRS, NAME_LABELS } from '../label-spans.ts';
import { NAME_FEATURES, nameFeatures } from '../name-features.ts';
import { type Tagger, tagWords } from '../tag-words.ts';
import type { PackedTable } from '../weight-table.ts';
import { shapesOf } from '../word-shape.ts';
import { featuresOf } from './features-of.ts';
import { type ChainExample, learnChain } from './learn-chain.ts';
import { packTable } from './pack-table.ts';
import type { Random } from './random.ts';
import type { NameSentence } from './read-names.ts';
import { withHeadlines } from './recase.ts';

const CHAIN = { epochs: 8, rate: 0.1, dropout: 0.5, minimum: 3 };
const PACK = { feature: 0.12, weight: 0.08 };

export interface LearnedNames {
  readonly table: PackedTable;
  readonly transitions: Float64Array;
}

export function learnNames(
  sentences: readonly NameSentence[],
  tagger: Tagger,
  random: Random,
  log: (text: string) => void,
): LearnedNames {
  const examples = withHeadlines(sentences, random, recased).map((sentence) => nameExample(sentence, tagger));
  const { table, transitions } = learnChain(examples, {
    ...CHAIN,
    labels: NAME_LABELS,
    forbidden: FORBIDDEN_NAME_PAIRS,
    random,
    log: (epoch, likelihood) => log(`names ${epoch}: ${likelihood.toFixed(3)}`),
  });
  return { table: packTable(table, PACK), transitions };
}

function nameExample({ tokens, allowed }: NameSentence, tagger: Tagger): ChainExample {
  const shapes = shapesOf(tokens);
  const tags = tagWords(shapes, tagger);
  return {
    ...featuresOf(tokens.length, NAME_FEATURES, (i, out) => nameFeatures(shapes, tags, i, out)),
    allowed: Int32Array.from(allowed),
  };
}

function recased(sentence: NameSentence, recase: (text: string, i: number) => string): NameSentence {
  return { ...sentence, tokens: sentence.tokens.map(({ text }, i) => ({ text: recase(text, i) })) };
}
