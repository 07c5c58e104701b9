/**
 * Units → phrases: names and nouns with what belongs to them (adjectives, titles, genitives, prepositions, what is said
 * beside them), and rows of them. Arcs inside a phrase are drawn here; clauses.ts hangs the phrases on verbs.
 */
import type { Analysis } from './analysis.ts';
import type { Unit } from './unit.ts';

/** Head and relation of each unit, as they are drawn; -1 where nothing is yet. */
export interface Arcs {
  heads: number[];
  relations: string[];
}

export interface Phrase {
  /** Unit of the head word. */
  head: number;
  first: number;
  last: number;
  /** Letters of the cases it may stand in; empty: any. */
  cases: string;
  kind: 'name' | 'noun' | 'pronoun';
  /** Unit of its preposition, and the word of the shared tables that it stands for. */
  preposition?: { unit: number; gloss: string };
  time: boolean;
  title: boolean;
  person: boolean;
  /** The phrases inside it that a following one may be joined with, the innermost last. */
  chain: Phrase[];
}

export interface PhraseRules {
  /** Endings tell who does what to whom; else the order of words does. */
  byCase: boolean;
  /** Nouns that take phrases of their own ("talks with X"). */
  eventNouns: ReadonlySet<string>;
  /** The picked analysis of each unit. */
  picked: readonly (Analysis | undefined)[];
}

export type Item = { phrase: Phrase } | { unit: number };

/** Nouns whose genitive is what one belongs to ("член НАТО"). */
const OF_WHAT = new Set(['member', 'ally', 'partner']);
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const MODIFIERS = new Set(['ADJ', 'DET', 'NUM']);

export function findPhrases(units: readonly Unit[], rules: PhraseRules, arcs: Arcs): Item[] {
  return new PhraseFinder(units, rules, arcs).find();
}

class PhraseFinder {
  private readonly units: readonly Unit[];
  private readonly rules: PhraseRules;
  private readonly arcs: Arcs;
  private readonly items: Item[] = [];

  constructor(units: readonly Unit[], rules: PhraseRules, arcs: Arcs) {
    this.units = units;
    this.rules = rules;
    this.arcs = arcs;
  }

  find(): Item[] {
    let modifiers: number[] = [];
    for (let at = 0; at < this.units.length; ) {
      const unit = this.units[at] as Unit;
      const upos = this.rules.picked[at]?.upos;
      if (unit.name?.adjective && !this.standsAlone(at)) {
        if (!this.describesBefore(at)) modifiers.push(at);
        at = unit.name.last + 1;
        continue;
      }
      if (unit.name !== undefined && this.isGlued(unit.name.last + 1)) {
        // "US-Präsident": whose president he is.
        modifiers.push(at);
        at = unit.name.last + 2;
        continue;
      }
      if (unit.name === undefined && upos !== undefined && MODIFIERS.has(upos)) {
        if (upos !== 'ADJ' || !this.describesBefore(at)) modifiers.push(at);
        at++;
        continue;
      }
      if (unit.name !== undefined || upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') {
        const phrase = this.phraseAt(at, modifiers);
        modifiers = [];
        this.place(phrase);
        at = phrase.last + 1;
        continue;
      }
      // "der erste", "les trois": what describes nothing that follows stands for itself.
      for (const left of modifiers) this.items.push({ unit: left });
      modifiers = [];
      this.items.push({ unit: at });
      at++;
    }
    for (const left of modifiers) this.items.push({ unit: left });
    return this.items;
  }

  /** A hyphen without blanks, and a noun behind it. */
  private isGlued(at: number): boolean {
    const [before, hyphen, noun] = [this.units[at - 1], this.units[at], this.units[at + 1]];
    const isHyphen = hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === noun?.start;
    return isHyphen && this.rules.picked[at + 1]?.upos === 'NOUN';
  }

  /** A demonym with no noun before or behind: the people ("les Français"). */
  private standsAlone(at: number): boolean {
    const last = this.units[at]?.name?.last ?? at;
    const next = this.rules.picked[last + 1]?.upos;
    const follows =
      this.units[last + 1]?.name !== undefined ||
      next === 'NOUN' ||
      next === 'ADJ' ||
      next === 'PROPN' ||
      next === 'X' ||
      next === 'NUM';
    return !follows && !this.isNounBefore(at) && (this.units[last + 1]?.text ?? '') !== '-';
  }

  private isNounBefore(at: number): boolean {
    const item = this.items.at(-1);
    if (item === undefined || !('phrase' in item) || item.phrase.last !== at - 1) return false;
    return (item.phrase.chain.at(-1) ?? item.phrase).kind === 'noun';
  }

  /** "le président russe": an adjective behind its noun, where word order tells. */
  private describesBefore(at: number): boolean {
    const item = this.items.at(-1);
    if (this.rules.byCase || item === undefined || !('phrase' in item) || item.phrase.last !== at - 1) return false;
    const inner = item.phrase.chain.at(-1) ?? item.phrase;
    if (inner.kind !== 'noun') return false;
    const last = this.units[at]?.name?.last ?? at;
    this.draw(at, inner.head, 'amod');
    for (const phrase of [item.phrase, ...item.phrase.chain]) phrase.last = last;
    return true;
  }

  private phraseAt(at: number, modifiers: readonly number[]): Phrase {
    const unit = this.units[at] as Unit;
    const analysis = this.rules.picked[at];
    const last = unit.name?.last ?? at;
    for (let flat = at + 1; flat <= last; flat++) this.draw(flat, at, 'flat');
    let cases = unit.name ? unit.name.cases : (analysis?.cases ?? '');
    for (const modifier of modifiers) {
      const described = this.rules.picked[modifier];
      const isDeterminer = described?.upos === 'DET';
      this.draw(modifier, at, isDeterminer ? 'det' : described?.upos === 'NUM' ? 'nummod' : 'amod');
      for (let flat = modifier + 1; flat <= (this.units[modifier]?.name?.last ?? modifier); flat++)
        this.draw(flat, modifier, 'flat');
      if (described?.cases) cases = common(cases, described.cases) || cases;
    }
    const time = analysis?.role === 'time' && unit.name === undefined;
    return {
      head: at,
      first: modifiers[0] ?? at,
      last,
      cases,
      kind: unit.name ? 'name' : analysis?.upos === 'PRON' ? 'pronoun' : 'noun',
      time,
      title: analysis?.role === 'title' && unit.name === undefined,
      person: unit.name?.label === 'PER',
      chain: [],
    };
  }

  /** Hangs a phrase on the one before it where they belong together, else lists it by itself. */
  private place(phrase: Phrase): void {
    const before = this.items.at(-1);
    if (before && 'unit' in before && this.rules.picked[before.unit]?.upos === 'ADP') {
      this.items.pop();
      const preposition = this.rules.picked[before.unit] as Analysis;
      if (preposition.governs && phrase.cases) phrase.cases = common(phrase.cases, preposition.governs) || phrase.cases;
      phrase.preposition = { unit: before.unit, gloss: preposition.gloss };
      this.draw(before.unit, phrase.head, 'case');
      phrase.first = before.unit;
    }
    if (!this.isRelative(phrase) && (this.joins(phrase) || this.joinsAsRow(phrase))) return;
    this.items.push({ phrase });
  }

  private isRelative({ kind, head }: Phrase): boolean {
    return kind === 'pronoun' && RELATIVES.has(this.rules.picked[head]?.gloss ?? '');
  }

  /** What stands right behind another phrase: its genitive, its "of", whose title it is, what talks are with. */
  private joins(phrase: Phrase): boolean {
    const item = this.items.at(-1);
    if (!item || !('phrase' in item)) return false;
    const outer = item.phrase;
    if (outer.last !== phrase.first - 1) return false;
    const inner = outer.chain.at(-1) ?? outer;
    if (!phrase.preposition && phrase.person && outer.title && agree(outer, phrase)) {
      this.draw(outer.head, phrase.head, 'compound');
      const titled: Phrase = {
        ...phrase,
        first: outer.first,
        ...(outer.preposition ? { preposition: outer.preposition } : {}),
      };
      if (outer.cases && outer.cases.length < 6) titled.cases = common(outer.cases, phrase.cases) || phrase.cases;
      if (outer.preposition) this.draw(outer.preposition.unit, phrase.head, 'case');
      this.items[this.items.length - 1] = { phrase: titled };
      return true;
    }
    // "Russlands Präsident": a genitive before its noun.
    if (
      !this.rules.byCase &&
      inner.kind === 'name' &&
      inner.cases === 'g' &&
      phrase.kind === 'noun' &&
      phrase.first === phrase.head
    ) {
      this.draw(inner.head, phrase.head, 'nmod:poss');
      this.items[this.items.length - 1] = {
        phrase: { ...phrase, first: outer.first, ...(outer.preposition ? { preposition: outer.preposition } : {}) },
      };
      if (outer.preposition) this.draw(outer.preposition.unit, phrase.head, 'case');
      return true;
    }
    const titled = phrase.preposition
      ? undefined
      : outer.chain.findLast(({ title, last }) => title && last === phrase.first - 1);
    if (titled && phrase.person && agree(titled, phrase)) return this.nameTitle(outer, titled, phrase);
    if (phrase.preposition?.gloss === 'of' && !phrase.time) return this.hang(outer, this.ofWhat(outer), phrase, 'nmod');
    const genitive = phrase.cases.includes('g') && phrase.cases !== '' && !phrase.preposition && !phrase.time;
    if (this.rules.byCase && genitive && inner.kind === 'noun' && !inner.time && phrase.kind !== 'pronoun')
      return this.hang(outer, inner, phrase, this.genitiveOf(inner, phrase));
    const withArticle =
      phrase.cases === 'g' || (phrase.cases.includes('g') && this.rules.picked[phrase.first]?.upos === 'DET');
    if (
      !this.rules.byCase &&
      !phrase.preposition &&
      !phrase.time &&
      !inner.time &&
      withArticle &&
      inner.kind === 'noun'
    )
      return this.hang(outer, inner, phrase, this.genitiveOf(inner, phrase));
    // "X, the ambassador in Kenya, met": where he is ambassador, not where they met.
    if (phrase.preposition && inner.title && inner !== outer) return this.hang(outer, inner, phrase, 'nmod');
    if (phrase.preposition && !phrase.time) {
      const event =
        [...outer.chain].reverse().find((one) => this.isEvent(one)) ?? (this.isEvent(outer) ? outer : undefined);
      if (event) return this.hang(outer, event, phrase, 'nmod');
    }
    return false;
  }

  /** "talks with the prime minister of Japan, X": the name takes the place of its title inside another phrase. */
  private nameTitle(outer: Phrase, titled: Phrase, name: Phrase): true {
    const title = titled.head;
    this.draw(name.head, this.arcs.heads[title] ?? -1, this.arcs.relations[title] ?? 'dep');
    this.draw(title, name.head, 'compound');
    if (titled.preposition) this.draw(titled.preposition.unit, name.head, 'case');
    Object.assign(titled, { head: name.head, kind: 'name', title: false, person: true });
    for (const one of [outer, ...outer.chain]) one.last = name.last;
    return true;
  }

  /** A genitive is who acts, or whose it is; an act, or what one belongs to, is of what the noun is. */
  private genitiveOf({ head }: Phrase, genitive: Phrase): string {
    const isOf = OF_WHAT.has(this.rules.picked[head]?.gloss ?? '') || this.isEvent(genitive);
    return isOf ? 'nmod:of' : 'nmod:poss';
  }

  /** "of" goes with the noun right before it; behind a name, with the noun that the name describes. */
  private ofWhat(outer: Phrase): Phrase {
    const inner = outer.chain.at(-1) ?? outer;
    if (inner.kind !== 'name' || outer === inner) return inner;
    return [outer, ...outer.chain].reverse().find(({ kind }) => kind === 'noun') ?? inner;
  }

  private isEvent({ kind, head }: Phrase): boolean {
    return kind === 'noun' && this.rules.eventNouns.has(this.rules.picked[head]?.gloss ?? '');
  }

  private hang(outer: Phrase, on: Phrase, phrase: Phrase, relation: string): true {
    this.draw(phrase.head, on.head, relation);
    outer.chain.push(phrase);
    for (const one of [outer, ...outer.chain]) one.last = Math.max(one.last, phrase.last);
    return true;
  }

  /** "A and B", "A, B and C": a row of phrases of one case or preposition. */
  private joinsAsRow(phrase: Phrase): boolean {
    const link = this.items.at(-1);
    const item = this.items.at(-2);
    if (!link || !('unit' in link) || !item || !('phrase' in item)) return false;
    if (item.phrase.last !== link.unit - 1 || phrase.first !== link.unit + 1) return false;
    const isAnd =
      this.rules.picked[link.unit]?.upos === 'CCONJ' &&
      ['and', 'or'].includes(this.rules.picked[link.unit]?.gloss ?? '');
    const isComma = this.units[link.unit]?.text === ',';
    if (!isAnd && !(isComma && this.goesOn(phrase))) {
      return isComma && this.isBeside(item.phrase, phrase) ? this.beside(item.phrase, phrase, link.unit) : false;
    }
    if (isAnd && this.beginsClause(phrase)) return false;
    const choices = [...item.phrase.chain].reverse();
    const fits = (one: Phrase): boolean => this.fitsRow(one, phrase);
    const first =
      choices.find((one) => one.kind === phrase.kind && fits(one)) ?? (fits(item.phrase) ? item.phrase : undefined);
    if (!first) return false;
    this.items.pop();
    this.draw(link.unit, phrase.head, isAnd ? 'cc' : 'punct');
    this.draw(phrase.head, first.head, 'conj');
    for (const one of [item.phrase, ...item.phrase.chain]) one.last = phrase.last;
    item.phrase.chain.push({
      ...phrase,
      ...(first.preposition && !phrase.preposition ? { preposition: first.preposition } : {}),
    });
    return true;
  }

  private fitsRow(first: Phrase, phrase: Phrase): boolean {
    if (first.time || phrase.time) return false;
    if (phrase.preposition) return phrase.preposition.gloss === first.preposition?.gloss;
    return agree(first, phrase);
  }

  /** The row that a comma goes on with ends with "and". */
  private goesOn(phrase: Phrase): boolean {
    let at = phrase.last + 1;
    for (let steps = 0; steps < 24 && at < this.units.length; steps++, at++) {
      const unit = this.units[at] as Unit;
      const analysis = this.rules.picked[at];
      if (analysis?.upos === 'CCONJ' && analysis.gloss === 'and') return this.units[at + 1] !== undefined;
      const inRow =
        unit.name !== undefined ||
        unit.text === ',' ||
        ['NOUN', 'ADJ', 'DET', 'PROPN', 'NUM'].includes(analysis?.upos ?? '') ||
        analysis?.gloss === 'of';
      if (!inRow) return false;
    }
    return false;
  }

  /** "X met Y and Z flew": what follows "and" has a verb of its own. */
  private beginsClause(phrase: Phrase): boolean {
    const next = this.rules.picked[phrase.last + 1];
    const isVerb = next?.form === 'finite' || next?.auxiliary !== undefined;
    if (!isVerb) return false;
    const verbBefore = this.items.some((item) => 'unit' in item && isFiniteVerb(this.rules.picked[item.unit]));
    return verbBefore && !(this.rules.byCase && phrase.cases !== '' && !phrase.cases.includes('n'));
  }

  /** "Sergei Lavrov, the foreign minister of Russia,": a title beside the name, or a name beside the title. */
  private isBeside(first: Phrase, phrase: Phrase): boolean {
    if (phrase.preposition || !agree(first, phrase)) return false;
    const inner = first.chain.at(-1) ?? first;
    if (phrase.title && (first.person || inner.person))
      return !this.isFiniteAfter(phrase) || this.units[phrase.last + 1]?.text === ',';
    return first.title && phrase.person;
  }

  private isFiniteAfter(phrase: Phrase): boolean {
    return isFiniteVerb(this.rules.picked[phrase.last + 1]);
  }

  private beside(first: Phrase, phrase: Phrase, comma: number): true {
    const name = first.person ? first : (first.chain.find(({ person }) => person) ?? first);
    this.items.pop();
    this.draw(comma, phrase.head, 'punct');
    this.draw(phrase.head, name.head, 'appos');
    for (const one of [first, ...first.chain]) one.last = phrase.last;
    first.chain.push(phrase);
    return true;
  }

  private draw(unit: number, head: number, relation: string): void {
    this.arcs.heads[unit] = head;
    this.arcs.relations[unit] = relation;
  }
}

const isFiniteVerb = (analysis: Analysis | undefined): boolean =>
  analysis !== undefined && (analysis.form === 'finite' || analysis.auxiliary !== undefined);

/** Letters in both; where one is empty, the other. */
export function common(one: string, other: string): string {
  if (one === '') return other;
  if (other === '') return one;
  return [...one].filter((letter) => other.includes(letter)).join('');
}

const agree = (one: Phrase, other: Phrase): boolean =>
  one.cases === '' || other.cases === '' || common(one.cases, other.cases) !== '';
