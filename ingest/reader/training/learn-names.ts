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

const CHAIN = { epochs: 6, rate: 0.15, minimum: 2 };
const PACK = { threshold: 0.08, clipped: 0.0005 };
/** Share of the sentences that is repeated in title case, and in capitals. */
const HEADLINES = 0.06;
const CAPITALS = 0.04;

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
  const examples = withCases(sentences, random).map((sentence) => nameExample(sentence, tagger));
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

/** The sentences, and some of them again in title case or capitals, so that case alone does not make a name. */
function withCases(sentences: readonly NameSentence[], random: Random): NameSentence[] {
  return sentences.flatMap((sentence) => {
    const draw = random();
    if (draw < HEADLINES) return [sentence, recased(sentence, titleCase)];
    if (draw < HEADLINES + CAPITALS) return [sentence, recased(sentence, (text) => text.toUpperCase())];
    return [sentence];
  });
}

function recased(sentence: NameSentence, change: (text: string, i: number) => string): NameSentence {
  return { ...sentence, tokens: sentence.tokens.map(({ text }, i) => ({ text: change(text, i) })) };
}

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|from|with|as|vs|'s|’s|n't)$/u;

function titleCase(text: string, i: number): string {
  return i > 0 && SMALL_IN_TITLES.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
