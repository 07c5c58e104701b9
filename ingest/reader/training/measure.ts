/** Scores of a reader on labeled sentences with gold tokens: tags, trees and names; and the fit of the temperature. */

import type { ReadName, Sentence, TokenizedSentence } from '../../model/sentence.ts';
import { labelSpans, NAME_TYPES } from '../label-spans.ts';
import { nameEmissions, type Reading, readSentence } from '../read-text.ts';
import { tagWords } from '../tag-words.ts';
import { shapesOf } from '../word-shape.ts';
import type { NameSentence } from './read-names.ts';
import type { TreeSentence } from './read-treebank.ts';

export interface TreeScores {
  words: number;
  /** Percent of all words: coarse tag, lemma, head, head and relation. */
  upos: number;
  lemma: number;
  uas: number;
  las: number;
  /** Head and relation without its subtype (`nmod:poss` counts as `nmod`). */
  lasUniversal: number;
}

const percent = (part: number, whole: number) => Math.round((10_000 * part) / Math.max(1, whole)) / 100;

export const measureTrees = (trees: readonly TreeSentence[], reading: Reading): TreeScores =>
  scoreTrees(
    trees,
    trees.map((tree) => readSentence(goldTokensOf(tree.words), reading)),
  );

/** A sentence in the data's own words; where they stood in a text does not matter. */
export const goldTokensOf = (words: readonly { readonly text: string }[]): TokenizedSentence => ({
  start: 0,
  end: 0,
  tokens: words.map(({ text }) => ({ text, start: 0, end: 0 })),
});

/** @param read the same sentences as they were read */
export function scoreTrees(trees: readonly TreeSentence[], read: readonly Pick<Sentence, 'words'>[]): TreeScores {
  const right = { upos: 0, lemma: 0, uas: 0, las: 0, lasUniversal: 0 };
  let words = 0;
  trees.forEach((tree, index) => {
    tree.words.forEach((gold, i) => {
      const word = read[index]?.words[i];
      if (!word) return;
      words++;
      if (word.upos === gold.upos) right.upos++;
      if (word.lemma.toLowerCase() === gold.lemma.toLowerCase()) right.lemma++;
      if (word.head !== gold.head) return;
      right.uas++;
      if (word.relation === gold.relation) right.las++;
      if (universal(word.relation) === universal(gold.relation)) right.lasUniversal++;
    });
  });
  return {
    words,
    upos: percent(right.upos, words),
    lemma: percent(right.lemma, words),
    uas: percent(right.uas, words),
    las: percent(right.las, words),
    lasUniversal: percent(right.lasUniversal, words),
  };
}

const universal = (relation: string): string => relation.split(':', 1)[0] ?? relation;

export interface NameScores {
  sentences: number;
  /** Of exact spans with their label, in percent, where the data knows the labels. */
  precision: number;
  recall: number;
  f1: number;
}

export const measureNames = (sentences: readonly NameSentence[], reading: Reading): NameScores =>
  scoreNames(
    sentences,
    sentences.map((sentence) => labelSpans(...chainOf(sentence, reading), reading.names.temperature)),
  );

/** Names read against names labeled; what is read where the data cannot tell counts neither way. */
export function scoreNames(sentences: readonly NameSentence[], names: readonly (readonly ReadName[])[]): NameScores {
  let right = 0;
  let read = 0;
  let gold = 0;
  sentences.forEach((sentence, index) => {
    const known = new Set(goldNames(sentence));
    gold += known.size;
    for (const name of names[index] ?? []) {
      if (!canTell(sentence, name)) continue;
      read++;
      if (known.has(keyOf(name))) right++;
    }
  });
  return {
    sentences: sentences.length,
    precision: percent(right, read),
    recall: percent(right, gold),
    f1: percent(2 * right, read + gold),
  };
}

/** Temperatures that are tried. */
const COOLEST = 0.7;
const HOTTEST = 3;
const TEMPERATURE_STEP = 0.1;
/** A name that is wrong at a stated probability of 1 must not weigh without bound. */
const LEAST_PROBABILITY = 1e-6;

/** Scores, words and transitions, as `labelSpans` takes them. */
export type Chain = [emissions: Float64Array, words: number, transitions: Float64Array];

export const temperatureOf = (sentences: readonly NameSentence[], reading: Reading): number =>
  fitTemperature(
    sentences,
    sentences.map((sentence) => chainOf(sentence, reading)),
  );

/** The temperature at which the names' probabilities are most likely (Guo et al. 2017). */
export function fitTemperature(sentences: readonly NameSentence[], scores: readonly Chain[]): number {
  const chains = sentences.map((sentence, index) => ({
    sentence,
    chain: scores[index] as Chain,
    known: new Set(goldNames(sentence)),
  }));
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let temperature = COOLEST; temperature <= HOTTEST; temperature += TEMPERATURE_STEP) {
    let loss = 0;
    for (const { sentence, chain, known } of chains)
      for (const name of labelSpans(...chain, temperature)) {
        if (!canTell(sentence, name)) continue;
        const probability = known.has(keyOf(name)) ? name.confidence : 1 - name.confidence;
        loss -= Math.log(Math.max(LEAST_PROBABILITY, probability));
      }
    if (loss >= least) continue;
    least = loss;
    best = Math.round(temperature / TEMPERATURE_STEP) * TEMPERATURE_STEP;
  }
  return Number(best.toFixed(1));
}

const keyOf = ({ first, last, label }: ReadName) => `${first} ${last} ${label}`;

function chainOf({ tokens }: NameSentence, reading: Reading): Chain {
  const shapes = shapesOf(tokens);
  const emissions = nameEmissions(shapes, tagWords(shapes, reading.tagger), reading.names.weights);
  return [emissions, tokens.length, reading.names.transitions];
}

/** False for a name read where the data says "do not know", or "outside or other name" and the name is another name. */
function canTell({ allowed }: NameSentence, { first, last, label }: ReadName): boolean {
  const bits = allowed.slice(first, last + 1);
  if (bits.includes(ANY)) return false;
  return label !== 'MISC' || bits.some((mask) => (mask & (mask - 1)) === 0);
}

const ANY = (1 << (1 + 2 * NAME_TYPES.length)) - 1;

function goldNames({ allowed }: NameSentence): string[] {
  const names: string[] = [];
  for (let first = 0; first < allowed.length; first++) {
    const type = NAME_TYPES.findIndex((_, k) => allowed[first] === 1 << (1 + 2 * k));
    if (type < 0) continue;
    let last = first;
    while (allowed[last + 1] === 1 << (2 + 2 * type)) last++;
    names.push(`${first} ${last} ${NAME_TYPES[type]}`);
  }
  return names;
}
