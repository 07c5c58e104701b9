/**
 * Sentences → the same sentences with the reader's mistakes put right where the words leave no doubt: a word that ends
 * in "-ed" and is a known trigger is no noun, "talks" is no preposition, a subject carries no preposition. Readers err
 * most on the verbs of diplomacy, which their treebanks hardly hold; the table of triggers knows them.
 */
import type { StatementWords } from '../language/statement-words.ts';
import type { Sentence, Word } from '../model/sentence.ts';
import type { RepairReading } from '../step-signatures.ts';
import { isVerb, stemOf } from './known-verbs.ts';
import { rehang } from './rehang.ts';

/** The sentences put right; those read by rule, or of a language without words for statements, are given back as they are. */
export const repairReading: RepairReading = (sentences, language) => {
  const { statements, reader } = language;
  return statements && !reader?.byRule
    ? sentences.map((sentence) => repairSentence(sentence, statements))
    : [...sentences];
};

function repairSentence(sentence: Sentence, words: StatementWords): Sentence {
  const repaired = sentence.words.map((word) => ({ ...word }));
  for (const { first, last } of sentence.names) repairName(repaired, first, last);
  for (let index = 0; index < repaired.length; index++) {
    repairTag(repaired, index, words);
  }
  for (let index = 0; index < repaired.length; index++) {
    repairLostSubject(repaired, index, words);
    repairSubject(repaired, index);
    repairCompound(repaired, index);
    repairContactClause(repaired, index, words);
  }
  return { ...sentence, words: repaired };
}

/** Relations that a name never has. */
const NOT_OF_NAMES = new Set([
  'aux',
  'aux:pass',
  'cop',
  'case',
  'cc',
  'mark',
  'det',
  'advmod',
  'discourse',
  'expl',
  'punct',
]);
const ARGUMENTS = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'root',
]);

/**
 * The words of a name are one phrase: one of them hangs outside, the others on it. "Antonio Guterres/AUX called" has a
 * subject of two words and no auxiliary.
 */
function repairName(words: Word[], first: number, last: number): void {
  const inside = (at: number): boolean => at >= first && at <= last;
  const own = words.slice(first, last + 1);
  const outward = own.flatMap((word, offset) => (inside(word.head) ? [] : [first + offset]));
  const broken = outward.length !== 1 || own.some(({ text, upos }) => /^\p{Lu}/u.test(text) && NEVER_NAMES.has(upos));
  if (!broken) return;
  const head = outward.find((at) => ARGUMENTS.has((words[at] as Word).relation)) ?? outward.at(-1);
  if (head === undefined) return;
  for (let at = first; at <= last; at++) {
    const word = words[at] as Word;
    if (/^\p{Lu}/u.test(word.text) && NEVER_NAMES.has(word.upos)) {
      word.upos = 'PROPN';
      word.lemma = word.text;
    }
    if (at === head || inside(word.head)) continue;
    word.head = head;
    word.relation = 'flat';
  }
  const top = words[head] as Word;
  // A name at the root with a clause below it: the clause is the sentence and the name its subject.
  if (top.head < 0) {
    const clause = words.findIndex(
      (word, at) =>
        word.head === head && at > last && word.upos === 'VERB' && ['ccomp', 'xcomp', 'advcl'].includes(word.relation),
    );
    if (clause >= 0) rehang(words, clause, head);
    return;
  }
  if (!NOT_OF_NAMES.has(top.relation)) {
    const isPassive = words.some(({ head: above, relation }) => above === top.head && relation === 'aux:pass');
    if (top.relation === 'nsubj:pass' && !isPassive) top.relation = 'nsubj';
    return;
  }
  const verb = words[top.head];
  const hasSubject = words.some(({ head: above, relation }) => above === top.head && relation === 'nsubj');
  top.relation =
    verb?.upos === 'VERB' ? (head < top.head && !hasSubject ? 'nsubj' : 'obj') : head < top.head ? 'compound' : 'nmod';
}

const NEVER_NAMES = new Set(['AUX', 'ADP', 'VERB', 'CCONJ', 'SCONJ', 'INTJ', 'ADV', 'PART', 'PRON', 'DET', 'NOUN']);

function repairTag(words: Word[], index: number, known: StatementWords): void {
  const word = words[index] as Word;
  const form = word.text.toLowerCase();
  // "talks between X and Y" at the head of a sentence is easily read as a verb.
  const plural = form.endsWith('s') ? stemOf(form, (stem) => known.frames.nouns.has(stem)) : undefined;
  if (word.upos === 'VERB') {
    if (!isVerb(word.lemma, known)) word.lemma = stemOf(form, (stem) => isVerb(stem, known)) ?? word.lemma;
    if (plural && AFTER_EVENT_NOUN.has(words[index + 1]?.text ?? '') && /^nsubj|^obl|^obj/.test(word.relation))
      toNoun(words, index, plural);
    else if (hasAuxiliary(words, index)) toMainVerb(words, index);
    else if (form.endsWith('ed') && isVerb(word.lemma, known)) toVerb(words, index, word.lemma, known);
    return;
  }
  if (word.upos === 'NOUN' && hasAuxiliary(words, index) && isVerb(word.lemma, known)) {
    // "Did Vladimir Putin visit/NOUN Turkey?"
    word.upos = 'VERB';
    gatherSubject(words, index);
    return;
  }
  if (!/^\p{Ll}{4,}$/u.test(word.text) && form !== 'talks') return;
  const irregular = known.irregularPasts.get(form);
  const verb = irregular ?? stemOf(form, (stem) => isVerb(stem, known));
  if ((form.endsWith('ed') || irregular) && verb) toVerb(words, index, verb, known);
  else if (plural && word.upos !== 'NOUN' && word.upos !== 'ADJ' && word.upos !== 'PROPN') toNoun(words, index, plural);
  else if (form.endsWith('s') && verb && word.upos === 'PROPN') toVerb(words, index, verb, known);
}

const AFTER_EVENT_NOUN = new Set(['between', 'with', 'on', 'in']);

/** Makes a verb of a word and hangs beside it what the reader hung elsewhere for want of a verb. */
function toVerb(words: Word[], index: number, lemma: string, known: StatementWords): void {
  const word = words[index] as Word;
  const head = words[word.head];
  const copula = words.find((child) => child.head === index && child.relation === 'cop');
  if (copula) {
    // "was postponed/ADJ", but not "is opposed to", which has frames of its own
    if (word.upos !== 'ADJ' || known.frames.adjectives.has(word.lemma)) return;
    copula.relation = 'aux:pass';
    for (const child of words) if (child.head === index && child.relation === 'nsubj') child.relation = 'nsubj:pass';
  } else if (word.relation === 'amod' || word.relation === 'compound') {
    if (!head || word.head < index) return;
    const object = topOfCompound(words, word.head);
    if (joinsMainVerb(words, index, object)) {
      Object.assign(word, { upos: 'VERB', lemma });
      return;
    }
    const subject = subjectOfModifier(words, index, object);
    if (subject === undefined) return;
    rehang(words, index, subject, object);
  } else if (word.relation === 'acl' && word.upos === 'VERB') {
    // "students protested/acl against Russia": the noun has no other verb, and the verb needs none to be of
    const takesMore = words.some((child) => child.head === index && ['obj', 'xcomp', 'ccomp'].includes(child.relation));
    const isIntransitive = words.some(
      (child, at) =>
        child.head === index &&
        child.relation === 'obl' &&
        words.some(
          ({ head: above, relation, text }) =>
            above === at &&
            relation === 'case' &&
            text !== 'by' &&
            known.frames.verbs.get(lemma)?.some(({ recipient }) => recipient.includes(text)),
        ),
    );
    if (!head || head.head >= 0 || word.head > index || hasVerb(words, word.head) || !(takesMore || isIntransitive))
      return;
    rehang(words, index, word.head);
  } else if (head && word.upos !== 'VERB' && word.head < index && LOOSE.has(word.relation) && head.head < 0) {
    // "Prosper Avril resigned/NOUN yesterday": the name before it is its subject.
    rehang(words, index, word.head);
  } else if (
    word.upos === 'ADJ' &&
    !(word.relation === 'root' && childOf(words, index, index, ...BEFORE_ROOT) !== undefined) &&
    !(childOf(words, index, index, 'nsubj') !== undefined && becomesMain(words, index))
  ) {
    return;
  }
  word.upos = 'VERB';
  word.lemma = lemma;
  gatherSubject(words, index);
}

const hasAuxiliary = (words: readonly Word[], index: number): boolean =>
  words.some(({ head, relation }) => head === index && relation === 'aux');

/** "Albanians in Serbia are demanding/advcl a presence", hung on its own subject. */
function toMainVerb(words: Word[], index: number): void {
  const word = words[index] as Word;
  const head = words[word.head];
  if (!head || head.head >= 0 || word.head > index || !['acl', 'advcl', 'acl:relcl'].includes(word.relation)) return;
  if (hasVerb(words, word.head) || !['NOUN', 'PROPN', 'PRON'].includes(head.upos)) return;
  if (words.some(({ head: above, relation }) => above === index && (relation === 'mark' || relation === 'nsubj')))
    return;
  rehang(words, index, word.head);
}

/** "met X in London and thanked/amod Canada": after "and", a verb joins the main verb and what it describes is its object. */
function joinsMainVerb(words: Word[], index: number, object: number): boolean {
  const and = words[index - 1];
  const root = words.findIndex(({ head }) => head < 0);
  if (and?.upos !== 'CCONJ' || and.head !== index || root > index || words[root]?.upos !== 'VERB') return false;
  Object.assign(words[index] as Word, { head: root, relation: 'conj' });
  Object.assign(words[object] as Word, { head: index, relation: 'obj' });
  return true;
}

const BEFORE_ROOT = ['nsubj', 'compound', 'nmod:poss', 'amod', 'discourse'];

/** Makes the verb of a sentence whose root is the noun behind it; says whether there is one. */
function becomesMain(words: Word[], index: number): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  const noun = words[root];
  if (
    !noun ||
    root < index ||
    noun.upos !== 'NOUN' ||
    words.some(({ head, relation }) => head === root && relation === 'cop')
  )
    return false;
  const word = words[index] as Word;
  for (const child of words)
    if (child.head === root && ['nsubj', 'punct', 'advmod'].includes(child.relation)) child.head = index;
  Object.assign(word, { head: -1, relation: 'root' });
  Object.assign(noun, { head: index, relation: 'obj' });
  return true;
}

const LOOSE = new Set(['list', 'flat', 'appos', 'nmod', 'dep', 'conj', 'parataxis']);

/**
 * Whose doing a word is that was read as describing the noun after it: that noun's own subject ("officials today
 * praised/ADJ Haiti's efforts"), a name that the noun hangs on ("The US rejected/ADJ calls"), or a name before the word
 * that hangs on the noun ("Pakistan blamed/ADJ India"). None where the noun has a verb of its own.
 */
function subjectOfModifier(words: readonly Word[], index: number, noun: number): number | undefined {
  const subject = childOf(words, noun, index, 'nsubj');
  if (subject !== undefined) return subject;
  const above = (words[noun] as Word).head;
  if (above >= 0) {
    const name = words[above] as Word;
    return above < index && name.head < 0 && ['PROPN', 'NOUN', 'PRON'].includes(name.upos) ? above : undefined;
  }
  let last: number | undefined;
  for (let at = 0; at < index; at++) {
    const child = words[at] as Word;
    if (child.head === noun && /^\p{Lu}/u.test(child.text) && child.upos !== 'DET' && child.text !== 'The') last = at;
  }
  return last;
}

/** "food aid": the noun that a chain of compounds belongs to. */
function topOfCompound(words: readonly Word[], noun: number): number {
  let at = noun;
  for (let step = 0; step < words.length; step++) {
    const { relation, head } = words[at] as Word;
    if (relation !== 'compound' || head <= at) break;
    at = head;
  }
  return at;
}

const hasVerb = (words: readonly Word[], noun: number): boolean =>
  words.some((child) => child.head === noun && ['cop', 'nsubj', 'nsubj:pass', 'aux'].includes(child.relation));

/** Names hung before a verb that was read as a name are its subject: the last of them heads it. */
function gatherSubject(words: Word[], index: number): void {
  if (childOf(words, index, index, 'nsubj', 'nsubj:pass') !== undefined) return;
  const before = [...words.entries()].filter(
    ([at, child]) =>
      child.head === index &&
      at < index &&
      ['compound', 'nmod:poss', 'nmod', 'amod', 'discourse'].includes(child.relation) &&
      /^\p{Lu}/u.test(child.text) &&
      child.upos !== 'DET',
  );
  const [last, head] = before.at(-1) ?? [];
  if (last === undefined || !head) return;
  head.relation = 'nsubj';
  for (const [at, child] of words.entries()) {
    if (child.head !== index || at >= last) continue;
    if (['compound', 'nmod:poss', 'nmod', 'amod', 'nmod:desc'].includes(child.relation)) child.head = last;
  }
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

/** "Blinken/obl spoke with X": a name without a preposition before a verb without a subject is its subject. */
function repairLostSubject(words: Word[], index: number, { timeNouns }: StatementWords): void {
  const word = words[index] as Word;
  if (word.relation !== 'obl' || word.upos !== 'PROPN' || word.head <= index) return;
  if (words[word.head]?.upos !== 'VERB' || timeNouns.has(word.lemma.toLowerCase())) return;
  const taken = words.some(
    ({ head, relation }) =>
      (head === index && relation === 'case') || (head === word.head && /^(nsubj|csubj|expl|aux:pass)/.test(relation)),
  );
  if (!taken) word.relation = 'nsubj';
}

/** "talks between X and Y": what carries the preposition is no subject but hangs on the noun before it. */
function repairSubject(words: Word[], index: number): void {
  const word = words[index] as Word;
  if (word.relation !== 'nsubj' && word.relation !== 'nsubj:pass') return;
  // "Trump and Kim held talks": a subject of "talks" is that of the verb whose object they are.
  const owner = words[word.head];
  const verbOf = owner?.upos === 'NOUN' && owner.relation === 'obj' ? owner.head : -1;
  if (
    verbOf > index &&
    verbOf < word.head &&
    words[verbOf]?.upos === 'VERB' &&
    words.every(({ head, relation }) => head !== verbOf || !/^(?:nsubj|csubj|expl|aux:pass)/.test(relation)) &&
    words.every(({ head, relation }) => head !== word.head || relation !== 'cop')
  )
    word.head = verbOf;
  // "Hollande will visit Algiers, aides said": two subjects of "said", the first of them that of what was said.
  const speech = words[word.head];
  const content = words.findIndex(
    ({ head, relation, upos }, at) => head === word.head && relation === 'ccomp' && upos === 'VERB' && at > index,
  );
  const spoken = words.findIndex(
    ({ head, relation }, at) => head === word.head && relation === 'nsubj' && at > content && at < word.head,
  );
  if (
    speech?.upos === 'VERB' &&
    content > 0 &&
    spoken > content &&
    words.every(({ head, relation }) => head !== content || !/^(?:nsubj|csubj|expl)/.test(relation))
  )
    word.head = content;
  // "Norway/obj, Ireland/nsubj and Spain recognized": a name before the subject, parted by a comma, is one more.
  const leader = words.find(
    (other, at) => at < index && other.head === word.head && other.relation === 'obj' && other.upos === 'PROPN',
  );
  if (leader && word.head > index) leader.relation = word.relation;
  const between = words[index - 1];
  // "Talks between/cc X and Y took place"
  if (between && SUBJECT_CASES.has(between.text) && between.relation !== 'case' && between.head === word.head) {
    between.head = index;
    between.relation = 'case';
    between.upos = 'ADP';
  }
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

/** "mentioning a telephone/obj conversation/obj": two nouns in a row are one object. */
function repairCompound(words: Word[], index: number): void {
  const [word, next] = [words[index] as Word, words[index + 1]];
  if (word.relation !== 'obj' || next?.relation !== 'obj' || word.head !== next.head) return;
  if (word.upos !== 'NOUN' || next.upos !== 'NOUN') return;
  word.relation = 'compound';
  for (const child of words) if (child.head === index) child.head = index + 1;
  word.head = index + 1;
}

/** "a conversation he had with X": a verb without object right after an event noun and its own subject describes it. */
function repairContactClause(words: Word[], index: number, known: StatementWords): void {
  const verb = words[index] as Word;
  if (verb.upos !== 'VERB' || verb.relation.startsWith('acl')) return;
  const subject = words[index - 1];
  const noun = words[index - 2];
  if (
    subject?.head !== index ||
    subject.relation !== 'nsubj' ||
    noun?.upos !== 'NOUN' ||
    !known.frames.nouns.has(noun.lemma)
  )
    return;
  if (words.some(({ head, relation }) => head === index && ['obj', 'xcomp', 'ccomp'].includes(relation))) return;
  // What the noun hangs on may itself hang on the verb: that takes the verb's place.
  const path = new Set<number>();
  for (let at = index - 2; at >= 0 && !path.has(at); at = (words[at] as Word).head) path.add(at);
  const below = [...path].find((at) => (words[at] as Word).head === index);
  if (below !== undefined) Object.assign(words[below] as Word, { head: verb.head, relation: verb.relation });
  else if (verb.head < 0) return;
  verb.head = index - 2;
  verb.relation = 'acl:relcl';
}

const SUBJECT_CASES = new Set(['between', 'with', 'of', 'to', 'by', 'against', 'for']);

function childOf(words: readonly Word[], head: number, before: number, ...relations: string[]): number | undefined {
  const found = words.findIndex((word, at) => word.head === head && at < before && relations.includes(word.relation));
  return found < 0 ? undefined : found;
}
