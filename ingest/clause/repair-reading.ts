/**
 * Sentences → the same sentences with the reader's mistakes put right where the words leave no doubt: a word that ends
 * in "-ed" and is a known trigger is no noun, "talks" is no preposition, a subject carries no preposition. Readers err
 * most on the verbs of diplomacy, which their treebanks hardly hold; the table of triggers knows them.
 */
import type { StatementWords } from '../language/statement-words.ts';
import type { Sentence, Word } from '../model/sentence.ts';
import type { RepairReading } from '../step-signatures.ts';

/** The sentences put right; those of a language without words for statements are given back as they are. */
export const repairReading: RepairReading = (sentences, language) => {
  const { statements } = language;
  return statements ? sentences.map((sentence) => repairSentence(sentence, statements)) : [...sentences];
};

function repairSentence(sentence: Sentence, words: StatementWords): Sentence {
  const repaired = sentence.words.map((word) => ({ ...word }));
  for (let index = 0; index < repaired.length; index++) {
    repairTag(repaired, index, words);
  }
  for (let index = 0; index < repaired.length; index++) {
    repairSubject(repaired, index);
  }
  return { ...sentence, words: repaired };
}

function repairTag(words: Word[], index: number, known: StatementWords): void {
  const word = words[index] as Word;
  const form = word.text.toLowerCase();
  // "talks between X and Y" at the head of a sentence is easily read as a verb.
  const plural = form.endsWith('s') ? stemOf(form, (stem) => known.frames.nouns.has(stem)) : undefined;
  if (word.upos === 'VERB') {
    if (!isVerb(word.lemma, known)) word.lemma = stemOf(form, (stem) => isVerb(stem, known)) ?? word.lemma;
    if (plural && AFTER_EVENT_NOUN.has(words[index + 1]?.text ?? '') && /^nsubj|^obl|^obj/.test(word.relation))
      toNoun(words, index, plural);
    return;
  }
  if (!/^\p{Ll}{4,}$/u.test(word.text) && form !== 'talks') return;
  const verb = stemOf(form, (stem) => isVerb(stem, known));
  if (form.endsWith('ed') && verb) toVerb(words, index, verb);
  else if (plural && word.upos !== 'NOUN' && word.upos !== 'ADJ' && word.upos !== 'PROPN') toNoun(words, index, plural);
  else if (form.endsWith('s') && verb && word.upos === 'PROPN') toVerb(words, index, verb);
}

const AFTER_EVENT_NOUN = new Set(['between', 'with', 'on', 'in']);

const isVerb = (stem: string, { frames, reporting, motion }: StatementWords): boolean =>
  frames.verbs.has(stem) || reporting.has(stem) || motion.has(stem);

/** Makes a verb of a word and hangs beside it what the reader hung elsewhere for want of a verb. */
function toVerb(words: Word[], index: number, lemma: string): void {
  const word = words[index] as Word;
  const head = words[word.head];
  if (word.upos === 'ADJ' || word.relation === 'amod' || word.relation === 'compound') {
    // "officials today praised/ADJ Haiti's efforts": the noun behind it has a subject of its own, so this is its verb.
    const subject = head && word.head > index ? childOf(words, word.head, index, 'nsubj') : undefined;
    const isMain = !!head && word.head > index && subject !== undefined;
    // "The US rejected/ADJ calls by X", all hung on the name: what the word describes hangs on a name before it.
    const name = head && word.head > index && head.head >= 0 && head.head < index ? words[head.head] : undefined;
    if (head && name && name.head < 0 && ['PROPN', 'NOUN', 'PRON'].includes(name.upos)) {
      const [object, subject] = [word.head, head.head];
      rehang(words, index, subject, object);
      word.lemma = lemma;
      return;
    }
    const isPredicate =
      word.relation === 'root' && childOf(words, index, index, 'nsubj', 'compound', 'nmod:poss') !== undefined;
    if (!isMain && !isPredicate) return;
    if (isMain) {
      const at = word.head;
      takePlaceOf(words, index, at);
      word.upos = 'VERB';
      word.lemma = lemma;
      head.head = index;
      head.relation = 'obj';
      for (const child of words)
        if (child.head === at && ['nsubj', 'punct', 'advmod'].includes(child.relation)) child.head = index;
      return;
    }
  } else if (
    head &&
    word.head < index &&
    ['list', 'flat', 'appos', 'nmod', 'dep', 'conj', 'parataxis'].includes(word.relation) &&
    head.head < 0
  ) {
    // "Prosper Avril resigned/NOUN yesterday": the name before it is its subject.
    takePlaceOf(words, index, word.head);
    head.head = index;
    head.relation = 'nsubj';
  }
  const verb = words[index] as Word;
  verb.upos = 'VERB';
  verb.lemma = lemma;
  // Names hung before a verb that was read as a name are its subject: the last of them heads it.
  const before = words
    .map((child, at) => ({ child, at }))
    .filter(
      ({ child, at }) =>
        child.head === index &&
        at < index &&
        ['compound', 'nmod:poss', 'nmod', 'amod'].includes(child.relation) &&
        child.upos === 'PROPN',
    );
  const last = before.at(-1);
  if (last && childOf(words, index, index, 'nsubj') === undefined) {
    last.child.relation = 'nsubj';
    for (const { child } of before.slice(0, -1)) {
      child.head = last.at;
      child.relation = 'compound';
    }
    for (const child of words)
      if (
        child.head === index &&
        words.indexOf(child) < index &&
        (child.relation === 'amod' || child.relation === 'nmod:desc')
      )
        child.head = last.at;
  }
}

/** Makes the word the main verb between its subject and its object. */
function rehang(words: Word[], verb: number, subject: number, object: number): void {
  const word = words[verb] as Word;
  const [before, after] = [words[subject] as Word, words[object] as Word];
  takePlaceOf(words, verb, subject);
  word.upos = 'VERB';
  for (const [at, child] of words.entries()) {
    if (child.head === subject && at > verb && at !== object) child.head = verb;
  }
  before.head = verb;
  before.relation = 'nsubj';
  after.head = verb;
  after.relation = 'obj';
}

/** The word hangs where the other hung. */
function takePlaceOf(words: Word[], index: number, other: number): void {
  const word = words[index] as Word;
  const { head, relation } = words[other] as Word;
  word.head = head === index ? -1 : head;
  word.relation = relation;
}

function toNoun(words: Word[], index: number, lemma: string): void {
  const word = words[index] as Word;
  word.upos = 'NOUN';
  word.lemma = lemma;
  const head = words[word.head];
  if (!head || !['compound:prt', 'aux', 'case', 'advmod', 'mark', 'cc', 'dep', 'compound'].includes(word.relation))
    return;
  if (head.upos === 'VERB') word.relation = word.head < index ? 'obj' : 'nsubj';
}

/** "talks between X and Y": what carries the preposition is no subject but hangs on the noun before it. */
function repairSubject(words: Word[], index: number): void {
  const word = words[index] as Word;
  if (word.relation !== 'nsubj' && word.relation !== 'nsubj:pass') return;
  const marker = words.findIndex(
    ({ head, relation, text }, at) => head === index && relation === 'case' && at < index && SUBJECT_CASES.has(text),
  );
  const before = words[marker - 1];
  if (marker < 1 || before?.upos !== 'NOUN') return;
  const verb = word.head;
  word.head = marker - 1;
  word.relation = 'nmod';
  if (before.head === verb && !['nsubj', 'nsubj:pass'].includes(before.relation)) before.relation = 'nsubj';
}

const SUBJECT_CASES = new Set(['between', 'with', 'of', 'to', 'by', 'against', 'for']);

function childOf(words: readonly Word[], head: number, before: number, ...relations: string[]): number | undefined {
  const found = words.findIndex((word, at) => word.head === head && at < before && relations.includes(word.relation));
  return found < 0 ? undefined : found;
}

/** The dictionary form that a regular form comes from, of those that are known. */
function stemOf(form: string, isKnown: (stem: string) => boolean): string | undefined {
  return stemsOf(form).find(isKnown);
}

function stemsOf(form: string): string[] {
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ed')) {
    const bare = form.slice(0, -2);
    return [form.slice(0, -1), bare, ...(bare.at(-1) === bare.at(-2) ? [bare.slice(0, -1)] : [])];
  }
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  return form.endsWith('s') ? [form.slice(0, -1), ...(form.endsWith('es') ? [form.slice(0, -2)] : [])] : [];
}
