/**
 * Units and names → words with a shallow dependency tree, good enough to read clauses from: phrases around their nouns,
 * one verb after the other with what stands before and behind it, markers and commas between. Relations are those of
 * Universal Dependencies; a preposition that no word says is written into the relation ("nmod:to").
 *
 * The order is that of languages whose modifiers follow their noun. Where the words leave two readings the tree takes
 * the nearer one; a wrong tree costs a statement, never an error.
 */
import type { Upos, Word } from '../../model/sentence.ts';
import { linkBehind, nominalOf } from './nominal-of.ts';
import type { FoundName, Unit } from './unit.ts';
import type { Role } from './vocabulary.ts';

/** A noun phrase: its head, where it ends, and what it is for the clause. */
interface Phrase {
  first: number;
  last: number;
  head: number;
  name?: FoundName;
  time: boolean;
}

/** In units: "Washington D.C. (Reuters) -". */
const LONGEST_DATELINE = 8;
/** Gloss of what may stand between a visit and how long it is: "kéo dài". */
const LASTING = 'endure';
/** Glosses of nouns before a clause that is only supposed, and of verbs that take an act with "việc". */
const SUPPOSED = new Set(['possibility', 'rumor']);
const TAKES_ACT = new Set(
  'deny reject refuse oppose postpone cancel stop begin continue finish resume consider prepare avoid prevent state'.split(
    ' ',
  ),
);
const BREAKS = /^[,;:–—-]$/;
const OPENING = /^[([]$/;
const CLOSING = /^[)\]]$/;

export function buildTree(units: readonly Unit[], names: readonly FoundName[]): Word[] {
  return new TreeBuilder(units, names).build();
}

class TreeBuilder {
  private readonly units: readonly Unit[];
  private readonly nameAt = new Map<number, FoundName>();
  private readonly heads: number[];
  private readonly relations: string[];
  private readonly upos: Upos[];
  private readonly glosses: (string | undefined)[];
  private readonly past: boolean[];
  /** -1 where no bracket closes. */
  private readonly lastClosing: number;

  // The clause as read so far: main verb, verb read last, what waits for the next verb.
  private top = -1;
  private current = -1;
  private saying = -1;
  private subject: Phrase | undefined;
  private object: Phrase | undefined;
  private lastPhrase: Phrase | undefined;
  private adjuncts: { head: number; relation: string }[] = [];
  private auxiliaries: { word: number; relation: string }[] = [];
  private marker: number | undefined;
  private relative = false;
  private conjunction: number | undefined;
  private copula: number | undefined;
  private broken = false;
  private waiting: number[] = [];

  constructor(units: readonly Unit[], names: readonly FoundName[]) {
    this.units = units;
    this.lastClosing = units.findLastIndex(({ text }) => CLOSING.test(text));
    for (const name of names) {
      // "V. Putin": the initials are of the name
      const first = name.label === 'PER' ? (name.lead?.first ?? name.first) : name.first;
      for (let at = first; at <= name.last; at++) this.nameAt.set(at, name);
    }
    this.heads = units.map(() => -2);
    this.relations = units.map(() => 'dep');
    this.upos = units.map((unit, at) => this.tagOf(unit, at));
    this.glosses = units.map((unit, at) => (this.isInName(at) ? undefined : unit.entry?.gloss));
    this.past = units.map(() => false);
  }

  build(): Word[] {
    for (let at = this.datelineEnd(); at < this.units.length; ) at = this.step(at);
    this.finish();
    return this.units.map((unit, at) => {
      const gloss = this.glosses[at];
      const lemma = gloss ?? (this.upos[at] === 'PROPN' ? unit.text : unit.key);
      return {
        text: unit.text,
        start: unit.start,
        end: unit.end,
        lemma,
        ...(gloss === undefined ? {} : { gloss: this.past[at] ? `${gloss}ed` : gloss }),
        upos: this.upos[at] as Upos,
        ...(this.isTold(at) ? { tense: 'past' as const } : {}),
        head: this.heads[at] as number,
        relation: this.relations[at] as string,
      };
    });
  }

  /** "Ông Peskov cảnh báo Đức …, nếu …": who is told to say or ask something has done so, where no word says else. */
  private isTold(at: number): boolean {
    if (!this.is(at, 'VERB') || !(this.has(at, 'says') || this.has(at, 'asks') || this.gloss(at) === 'threaten'))
      return false;
    return !this.heads.some((head, word) => head === at && /^(aux|advmod|mark)$/.test(this.relations[word] ?? ''));
  }

  /**
   * "ISLAMABAD - Tổng thống …", "Hà Nội (TTXVN) – Ông …", "(Dân trí) - Ông …": where and whose the report is stands before
   * the sentence. What precedes the dash is one name, in capitals or with brackets, and none that goes on behind it.
   */
  private datelineEnd(): number {
    const dash = this.units.findIndex(({ text }) => /^[-–—]$/.test(text));
    const before = this.units.slice(0, dash);
    const next = this.units[dash + 1];
    if (dash < 1 || dash > LONGEST_DATELINE || next?.capital !== true || next.start === this.units[dash]?.end) return 0;
    const bracketed = before.some(({ text }) => OPENING.test(text)) && before.some(({ text }) => CLOSING.test(text));
    const shouted = before.every(({ text }) => text === text.toUpperCase() && /\p{Lu}/u.test(text));
    if (!(bracketed || shouted) || (shouted && this.nameAt.has(dash + 1) && !this.has(dash + 1, 'title'))) return 0;
    return dash + 1;
  }

  /** "Khả năng Trung Quốc tấn công Đài Loan", "tin đồn ông Kim gặp ông Putin": a clause of what may be so. */
  private opensSupposition(at: number): boolean {
    if (!SUPPOSED.has(this.gloss(at)) || !this.is(at, 'NOUN') || !this.startsPhrase(at + 1)) return false;
    return this.tryAgent(at + 1, true) !== undefined;
  }

  /** "việc" of "phủ nhận việc cung cấp vũ khí", "lên án việc Nga tấn công": the verb before takes the act as it is. */
  private namesAct(at: number): boolean {
    if (!this.has(at, 'count') || this.current !== at - 1 || at === 0) return false;
    if (!(this.has(at - 1, 'asks') || TAKES_ACT.has(this.gloss(at - 1)))) return false;
    const acts = this.is(at + 1, 'VERB') || (this.startsPhrase(at + 1) && this.tryAgent(at + 1, true) !== undefined);
    if (acts) this.attach(at, at - 1, 'dep');
    return acts;
  }

  // ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────

  private isInName(at: number): boolean {
    const name = this.nameAt.get(at);
    return name !== undefined && name.label !== 'MISC';
  }

  private tagOf(unit: Unit, at: number): Upos {
    if (this.isInName(at)) return 'PROPN';
    if (unit.entry) return unit.entry.upos;
    if (/^\d/.test(unit.text)) return 'NUM';
    if (!/[\p{L}\p{N}]/u.test(unit.text)) return 'PUNCT';
    return unit.capital && !unit.initial ? 'PROPN' : 'NOUN';
  }

  private has(at: number, role: Role): boolean {
    return !this.isInName(at) && (this.units[at]?.entry?.roles.has(role) ?? false);
  }

  private is(at: number, ...tags: Upos[]): boolean {
    return tags.includes(this.upos[at] as Upos);
  }

  private gloss(at: number): string {
    return this.glosses[at] ?? '';
  }

  private attach(word: number, head: number, relation: string): void {
    if (word === head || this.isAbove(word, head)) return;
    this.heads[word] = head;
    this.relations[word] = relation;
  }

  /** Whether `word` stands above `other` already: a tree has no loops. */
  private isAbove(word: number, other: number): boolean {
    for (let at = other, steps = 0; at >= 0 && steps <= this.units.length; steps++) {
      if (at === word) return true;
      at = this.heads[at] ?? -1;
    }
    return false;
  }

  // ── One step along the sentence ──────────────────────────────────────────────────────────────────────────────────

  private step(at: number): number {
    const text = this.units[at]?.text ?? '';
    if (OPENING.test(text)) return this.skipBrackets(at);
    if (this.is(at, 'PUNCT')) {
      if (BREAKS.test(text)) this.breakHere(at);
      return at + 1;
    }
    if (this.opensSupposition(at)) {
      this.upos[at] = 'SCONJ';
      this.glosses[at] = 'whether';
      this.marker = at;
      return at + 1;
    }
    if (this.namesAct(at)) return at + 1;
    if (this.startsPhrase(at)) return this.readArgument(at);
    if (this.has(at, 'passive')) return this.readPassive(at);
    if (this.is(at, 'VERB')) {
      this.verb(at, []);
      return at + 1;
    }
    if (this.is(at, 'ADP')) return this.readPreposition(at);
    if (this.is(at, 'SCONJ')) {
      if (this.gloss(at) === 'who' && this.lastPhrase) this.relative = true;
      else this.marker = at;
      return at + 1;
    }
    if (this.is(at, 'CCONJ')) {
      this.conjunction = at;
      return at + 1;
    }
    if (this.is(at, 'AUX')) {
      if (this.gloss(at) === 'be' || this.gloss(at) === 'longer') this.copula = at;
      else this.auxiliaries.push({ word: at, relation: 'aux' });
      return at + 1;
    }
    if (this.is(at, 'ADV', 'PART')) this.auxiliaries.push({ word: at, relation: 'advmod' });
    else if (this.is(at, 'ADJ') && this.lastPhrase) this.attach(at, this.lastPhrase.head, 'amod');
    return at + 1;
  }

  private breakHere(at: number): void {
    // "Nga – Belarus", "Mỹ - Trung" are read as one phrase before they come here
    this.broken = true;
    this.object = undefined;
    if (this.units[at]?.text === ';') {
      this.subject = undefined;
      this.marker = undefined;
    }
  }

  private skipBrackets(open: number): number {
    // Of brackets that nothing closes each would be followed to the end.
    if (open > this.lastClosing) return open + 1;
    let close = open + 1;
    while (close < this.units.length && !CLOSING.test(this.units[close]?.text ?? '')) close++;
    if (close >= this.units.length) return open + 1;
    const owner = this.lastPhrase?.head ?? this.current;
    for (let at = open + 1; at < close; ) {
      if (this.startsPhrase(at)) {
        const phrase = this.readPhrase(at);
        if (owner >= 0) this.attach(phrase.head, owner, 'parataxis');
        at = phrase.last + 1;
      } else at++;
    }
    return close + 1;
  }

  // ── Phrases ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private startsPhrase(at: number): boolean {
    if (this.isInName(at)) return true;
    if (this.has(at, 'count')) return true;
    if (this.is(at, 'NOUN', 'PRON', 'PROPN')) return !this.isVerbByPlace(at);
    // "chỉ trích quyết định của EU": what is somebody's is a thing
    if (this.is(at, 'VERB')) return this.isThing(at);
    if (!this.is(at, 'NUM', 'DET')) return false;
    // "những cáo buộc", "một tuyên bố"
    if (this.is(at, 'DET') && this.is(at + 1, 'VERB')) return true;
    return this.is(at + 1, 'NOUN', 'NUM', 'DET', 'PRON', 'PROPN') || this.has(at + 1, 'count') || this.is(at, 'NUM');
  }

  /** A verb that stands for a thing: "chỉ trích của EU", "cáo buộc này", "Quyết định được đưa ra". */
  private isThing(at: number): boolean {
    if (this.gloss(at + 1) === 'of') return this.current >= 0 || this.units[at]?.initial === true;
    if (this.has(at + 1, 'backward') && this.gloss(at + 1) === 'this') return true;
    // "dỡ bỏ trừng phạt Syria"
    if (this.gloss(at - 1) === 'lift' && this.current === at - 1) return true;
    const opens = this.units[at]?.initial === true && this.current < 0 && this.subject === undefined;
    return opens && this.has(at + 1, 'passive');
  }

  /** A small word that nobody knows, right behind an auxiliary or the name that begins a clause. */
  private isVerbByPlace(at: number): boolean {
    const unit = this.units[at];
    if (unit === undefined || unit.entry || unit.capital || !/^\p{Ll}/u.test(unit.text)) return false;
    const afterAuxiliary = this.auxiliaries.some(({ word, relation }) => word === at - 1 && relation === 'aux');
    const opensClause =
      this.subject?.name !== undefined && this.subject.last === at - 1 && !this.broken && this.current < 0;
    if (!afterAuxiliary && !opensClause) return false;
    this.upos[at] = 'VERB';
    return true;
  }

  /** Reads a phrase with those coordinated with it, and gives it its place in the clause. */
  private readArgument(at: number): number {
    const phrase = this.readCoordination(at);
    this.place(phrase);
    return phrase.last + 1;
  }

  private readCoordination(at: number): Phrase {
    const phrase = this.readPhrase(at);
    let last = phrase;
    for (;;) {
      const next = this.joinedBehind(phrase, last);
      if (next === undefined) break;
      const other = this.readPhrase(next.at);
      if (!this.isAlike(phrase, other, next.sure)) {
        // Not of this row: read it again where it stands.
        this.forget(other);
        break;
      }
      this.attach(other.head, phrase.head, 'conj');
      this.attach(next.at - 1, other.head, 'cc');
      last = other;
    }
    return { ...phrase, last: last.last };
  }

  /** Where the next of a row begins: behind "and", behind a dash between names, behind a comma where "and" follows. */
  private joinedBehind(first: Phrase, last: Phrase): { at: number; sure: boolean } | undefined {
    const link = last.last + 1;
    const next = link + 1;
    if (!this.startsPhrase(next) || this.has(next, 'time')) return undefined;
    if (this.is(link, 'CCONJ') && ['and', 'or'].includes(this.gloss(link))) return { at: next, sure: false };
    const text = this.units[link]?.text ?? '';
    if (!first.name) return undefined;
    if (/^[–-]$/.test(text) && this.nameAt.get(next)?.label === first.name.label) return { at: next, sure: true };
    if (text !== ',') return undefined;
    for (let at = next, names = 0; at < this.units.length && names < 8; at++) {
      const name = this.nameAt.get(at);
      if (name) {
        at = name.last;
        names++;
      } else if (this.is(at, 'CCONJ') && names > 0) return { at: next, sure: false };
      else if (!(this.units[at]?.text === ',' || this.is(at, 'NOUN', 'NUM', 'DET') || this.has(at, 'title')))
        return undefined;
    }
    return undefined;
  }

  private isAlike(first: Phrase, other: Phrase, sure: boolean): boolean {
    if (sure) return true;
    if ((first.name === undefined) !== (other.name === undefined)) return false;
    const followedByVerb = this.isVerbAhead(other.last + 1);
    // "kêu gọi Nga và Ukraine ngừng bắn": both are asked; "thông báo Israel và Hamas đạt thỏa thuận": both did
    const taken = this.has(this.current, 'asks') || this.has(this.current, 'says');
    if (first.name) return !followedByVerb || this.current < 0 || this.broken || taken;
    return !followedByVerb || this.current < 0;
  }

  private isVerbAhead(at: number): boolean {
    let next = at;
    while (this.is(next, 'AUX', 'ADV', 'PART')) next++;
    return this.is(next, 'VERB');
  }

  private forget(phrase: Phrase): void {
    for (let at = phrase.first; at <= phrase.last; at++) {
      this.heads[at] = -2;
      this.relations[at] = 'dep';
    }
  }

  private readPhrase(first: number): Phrase {
    let at = first;
    const before: number[] = [];
    while (at < this.units.length && !this.isInName(at) && (this.is(at, 'NUM', 'DET') || this.has(at, 'count'))) {
      if (this.has(at, 'count') && !this.is(at + 1, 'NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'DET')) break;
      before.push(at);
      at++;
    }
    if (at >= this.units.length || !(this.isInName(at) || this.is(at, 'NOUN', 'PRON', 'PROPN', 'VERB', 'ADJ'))) {
      at = before.pop() ?? first;
    } else if (this.is(at, 'VERB', 'ADJ')) {
      if (
        this.has(at - 1, 'count') ||
        this.is(at - 1, 'DET') ||
        (this.is(at, 'VERB') && this.isThing(at)) ||
        this.gloss(at + 1) === 'of'
      )
        this.nominalize(at);
      else at = before.pop() ?? first;
    }
    for (const word of before) this.attach(word, at, this.is(word, 'NUM') ? 'nummod' : 'det');
    return this.isInName(at) ? this.namedPhrase(first, at) : this.nounPhrase(first, at);
  }

  private nominalize(at: number): void {
    this.upos[at] = 'NOUN';
    const gloss = this.glosses[at];
    if (gloss !== undefined) this.glosses[at] = nominalOf(gloss);
  }

  private namedPhrase(first: number, at: number): Phrase {
    const name = this.nameAt.get(at) as FoundName;
    this.bind(name);
    const last = this.readComplements(name.first, name.last);
    return { first, last, head: name.first, name, time: false };
  }

  /** The words of a name hang on its first. */
  private bind(name: FoundName): void {
    for (let word = name.first + 1; word <= name.last; word++) this.attach(word, name.first, 'flat');
  }

  private nounPhrase(first: number, noun: number): Phrase {
    let head = noun;
    let last = noun;
    let name: FoundName | undefined;
    const title = this.has(noun, 'title');
    let link = this.isEvent(noun) ? linkBehind(this.gloss(noun)) : 'poss';
    const time = this.has(noun, 'time');
    for (let at = noun + 1; at < this.units.length; ) {
      const inner = this.nameAt.get(at);
      if (inner && inner.label !== 'MISC') {
        // two names side by side, and none the other's title: the second is a phrase of its own
        if (!title && this.isInName(at - 1)) break;
        this.bind(inner);
        last = inner.last;
        at = inner.last + 1;
        if (inner.label === 'PER' && title) {
          // "Tổng thống Nga Putin": the person is meant, the title is hers
          this.attach(head, inner.first, 'compound');
          head = inner.first;
          name = inner;
          break;
        }
        // "hội nghị G20": a body is not whom it is with
        const linked = inner.label === 'ORG' && link === 'with' ? 'of' : link;
        this.attach(inner.first, noun, title ? 'nmod' : `nmod:${linked}`);
        at = this.joinInner(inner, at, this.gloss(noun) === 'country' && this.is(noun - 1, 'DET', 'NUM'));
        last = Math.max(last, at - 1);
        if (link !== 'poss') link = 'poss';
        continue;
      }
      const skipped = this.aside(at, noun, title);
      if (skipped > at) {
        last = skipped - 1;
        at = skipped;
        continue;
      }
      if (this.is(at, 'NOUN', 'PROPN') && !this.isVerbByPlace(at)) {
        if (time && !this.has(at, 'time')) break;
        // "quân đội Tổng thống Putin": a phrase of its own inside
        if (this.has(at, 'title') && !title) {
          const nested = this.readPhrase(at);
          this.attach(nested.head, noun, `nmod:${link}`);
          last = nested.last;
          at = last + 1;
          continue;
        }
        if (this.has(at, 'time')) break;
        this.attach(at, noun, 'compound');
      } else if (this.is(at, 'ADJ')) this.attach(at, noun, 'amod');
      else if (this.is(at, 'NUM')) this.attach(at, noun, 'nummod');
      else if (this.is(at, 'DET') && this.has(at, 'backward')) this.attach(at, noun, 'det');
      else break;
      last = at;
      at++;
    }
    // "Thủ tướng Campuchia" without a name acts for Cambodia
    if (title && !name)
      for (let at = noun + 1; at <= last; at++)
        if (this.heads[at] === noun && this.relations[at] === 'nmod') this.relations[at] = 'nmod:poss';
    last = this.readComplements(head, last);
    return { first, last, head, ...(name ? { name } : {}), time };
  }

  /**
   * What stands inside a noun phrase and is none of it, attached: how long a visit lasts ("chuyến thăm hai ngày tới Mỹ"),
   * what befell an office's holder ("Tổng thống bị lật đổ Mohamed Bazoum"), whose they are ("chính quyền ba nước Mali, …").
   * @returns the word behind it; `at` where nothing is
   */
  private aside(at: number, noun: number, title: boolean): number {
    const lasts = this.gloss(at) === LASTING ? at + 1 : at;
    if (this.isEvent(noun) && this.is(lasts, 'DET', 'NUM') && this.has(lasts + 1, 'time')) {
      for (let word = at; word <= lasts + 1; word++) this.attach(word, noun, 'dep');
      return lasts + 2;
    }
    if (title && this.has(at, 'passive') && this.is(at + 1, 'VERB') && this.nameAt.get(at + 2)?.label === 'PER') {
      this.attach(at + 1, noun, 'dep');
      this.attach(at, at + 1, 'dep');
      return at + 2;
    }
    const theirs = this.is(at, 'DET', 'NUM') && this.gloss(at + 1) === 'country' && this.nameAt.has(at + 2);
    if (!theirs || this.gloss(noun) === 'country') return at;
    const nested = this.readPhrase(at);
    this.attach(nested.head, noun, 'nmod:poss');
    return nested.last + 1;
  }

  /** "Bộ Ngoại giao Nga – Belarus", "quan hệ Mỹ - Trung", "Nga và Belarus", "ba nước Mali, Niger và …": names in a row. */
  private joinInner(inner: FoundName, at: number, listed = false): number {
    let end = at;
    for (;;) {
      const next = this.nameAt.get(end + 1);
      const text = this.units[end]?.text ?? '';
      const joins =
        /^[–-]$/.test(text) || (listed && text === ',') || (this.is(end, 'CCONJ') && this.gloss(end) === 'and');
      // a body of two states: "Bộ Ngoại giao Nga – Belarus"
      const alike =
        next?.label === inner.label || (inner.label === 'ORG' && next?.state === true && /^[–-]$/.test(text));
      if (!joins || !alike || next?.first !== end + 1) return end;
      if (!listed && this.is(end, 'CCONJ') && this.isVerbAhead(next.last + 1) && this.current >= 0) return end;
      this.bind(next);
      this.attach(next.first, inner.first, 'conj');
      this.attach(end, next.first, this.is(end, 'CCONJ') ? 'cc' : 'punct');
      end = next.last + 1;
    }
  }

  private isEvent(at: number): boolean {
    if (this.has(at, 'event') || (at > 0 && this.has(at - 1, 'count'))) return true;
    return this.is(at, 'NOUN') && this.gloss(at - 1) === 'lift' && this.units[at]?.entry?.upos === 'VERB';
  }

  /** "của X", and of an event noun "với X", "giữa X và Y" right behind. */
  private readComplements(head: number, last: number): number {
    let end = last;
    for (let steps = 0; steps < 4; steps++) {
      const at = end + 1;
      if (!this.is(at, 'ADP') || !this.startsPhrase(at + 1)) return end;
      const preposition = this.gloss(at);
      const event = this.isEvent(head);
      const fits =
        preposition === 'of' ||
        preposition === 'between' ||
        (event && ['with', 'to', 'on', 'against', 'for', 'by'].includes(preposition) && !this.has(at + 1, 'time'));
      if (!fits) return end;
      const nested = this.readCoordination(at + 1);
      if (nested.time) {
        this.forget(nested);
        return end;
      }
      this.attach(nested.head, head, 'nmod');
      this.attach(at, nested.head, 'case');
      end = nested.last;
    }
    return end;
  }

  /** Subject, object or aside: the phrase's place in the clause. */
  private place(phrase: Phrase): void {
    const { head } = phrase;
    const last = this.lastPhrase;
    this.lastPhrase = phrase;
    if (phrase.time) {
      const verbAhead = this.isVerbAhead(phrase.last + 1);
      if (this.current >= 0 && !this.broken && !this.subject && !verbAhead) this.attach(head, this.current, 'obl:tmod');
      else this.adjuncts.push({ head, relation: 'obl:tmod' });
      return;
    }
    if (this.copula !== undefined) {
      const copula = this.copula;
      this.copula = undefined;
      // "nói hai nước là đồng minh": what stands before the copula was last
      this.lastPhrase = last;
      this.verb(head, [{ word: copula, relation: 'cop' }]);
      this.lastPhrase = phrase;
      return;
    }
    if (
      this.current >= 0 &&
      !this.broken &&
      !this.subject &&
      this.conjunction === undefined &&
      this.marker === undefined
    ) {
      const taken = this.hasObject(this.current);
      this.attach(head, this.current, taken ? (phrase.name ? 'iobj' : 'obl') : 'obj');
      this.object = phrase;
      return;
    }
    if (this.subject && this.broken && last) {
      // "Ngoại trưởng Nga, ông Lavrov, cho biết"
      if (phrase.name && !this.subject.name) {
        this.attach(this.subject.head, head, 'appos');
        this.subject = phrase;
      } else this.attach(head, this.subject.head, 'appos');
      return;
    }
    if (this.subject) this.attach(head, this.subject.head, 'dep');
    else this.subject = phrase;
  }

  private hasObject(verb: number): boolean {
    return this.relations.some((relation, at) => relation === 'obj' && this.heads[at] === verb);
  }

  // ── Prepositions ─────────────────────────────────────────────────────────────────────────────────────────────────

  private readPreposition(at: number): number {
    const preposition = this.gloss(at);
    const next = at + 1;
    const motion = this.has(at, 'motion') && this.subject !== undefined && (this.current < 0 || this.broken);
    if (motion && (this.startsPhrase(next) || this.is(next, 'VERB'))) {
      this.upos[at] = 'VERB';
      this.glosses[at] = 'travel';
      this.verb(at, []);
      if (!this.startsPhrase(next)) return next;
      const phrase = this.readCoordination(next);
      this.attach(phrase.head, at, 'obl:to');
      this.lastPhrase = phrase;
      return phrase.last + 1;
    }
    if (!this.startsPhrase(next)) {
      // "về việc ký", "bằng cách thăm": a clause stands where a noun could
      // "đang ở thăm Beirut": where one is while one acts
      const isBeing = preposition === 'in' && this.subject !== undefined;
      if (!isBeing && (this.is(next, 'VERB') || this.has(next, 'passive'))) this.marker ??= at;
      return next;
    }
    if (preposition === 'by' && this.lastPhrase && !this.broken) {
      const agent = this.tryAgent(next);
      if (agent) {
        this.relative = true;
        this.attach(at, agent.verb, 'expl:pass');
        this.verb(agent.verb, []);
        this.past[agent.verb] = true;
        this.attach(agent.phrase.head, agent.verb, 'obl:by');
        return agent.verb + 1;
      }
    }
    // "Theo AFP, ông Macron và ông Scholz …": whose report it is ends at the comma
    const phrase = preposition === 'according to' ? this.readPhrase(next) : this.readCoordination(next);
    const relation = phrase.time ? 'obl:tmod' : 'obl';
    this.attach(at, phrase.head, 'case');
    const last = this.lastPhrase;
    this.lastPhrase = phrase;
    const nounBefore = last?.last === at - 1 && !this.broken ? last : undefined;
    if (
      nounBefore &&
      this.isEvent(nounBefore.head) &&
      !phrase.time &&
      ['with', 'between', 'to', 'on', 'against'].includes(preposition)
    ) {
      this.attach(phrase.head, nounBefore.head, 'nmod');
    } else if (this.current >= 0 && !this.broken && !this.subject) this.attach(phrase.head, this.current, relation);
    else this.adjuncts.push({ head: phrase.head, relation });
    return phrase.last + 1;
  }

  // ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** "được ký", "bị Mỹ trừng phạt": the verb behind is passive, and who stands between acts. */
  private readPassive(at: number): number {
    const next = this.verbFrom(at + 1);
    if (next !== undefined) {
      this.passive(at, next, undefined);
      return next + 1;
    }
    const agent = this.startsPhrase(at + 1) ? this.tryAgent(at + 1) : undefined;
    if (agent) {
      this.passive(at, agent.verb, agent.phrase);
      return agent.verb + 1;
    }
    this.auxiliaries.push({ word: at, relation: 'advmod' });
    return at + 1;
  }

  private verbFrom(at: number): number | undefined {
    let next = at;
    while (this.is(next, 'ADV', 'PART') && next - at < 3) next++;
    return this.is(next, 'VERB') && !this.has(next, 'passive') ? next : undefined;
  }

  /** A phrase with a verb right behind it; nothing is changed where there is none. */
  private tryAgent(at: number, ahead = false): { phrase: Phrase; verb: number } | undefined {
    const phrase = this.readCoordination(at);
    const verb = this.verbFrom(phrase.last + 1);
    if (verb !== undefined && ahead) this.forget(phrase);
    if (verb !== undefined) return { phrase, verb };
    this.forget(phrase);
    return undefined;
  }

  private passive(mark: number, verb: number, agent: Phrase | undefined): void {
    const describes = this.object?.last === mark - 1 && this.current >= 0 && this.subject === undefined && !this.broken;
    if (describes) {
      this.relative = true;
      this.past[verb] = true;
    }
    this.glosses[mark] = 'be';
    this.verb(verb, [{ word: mark, relation: describes || this.relative ? 'expl:pass' : 'aux:pass' }]);
    if (agent) this.attach(agent.head, verb, 'obl:by');
  }

  private verb(word: number, own: readonly { word: number; relation: string }[]): void {
    const passive = own.some(({ relation }) => relation.endsWith(':pass'));
    if (!own.some(({ relation }) => relation === 'cop')) this.upos[word] = 'VERB';
    this.hang(word);
    for (const { word: child, relation } of [...this.auxiliaries, ...own]) this.attach(child, word, relation);
    this.auxiliaries = [];
    if (this.subject) this.attach(this.subject.head, word, passive ? 'nsubj:pass' : 'nsubj');
    this.subject = undefined;
    for (const { head, relation } of this.adjuncts) this.attach(head, word, relation);
    this.adjuncts = [];
    this.current = word;
    if (this.has(word, 'says')) this.saying = word;
    this.object = undefined;
    this.broken = false;
    this.conjunction = undefined;
    this.relative = false;
  }

  /** Gives the verb its place above or below the verbs before it. */
  private hang(word: number): void {
    const { marker } = this;
    this.marker = undefined;
    if (this.relative && this.lastPhrase) {
      this.attach(word, this.lastPhrase.head, this.subject ? 'acl:relcl' : 'acl');
      return;
    }
    if (marker !== undefined) {
      if (this.gloss(marker) === 'that' && this.current >= 0) {
        this.attach(word, this.saying >= 0 ? this.saying : this.current, 'ccomp');
        this.attach(marker, word, 'mark');
        return;
      }
      this.attach(marker, word, 'mark');
      if (this.current >= 0 && this.top >= 0) this.attach(word, this.current, 'advcl');
      else this.waiting.push(word);
      return;
    }
    const governor = this.current;
    if (this.top < 0) {
      if (governor >= 0 && !this.broken && !this.subject && this.conjunction === undefined) {
        // still inside the clause that waits: "sau khi gặp Putin thảo luận"
        this.attach(word, governor, this.object ? 'conj' : 'xcomp');
        return;
      }
      if (governor >= 0 && this.conjunction !== undefined && !this.broken) {
        this.attach(word, governor, 'conj');
        this.attach(this.conjunction, word, 'cc');
        return;
      }
      this.top = word;
      for (const clause of this.waiting) this.attach(clause, word, 'advcl');
      this.waiting = [];
      return;
    }
    const { object } = this;
    if (object && !this.subject && !this.broken && this.conjunction === undefined) {
      const behind = this.lastPhrase === object || this.lastPhrase?.time === true;
      // "… đến biên giới Ukraine Hãng thông tấn Belta đưa tin": a headline runs into the sentence
      if (this.has(word, 'says') && object.name && this.relations[object.head] === 'iobj') {
        this.heads[object.head] = -2;
        this.attach(word, this.top, 'parataxis');
        this.subject = object;
        return;
      }
      if (this.has(governor, 'asks')) this.attach(word, governor, 'xcomp');
      else if (this.has(governor, 'says') && behind) {
        this.heads[object.head] = -2;
        this.attach(word, governor, 'ccomp');
        this.subject = object;
      } else this.attach(word, governor, 'conj');
      return;
    }
    if (this.subject) {
      if (this.saying >= 0) {
        this.attach(word, this.saying, 'ccomp');
        this.saying = -1;
      } else this.attach(word, this.top, 'conj');
      return;
    }
    if (this.conjunction !== undefined || this.broken) {
      if (this.saying === governor && this.broken && this.conjunction === undefined)
        this.attach(word, governor, 'xcomp');
      else this.attach(word, governor, 'conj');
      if (this.conjunction !== undefined) this.attach(this.conjunction, word, 'cc');
      return;
    }
    this.attach(word, governor, 'xcomp');
  }

  // ── The end ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private finish(): void {
    if (this.top < 0) this.top = this.waiting.shift() ?? this.subject?.head ?? this.lastPhrase?.head ?? 0;
    if (this.units.length === 0) return;
    const root = this.top;
    this.heads[root] = -1;
    this.relations[root] = 'root';
    if (this.subject && this.subject.head !== root) {
      const before = this.lastPhrase === this.subject ? undefined : this.lastPhrase;
      this.attach(this.subject.head, before?.head ?? root, before ? 'appos' : 'dep');
    }
    for (const { head, relation } of this.adjuncts)
      this.attach(head, this.current >= 0 ? this.current : root, relation);
    // "diễn ra theo kế hoạch": behind its verb it tells how
    for (const { word, relation } of this.auxiliaries)
      this.attach(word, this.current >= 0 ? this.current : root, this.gloss(word) === 'will' ? 'dep' : relation);
    for (const clause of this.waiting) this.attach(clause, root, 'advcl');
    for (let at = 0; at < this.units.length; at++) {
      if (this.heads[at] !== -2) continue;
      this.heads[at] = root;
      this.relations[at] = this.is(at, 'PUNCT') ? 'punct' : 'dep';
    }
  }
}
