/**
 * A sentence reader for languages with inflection, made of a lexicon of forms and rules: text → sentences with words,
 * shallow trees and names. Pure and quick; the same text gives the same sentences. See README.md.
 */
import type { ReadName, Sentence, Token, Upos, Word } from '../../model/sentence.ts';
import { splitText } from '../shallow/split-text.ts';
import type { Analysis } from './analysis.ts';
import { buildClauses, type VerbGroup } from './clauses.ts';
import { type Arcs, findPhrases } from './phrases.ts';
import { readUnits, type UnitReading } from './read-units.ts';
import type { Unit } from './unit.ts';

export interface InflectedLanguage extends UnitReading {
  /** Endings tell who does what to whom; else the order of words does. */
  byCase: boolean;
  /** The finite verb is the second phrase, and other verbs stand at the end (German). */
  verbSecond: boolean;
  /** The preposition of a person that is the object, as the word of the shared tables (Spanish "a": "to"). */
  objectPreposition?: string;
  /** Verbs whose object has a preposition, as words of the shared tables ("вступить в": join, to). */
  objectOf?: ReadonlyMap<string, string>;
  /** Nouns of the shared tables that take phrases of their own ("talk", "visit"). */
  eventNouns: ReadonlySet<string>;
  reporting: ReadonlySet<string>;
  motion: ReadonlySet<string>;
  /** Where a token is two words: offsets inside it ("l'Union" → 2). */
  cutsOf?(text: string): readonly number[];
  /** Picks between what a unit may be by its neighbors; the first by default. */
  pick?(units: readonly Unit[], at: number): Analysis | undefined;
}

export function readInflected(text: string, language: InflectedLanguage): Sentence[] {
  const sentences = splitText(text).map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.flatMap((token) => cut(token, language)),
  }));
  const document = new Set(
    sentences.flatMap(({ tokens }) => tokens.flatMap(({ text: word }) => (/^\p{Lu}/u.test(word) ? [word] : []))),
  );
  const first = sentences.map(({ tokens }) => readUnits(tokens, language, document));
  const surnames = surnamesIn(first, language);
  return sentences.map(({ start, end, tokens }, at) => {
    const units = surnames.size > 0 ? readUnits(tokens, language, document, surnames) : (first[at] as Unit[]);
    return { start, end, ...readSentence(units, language) };
  });
}

/** Surnames of people named in full that nothing but that name tells: "Озолс" of a text that names "Янис Озолс". */
function surnamesIn(sentences: readonly (readonly Unit[])[], { habits }: InflectedLanguage): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const units of sentences) {
    for (const [at, { name }] of units.entries()) {
      if (name?.first !== at || name.label !== 'PER' || name.last === at) continue;
      for (const word of habits.surnamesOf?.(name.base) ?? []) surnames.add(word);
    }
  }
  return surnames;
}

function cut(token: Token, language: InflectedLanguage): Token[] {
  const cuts = language.cutsOf?.(token.text) ?? [];
  const edges = [0, ...cuts, token.text.length];
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    return { text: token.text.slice(from, to), start: token.start + from, end: token.start + to };
  });
}

function readSentence(units: readonly Unit[], language: InflectedLanguage): Pick<Sentence, 'words' | 'names'> {
  const { byCase, eventNouns } = language;
  const picked = units.map((unit, at) =>
    unit.name ? undefined : (language.pick?.(units, at) ?? merged(unit.analyses) ?? fallback(unit)),
  );
  const arcs: Arcs = { heads: units.map(() => -1), relations: units.map(() => 'dep') };
  const items = findPhrases(units, { byCase, eventNouns, picked }, arcs);
  const { groups } = buildClauses(units, items, { ...language, picked }, arcs);
  return {
    words: units.map((unit, at) => toWord(unit, at, picked[at], arcs, groups.get(at))),
    names: units.flatMap(({ name }, at): ReadName[] => {
      if (name === undefined || name.first !== at || name.adjective) return [];
      const { first, last, label, confidence, base } = name;
      return [{ first, last, label, confidence, base }];
    }),
  };
}

/** What a unit may be, with the cases of all its readings of that kind. */
function merged(analyses: readonly Analysis[]): Analysis | undefined {
  const [first] = analyses;
  if (first === undefined || first.cases === undefined) return first;
  const alike = analyses.filter(({ upos, gloss }) => upos === first.upos && gloss === first.gloss);
  return { ...first, cases: [...new Set(alike.flatMap(({ cases }) => [...(cases ?? '')]))].join('') };
}

function fallback({ text, capital, initial }: Unit): Analysis {
  if (/^\d/.test(text)) return { gloss: '', upos: 'NUM' };
  if (!/[\p{L}\d]/u.test(text)) return { gloss: '', upos: 'PUNCT' };
  return { gloss: '', upos: capital && !initial ? 'PROPN' : 'X' };
}

function toWord(
  unit: Unit,
  at: number,
  analysis: Analysis | undefined,
  arcs: Arcs,
  group: VerbGroup | undefined,
): Word {
  const { start, end, text } = unit;
  const head = arcs.heads[at] ?? -1;
  const place = { start, end, text, head, relation: arcs.relations[at] ?? 'dep' };
  if (analysis === undefined) {
    return { ...place, lemma: text, upos: unit.name?.adjective ? 'ADJ' : 'PROPN' };
  }
  const { gloss, upos } = analysis;
  if (gloss === '') return { ...place, lemma: unit.key, upos: uposOf(analysis) };
  const tense = upos === 'VERB' ? (group?.tense ?? analysis.tense) : undefined;
  return {
    ...place,
    lemma: gloss,
    gloss: glossOf(analysis, place.relation),
    upos: uposOf(analysis),
    ...(tense ? { tense } : {}),
  };
}

const uposOf = ({ upos, auxiliary }: Analysis): Upos => (auxiliary === undefined ? upos : 'AUX');

/** The word as rules read it: a participle that describes a noun ends as one, so that it is taken for one. */
function glossOf({ gloss, form, auxiliary, tense }: Analysis, relation: string): string {
  if (auxiliary === 'future') return 'will';
  if (auxiliary === 'copula' || auxiliary === 'passive') return tense === 'past' ? 'was' : 'is';
  if (auxiliary === 'perfect') return 'has';
  if (form === 'active' || form === 'gerund') return `${gloss}ing`;
  if ((form === 'passive' || form === 'perfect') && relation.startsWith('acl')) return `${gloss}ed`;
  return gloss;
}
