/**
 * Step: sentences and their mentions → sentences whose trees take each name for one phrase: with its title, coordinated
 * with the names it is joined to, and subject or object of the trigger verb that it stands beside. It runs where
 * mentions are known and changes a tree only where the words around leave one reading.
 */
import type { StatementWords } from '../language/statement-words.ts';
import type { Mention } from '../model/mention.ts';
import type { Sentence, Word } from '../model/sentence.ts';
import type { RepairAroundMentions } from '../step-signatures.ts';
import { isVerb, stemOf } from './known-verbs.ts';
import { rehang } from './rehang.ts';

/** The sentences put right; those read by rule, or of a language without words for statements, are given back as they are. */
export const repairAroundMentions: RepairAroundMentions = (sentences, mentions, language) => {
  const { statements, reader } = language;
  if (!statements || reader?.byRule) return [...sentences];
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention);
  return sentences.map((sentence, index) => new Repair(sentence, bySentence[index] ?? [], statements).run());
};

/** A mention with its title before it and "of Serbia" after it. */
interface Unit {
  first: number;
  last: number;
  head: number;
  mention: Mention;
}

/** Relations by which a phrase takes part in what its head says. */
const ARGUMENTS = new Set('nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss root ccomp parataxis'.split(' '));
const DETERMINERS = new Set('the a an its his her their'.split(' '));
const CLAUSE_STARTS = new Set(
  'that when after before as while where because since if until although though whether once and but , “ " — ; :'.split(
    ' ',
  ),
);
/** "after Trump met Kim": read as prepositions, these carry the verb's subject away from it. */
const CLAUSAL_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'as']);
/** Words that a description between commas may have: "Lukashenko, one of Russia's closest allies, backed". */
const LONGEST_ASIDE = 14;
const LONGEST_TITLE = 8;
const HONORIFIC = /^(mr|mrs|ms|dr)\.?$/;
const FORMS_OF_BE = new Set(['is', 'are', 'was', 'were']);
const POSSESSIVES = new Set(["'s", '’s', "'", '’']);

class Repair {
  private readonly words: Word[];
  private readonly sentence: Sentence;
  private readonly mentions: readonly Mention[];
  private readonly known: StatementWords;

  constructor(sentence: Sentence, mentions: readonly Mention[], known: StatementWords) {
    this.sentence = sentence;
    this.words = sentence.words.map((word) => ({ ...word }));
    this.mentions = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
    this.known = known;
  }

  run(): Sentence {
    const units = this.mentions
      .filter(({ kind }) => kind !== 'adjective')
      .flatMap((mention) => (mention.kind === 'name' ? [this.nameUnit(mention)] : [this.plainUnit(mention)]))
      .filter((unit, _, all) => !all.some((other) => isInside(unit, other)))
      .sort((a, b) => a.first - b.first);
    const groups = this.coordinate(units);
    for (let index = 0; index < this.words.length; index++) this.repairVerb(index, groups);
    return { ...this.sentence, words: this.words };
  }

  private text(index: number): string {
    return this.words[index]?.text.toLowerCase() ?? '';
  }

  private at(index: number): Word {
    return this.words[index] as Word;
  }

  private plainUnit(mention: Mention): Unit {
    const first = DETERMINERS.has(this.text(mention.first - 1)) ? mention.first - 1 : mention.first;
    return { first, last: mention.last, head: mention.head, mention };
  }

  // ── One name, one phrase ─────────────────────────────────────────────────────────────────────────────────────────

  /** "Japanese Prime Minister Fumio/compound Kishida": the name hangs as one, its title on it. */
  private nameUnit(mention: Mention): Unit {
    const title = this.titleStart(mention);
    const { last, head } = mention;
    this.gather(title, last, head, mention.first);
    const hasArticle = DETERMINERS.has(this.text(title - 1)) || HONORIFIC.test(this.text(title - 1));
    const first = title === mention.first && hasArticle ? title - 1 : title;
    let end = last;
    const of = this.mentions.find((other) => other.first === last + 2 && other.type === 'State');
    if (mention.type === 'Person' && this.text(last + 1) === 'of' && of) end = of.last;
    return { first, last: end, head, mention };
  }

  /** The first word of the title before a person's name, with whose office it is; the name's own first without one. */
  private titleStart({ first, type }: Mention): number {
    if (type !== 'Person') return first;
    const { offices, officeModifiers, former, counterparts } = this.known.relations;
    let start = first;
    // "President Xi" taken for the name as a whole
    let hasOffice = offices.has(this.text(first));
    for (let at = first - 1; at >= 0 && first - at <= LONGEST_TITLE; at--) {
      const text = this.text(at);
      const owner = this.mentions.find(
        ({ last, type: kind, kind: form }) =>
          last === at &&
          form !== 'nominal' &&
          (kind === 'State' || kind === 'Organization' || POSSESSIVES.has(this.text(at + 1))),
      );
      const isOffice = offices.has(text) || counterparts.has(text);
      const isLinked = text === 'of' && offices.has(this.text(at - 1)) && start === at + 1;
      if (isOffice) hasOffice = true;
      else if (hasOffice && owner) {
        start = owner.first;
        if (DETERMINERS.has(this.text(start - 1)) || former.has(this.text(start - 1))) start--;
        break;
      } else if (hasOffice && POSSESSIVES.has(text)) continue;
      else if (hasOffice && DETERMINERS.has(text)) {
        start = at;
        break;
      } else if (!officeModifiers.has(text) && !former.has(text) && !isLinked) break;
      start = at;
    }
    return hasOffice ? start : first;
  }

  /** Hangs the words of a span on its head and gives the head the span's place in the tree. */
  private gather(first: number, last: number, head: number, nameFirst: number): void {
    const inside = (at: number): boolean => at >= first && at <= last;
    const outward = this.words.slice(first, last + 1).flatMap((word, offset) => {
      const at = first + offset;
      return inside(word.head) ? [] : [at];
    });
    const own = this.at(head);
    const isFit = (at: number): boolean => ARGUMENTS.has(this.at(at).relation) || this.at(at).relation === 'conj';
    if (inside(own.head) || !isFit(head)) {
      const link = outward.find((at) => at >= nameFirst && isFit(at)) ?? outward.find(isFit);
      if (link === undefined && inside(own.head)) return;
      if (link !== undefined) Object.assign(own, { head: this.at(link).head, relation: this.at(link).relation });
    }
    for (const [at, word] of this.words.entries()) {
      if (at === head) continue;
      if (!inside(at)) {
        if (inside(word.head)) word.head = head;
      } else if (at >= nameFirst) Object.assign(word, { head, relation: at === head ? word.relation : 'flat' });
      else if (!inside(word.head) || word.head === head)
        Object.assign(word, { head, relation: word.relation === 'det' ? 'det' : 'nmod:desc' });
    }
    if (own.upos !== 'PROPN') own.upos = 'PROPN';
    // "hosted Xi in Budapest/flat": what has a preposition is a phrase.
    const hasPreposition = this.words.some((word) => word.head === head && word.relation === 'case');
    if (own.relation === 'flat' && hasPreposition) own.relation = 'nmod';
  }

  // ── "A and B", "A, B and C" ──────────────────────────────────────────────────────────────────────────────────────

  private coordinate(units: readonly Unit[]): Unit[] {
    const groups: Unit[] = [];
    for (let index = 0; index < units.length; index++) {
      const chain = [units[index] as Unit];
      let closed = false;
      while (!closed) {
        const [before, next] = [chain.at(-1) as Unit, units[index + chain.length]];
        if (!next || !isSameSort(before, next)) break;
        const between = this.words.slice(before.last + 1, next.first).map(({ text }) => text.toLowerCase());
        const joint = between.join(' ');
        if (!['and', ', and', ','].includes(joint)) break;
        chain.push(next);
        closed = joint !== ',';
      }
      const [leader, last] = [chain[0] as Unit, chain.at(-1) as Unit];
      if (closed && this.join(chain)) {
        groups.push({ ...leader, last: last.last });
        index += chain.length - 1;
      } else groups.push(leader);
    }
    return groups;
  }

  private join(chain: readonly Unit[]): boolean {
    const [leader, last] = [chain[0] as Unit, chain.at(-1) as Unit];
    const next = this.words[last.last + 1];
    if (next && POSSESSIVES.has(next.text)) return false;
    const before = this.words[leader.first - 1];
    const isAfterWord = before !== undefined && !CLAUSE_STARTS.has(this.text(leader.first - 1));
    // "Biden met Putin and Xi flew home": two clauses.
    if (isAfterWord && this.text(leader.first - 1) !== 'between' && this.isFinite(last.last + 1)) return false;
    const inChain = new Set(chain.map(({ head }) => head));
    const isFree = ({ head }: Unit): boolean =>
      !inChain.has(this.at(head).head) && ARGUMENTS.has(this.at(head).relation);
    const subject = chain.find((unit) => isFree(unit) && this.at(unit.head).relation.startsWith('nsubj'));
    const link = (this.isFinite(last.last + 1) && subject) || chain.find(isFree);
    // "Trump/nmod:poss and Kim/conj met", each hung on the other: the verb behind them is theirs.
    const place = link ? this.at(link.head) : isAfterWord ? undefined : this.verbBehind(last.last + 1);
    if (!place) return false;
    const { head, relation } = place;
    if (chain.some((unit) => head >= unit.first && head <= unit.last)) return false;
    Object.assign(this.at(leader.head), { head, relation });
    for (const unit of chain.slice(1)) Object.assign(this.at(unit.head), { head: leader.head, relation: 'conj' });
    return true;
  }

  /** The place of a subject at the verb that stands here and has none. */
  private verbBehind(index: number): Pick<Word, 'head' | 'relation'> | undefined {
    const hasSubject = this.words.some(({ head, relation }) => head === index && relation.startsWith('nsubj'));
    return this.words[index]?.upos === 'VERB' && this.isFinite(index) && !hasSubject
      ? { head: index, relation: 'nsubj' }
      : undefined;
  }

  private isFinite(index: number): boolean {
    const word = this.words[index];
    if (!word) return false;
    if (word.upos === 'ADV') return this.isFinite(index + 1);
    return word.upos === 'AUX' || (word.upos === 'VERB' && !word.text.endsWith('ing'));
  }

  // ── A trigger beside its subject and its object ──────────────────────────────────────────────────────────────────

  private repairVerb(verb: number, groups: readonly Unit[]): void {
    this.mendVoice(verb);
    const lemma = this.verbAt(verb);
    if (lemma === undefined) return;
    const subject = this.subjectBefore(verb, groups);
    const object = groups.find(({ first, mention }) => first === verb + 1 && mention.type !== 'Place');
    const word = this.at(verb);
    if (subject) {
      if (word.upos === 'VERB') this.giveSubject(verb, subject);
      else this.makeVerb(verb, lemma, subject, object);
    }
    if (object && word.upos === 'VERB') this.giveObject(verb, object);
  }

  /** "it/nsubj:pass had attacked": nothing is passive without a form of "be". */
  private mendVoice(verb: number): void {
    const children = this.words.filter(({ head }) => head === verb);
    const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux'));
    const isPerfect = auxiliaries.length > 0 && auxiliaries.every(({ lemma }) => lemma === 'have');
    if (!isPerfect) return;
    for (const child of children) if (child.relation === 'nsubj:pass') child.relation = 'nsubj';
  }

  /** "Kenya praised/amod Uganda", "Putin and Xi met/flat", "Erdogan plans/obj to visit": the verb goes above its phrases. */
  private makeVerb(verb: number, lemma: string, subject: Unit, object: Unit | undefined): void {
    if (this.at(subject.head).head === verb && this.hasOwnSubject(verb)) {
      // "Xi meets/NOUN with Modi", with its subject on it already
      Object.assign(this.at(verb), { upos: 'VERB', lemma });
      return;
    }
    const isSure = this.known.irregularPasts.has(this.text(verb)) || this.text(verb + 1) === 'to';
    const noun = this.takesObject(verb) ? (object?.head ?? this.nounAbove(verb)) : undefined;
    if (noun === undefined ? !isSure : this.isBelow(subject.head, noun) === undefined) return;
    rehang(this.words, verb, subject.head, noun);
    Object.assign(this.at(verb), { upos: 'VERB', lemma });
    for (const [at, child] of this.words.entries())
      if (child.head === verb && child.relation === 'acl' && this.text(at - 1) === 'to') child.relation = 'xcomp';
  }

  /** The dictionary form of a finite trigger, also where it was read as another sort of word. */
  private verbAt(index: number): string | undefined {
    const word = this.at(index);
    if (!/^\p{Ll}{3,}$/u.test(word.text) || word.text.endsWith('ing')) return undefined;
    if (word.upos === 'VERB') return isVerb(word.lemma.toLowerCase(), this.known) ? word.lemma : undefined;
    const irregular = this.known.irregularPasts.get(word.text);
    if (irregular) return irregular;
    // "demanded that Sweden extradite/case the men"
    if (word.relation === 'case' && this.known.frames.verbs.has(word.text)) return word.text;
    // "Did Putin visit/NOUN Turkey?"
    if (word.upos === 'NOUN' && this.isAsked() && this.known.frames.verbs.has(word.text)) return word.text;
    if (!/(ed|s)$/.test(word.text)) return undefined;
    const isLoose = ['ADJ', 'PROPN', 'PART', 'ADP'].includes(word.upos);
    const isNoun =
      word.upos === 'NOUN' && (word.text.endsWith('ed') || this.text(index + 1) === 'to' || this.hasOwnSubject(index));
    return isLoose || isNoun ? stemOf(word.text, (stem) => isVerb(stem, this.known)) : undefined;
  }

  private isAsked(): boolean {
    return ['did', 'does', 'do'].includes(this.text(0)) && this.text(this.words.length - 1) === '?';
  }

  private hasOwnSubject(index: number): boolean {
    const relations = this.words.flatMap(({ head, relation }) => (head === index ? [relation] : []));
    return relations.includes('nsubj') && !relations.includes('cop');
  }

  private subjectBefore(verb: number, groups: readonly Unit[]): Unit | undefined {
    let end = verb - 1;
    // "Biden is to meet", "Biden also met"
    if (this.text(end) === 'to' && FORMS_OF_BE.has(this.text(end - 1))) end -= 2;
    while (end > 0 && this.at(end).upos === 'ADV') end--;
    if (this.text(end) === ',') end = this.asideStart(end, groups) ?? -2;
    const unit = groups.find(({ last }) => last === end);
    if (!unit || unit.mention.type === 'Place') return undefined;
    const before = this.text(unit.first - 1);
    return unit.first === 0 ||
      (unit.first === 1 && this.isAsked()) ||
      CLAUSE_STARTS.has(before) ||
      this.isReport(unit.first - 1)
      ? unit
      : undefined;
  }

  private isReport(index: number): boolean {
    const word = this.words[index];
    return word?.upos === 'VERB' && ['say', 'think', 'believe'].includes(word.lemma);
  }

  /** "Arafat, the chairman, thanked": the last word before the aside that ends at the comma. */
  private asideStart(comma: number, groups: readonly Unit[]): number | undefined {
    for (let at = comma - 1; at > Math.max(0, comma - LONGEST_ASIDE); at--) {
      if (this.text(at) === ',') return groups.some(({ last }) => last === at - 1) ? at - 1 : undefined;
      const { upos, text } = this.at(at);
      if ((upos === 'VERB' && !text.endsWith('ing')) || upos === 'AUX') return undefined;
    }
    return undefined;
  }

  private takesObject(verb: number): boolean {
    const next = this.words[verb + 1];
    return next !== undefined && ['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ'].includes(next.upos);
  }

  private nounAbove(verb: number): number | undefined {
    const { head, relation } = this.at(verb);
    return head > verb && ['amod', 'compound', 'case'].includes(relation) ? head : undefined;
  }

  /** The word, where the phrase hangs on the noun, or the noun on the phrase. */
  private isBelow(phrase: number, noun: number): number | undefined {
    return this.at(phrase).head === noun || this.at(noun).head === phrase || this.at(noun).head < 0
      ? phrase
      : undefined;
  }

  private giveSubject(verb: number, subject: Unit): void {
    const word = this.at(verb);
    const { relation, head } = this.at(subject.head);
    if (relation.startsWith('nsubj') && head === verb) return;
    const others = this.words.flatMap((child, at) =>
      child.head === verb && child.relation.startsWith('nsubj') ? [at] : [],
    );
    const isCarriedAway = CLAUSAL_PREPOSITIONS.has(this.text(subject.first - 1)) && subject.last === verb - 1;
    const isPassive = this.words.some((child) => child.head === verb && child.relation === 'aux:pass');
    if (isPassive || ['aux', 'amod', 'case'].includes(word.relation)) return;
    if (relation === 'root' && word.head === subject.head && others.length === 0) {
      // "Erdogan/root mediated/ccomp": the clause is the sentence.
      const isClause = ['ccomp', 'parataxis', 'advcl', 'xcomp'].includes(word.relation);
      if (isClause || (word.relation.startsWith('acl') && this.takesObject(verb)))
        rehang(this.words, verb, subject.head);
      return;
    }
    const isOfAside = others.length > 0 && others.every((at) => at > subject.last && at < verb);
    if (isOfAside) {
      // "Lukashenko, one/nsubj of Russia's allies, backed": what stands between commas describes him.
      for (const at of others) Object.assign(this.at(at), { head: subject.head, relation: 'appos' });
    } else if (others.length > 0) {
      if (!isCarriedAway || others.some((at) => at > subject.first)) return;
      for (const at of others) this.at(at).relation = 'dep';
    } else if (!isCarriedAway && (relation.startsWith('nsubj') || relation === 'root' || !this.takesObject(verb))) {
      return;
    } else if (['conj', 'xcomp', 'acl:relcl'].includes(word.relation) && !isCarriedAway) return;
    if (this.ancestors(verb).includes(subject.head)) return;
    Object.assign(this.at(subject.head), { head: verb, relation: 'nsubj' });
    if (isCarriedAway)
      for (const child of this.words)
        if (child.head === subject.head && child.relation === 'case') child.relation = 'dep';
  }

  private giveObject(verb: number, object: Unit): void {
    const { head, relation } = this.at(object.head);
    if (head === verb && /^i?obj|^nsubj|^ccomp|^xcomp/.test(relation)) return;
    const next = this.words[object.last + 1];
    if ((next && POSSESSIVES.has(next.text)) || this.isFinite(object.last + 1)) return;
    if (this.words.some((child) => child.head === verb && ['obj', 'aux:pass', 'ccomp'].includes(child.relation)))
      return;
    if (this.ancestors(verb).includes(object.head) || relation.startsWith('nsubj')) return;
    Object.assign(this.at(object.head), { head: verb, relation: 'obj' });
  }

  private ancestors(index: number): number[] {
    const path = [index];
    for (let at = this.at(index).head; at >= 0 && !path.includes(at); at = this.at(at).head) path.push(at);
    return path;
  }
}

const isInside = (unit: Unit, other: Unit): boolean =>
  unit !== other &&
  other.first <= unit.first &&
  unit.last <= other.last &&
  (other.first < unit.first || unit.last < other.last || other.mention.kind === 'name');

/** Whom one verb may have as one: people, states and organizations together, places with places. */
function isSameSort(a: Unit, b: Unit): boolean {
  const isPlace = ({ mention }: Unit): boolean => mention.type === 'Place';
  return a.mention.kind !== 'nominal' && b.mention.kind !== 'nominal' && isPlace(a) === isPlace(b);
}
