/**
 * Phrases and verbs → one tree of the sentence in Universal Dependencies: clauses by their conjunctions, commas and
 * verbs, who does what to whom by case or by order. A shallow reading: what it cannot tell hangs on the nearest verb.
 */
import type { Analysis, Tense } from './analysis.ts';
import type { Arcs, Item, Phrase } from './phrases.ts';
import type { Unit } from './unit.ts';

export interface ClauseRules {
  byCase: boolean;
  /** The finite verb is the second phrase, and other verbs stand at the end (German). */
  verbSecond: boolean;
  /** A person as the object has this preposition ("a" in Spanish), as the word of the shared tables. */
  objectPreposition?: string;
  /** Verbs whose object has a preposition, as words of the shared tables. */
  objectOf?: ReadonlyMap<string, string>;
  /** Verbs of saying, whose subject may stand behind them. */
  reporting: ReadonlySet<string>;
  /** Verbs of going, whose "to" is a place. */
  motion: ReadonlySet<string>;
  /** The picked analysis of each unit; an auxiliary without a verb is picked anew here. */
  picked: (Analysis | undefined)[];
}

type ClauseKind =
  | 'main'
  | 'conj'
  | 'that'
  | 'adverbial'
  | 'relative'
  | 'gerund'
  | 'participle'
  | 'infinitive'
  | 'quote';

interface Clause {
  kind: ClauseKind;
  verb?: number;
  /** Unit of its conjunction. */
  marker?: number;
  parent?: Clause;
  /** Unit of the noun that it describes. */
  anchor?: number;
  phrases: Phrase[];
  closed: boolean;
}

/** What its auxiliaries make of a verb. */
export interface VerbGroup {
  tense?: Tense;
  passive: boolean;
}

export interface ClauseReading {
  groups: ReadonlyMap<number, VerbGroup>;
}

export function buildClauses(
  units: readonly Unit[],
  items: readonly Item[],
  rules: ClauseRules,
  arcs: Arcs,
): ClauseReading {
  return new ClauseBuilder(units, items, rules, arcs).build();
}

const isParticiple = (analysis: Analysis | undefined): boolean =>
  analysis?.form === 'perfect' || analysis?.form === 'passive';
const isPerfect = (analysis: Analysis | undefined): boolean => analysis?.auxiliary === 'perfect';

class ClauseBuilder {
  private readonly units: readonly Unit[];
  private readonly items: readonly Item[];
  private readonly rules: ClauseRules;
  private readonly arcs: Arcs;
  private readonly groups = new Map<number, VerbGroup>();
  private readonly clauses: Clause[] = [];
  /** Auxiliary or particle → the verb it goes with. */
  private readonly consumed = new Set<number>();
  private current: Clause;
  private pending: Phrase[] = [];
  private boundary: 'comma' | 'and' | undefined;
  private lastPhrase: Phrase | undefined;

  constructor(units: readonly Unit[], items: readonly Item[], rules: ClauseRules, arcs: Arcs) {
    this.units = units;
    this.items = items;
    this.rules = rules;
    this.arcs = arcs;
    this.current = this.open('main');
  }

  build(): ClauseReading {
    for (const segment of this.segments()) this.groupVerbs(segment);
    for (const [at, item] of this.items.entries()) {
      if ('phrase' in item) this.takePhrase(item.phrase);
      else this.takeUnit(item.unit, at);
    }
    this.flush();
    this.drawTree();
    return { groups: this.groups };
  }

  // ── Verbs and what goes with them ────────────────────────────────────────────────────────────────────────────────

  private picked(unit: number): Analysis | undefined {
    return this.rules.picked[unit];
  }

  private isVerb(unit: number): boolean {
    const analysis = this.picked(unit);
    return analysis?.upos === 'VERB' || analysis?.auxiliary !== undefined;
  }

  /** Runs of units between commas, conjunctions and marks. */
  private segments(): number[][] {
    const all: number[][] = [];
    let segment: number[] = [];
    for (const item of this.items) {
      if ('phrase' in item) continue;
      const { unit } = item;
      const upos = this.picked(unit)?.upos;
      const isRelative = this.isRelative(unit);
      if (this.isMark(unit) || upos === 'SCONJ' || upos === 'CCONJ' || isRelative) {
        if (segment.length > 0) all.push(segment);
        segment = [];
      } else segment.push(unit);
    }
    if (segment.length > 0) all.push(segment);
    return all;
  }

  private isMark(unit: number): boolean {
    const text = this.units[unit]?.text ?? '';
    if (this.picked(unit)?.upos !== 'PUNCT') return false;
    return (
      /^[,;:—–()«»"“”„]$/.test(text) ||
      (text === '-' && (this.units[unit - 1]?.end ?? 0) < (this.units[unit]?.start ?? 0))
    );
  }

  private isRelative(unit: number): boolean {
    return (
      this.picked(unit)?.upos === 'PRON' && ['who', 'which', 'that', 'whom'].includes(this.picked(unit)?.gloss ?? '')
    );
  }

  private groupVerbs(segment: readonly number[]): void {
    const verbs = segment.filter((unit) => this.isVerb(unit));
    for (const auxiliary of verbs) {
      const analysis = this.picked(auxiliary);
      if (analysis?.auxiliary === undefined) continue;
      const main = this.mainOf(auxiliary, verbs);
      if (main === undefined) {
        // "va à Moscou", "hat Atomwaffen": by itself it is a verb of its own.
        const own = this.units[auxiliary]?.analyses.find((other) => other.auxiliary === undefined);
        if (own) this.rules.picked[auxiliary] = own;
        continue;
      }
      this.joinAuxiliary(auxiliary, analysis, main);
    }
    for (const unit of segment) {
      const analysis = this.picked(unit);
      if (analysis?.upos === 'PART' && analysis.gloss === 'not') this.negate(unit, verbs);
      // "lehnte … ab", and words that only go with a verb
      else if (analysis?.upos === 'PART') this.drawOn(unit, verbs, 'advmod');
    }
  }

  private mainOf(auxiliary: number, verbs: readonly number[]): number | undefined {
    const wanted = this.picked(auxiliary)?.auxiliary;
    const fits = (unit: number): boolean => {
      const analysis = this.picked(unit);
      if (unit === auxiliary || analysis === undefined || this.consumed.has(unit)) return false;
      // "soll … getroffen haben"
      if (wanted === 'modal' && isParticiple(analysis))
        return verbs.some((verb) => verb > unit && isPerfect(this.picked(verb)));
      if (wanted === 'future' || wanted === 'modal') return analysis.form === 'infinitive';
      if (wanted === 'copula' || wanted === 'passive') return isParticiple(analysis);
      return analysis.auxiliary === undefined && isParticiple(analysis);
    };
    const behind = verbs.filter((unit) => unit > auxiliary && fits(unit));
    if (this.rules.verbSecond) {
      const other = verbs.filter((unit) => fits(unit));
      return behind.at(-1) ?? other.at(-1);
    }
    const next = behind[0];
    if (next === undefined) return undefined;
    const between = verbs.filter((unit) => unit > auxiliary && unit < next && this.picked(unit)?.form === 'finite');
    return between.length > 0 ? undefined : next;
  }

  private joinAuxiliary(auxiliary: number, analysis: Analysis, main: number): void {
    const group = this.groups.get(main) ?? { passive: false };
    const kind = analysis.auxiliary;
    if (kind === 'perfect')
      group.tense = analysis.tense === 'present' || analysis.tense === undefined ? 'past' : analysis.tense;
    if (kind === 'future') group.tense = 'future';
    // "s'est entretenu": what one does to oneself is no passive.
    const reflexive = this.picked(auxiliary - 1)?.gloss === 'self';
    const isPassive =
      !reflexive && (kind === 'passive' || (kind === 'copula' && this.picked(main)?.form === 'passive'));
    if (isPassive) {
      group.passive = true;
      group.tense ??= analysis.tense ?? 'present';
    } else if (kind === 'copula')
      group.tense ??= analysis.tense === 'future' || analysis.tense === 'conditional' ? analysis.tense : 'past';
    if (kind === 'modal') group.tense ??= analysis.tense ?? 'present';
    // What "shall have" taken place is told by others.
    if (kind === 'modal' && isParticiple(this.picked(main)))
      this.rules.picked[auxiliary] = { ...analysis, gloss: 'may' };
    this.groups.set(main, group);
    this.consumed.add(auxiliary);
    this.draw(auxiliary, main, isPassive ? 'aux:pass' : 'aux');
  }

  private negate(unit: number, verbs: readonly number[]): void {
    const next = verbs.find((verb) => verb > unit && verb - unit <= 2);
    const before = verbs.findLast((verb) => verb < unit);
    const verb = this.rules.byCase ? next : (next ?? before);
    const target = verb === undefined ? undefined : this.consumed.has(verb) ? this.arcs.heads[verb] : verb;
    if (target !== undefined && target >= 0) this.draw(unit, target, 'advmod');
  }

  private drawOn(unit: number, verbs: readonly number[], relation: string): void {
    const verb = verbs.find((one) => one > unit) ?? verbs.at(-1);
    if (verb !== undefined) this.draw(unit, verb, relation);
  }

  // ── Clauses from left to right ───────────────────────────────────────────────────────────────────────────────────

  private open(kind: ClauseKind, parent?: Clause): Clause {
    const clause: Clause = { kind, phrases: [], closed: false, ...(parent ? { parent } : {}) };
    this.clauses.push(clause);
    return clause;
  }

  private takePhrase(phrase: Phrase): void {
    if (this.isRelative(phrase.head)) {
      this.relative(phrase);
      return;
    }
    this.pending.push(phrase);
    this.lastPhrase = phrase;
  }

  private flush(): void {
    this.current.phrases.push(...this.pending);
    this.pending = [];
  }

  private takeUnit(unit: number, at: number): void {
    if (this.consumed.has(unit)) return;
    const analysis = this.picked(unit);
    if (this.isMark(unit)) {
      this.flush();
      this.boundary = 'comma';
      return;
    }
    if (analysis?.upos === 'CCONJ') {
      this.flush();
      this.boundary = 'and';
      return;
    }
    if (analysis?.upos === 'SCONJ') {
      this.subordinate(unit, analysis);
      return;
    }
    if (!this.isVerb(unit) || analysis === undefined) return;
    switch (analysis.form) {
      case 'infinitive':
        this.infinitive(unit);
        return;
      case 'gerund':
        this.beside('gerund', unit);
        return;
      case 'active':
        this.describing(unit, at);
        return;
      case 'passive':
      case 'perfect':
        // "отменён", "скасовано": short forms say that it is so.
        if (this.groups.has(unit) || analysis.tense !== undefined) this.finite(unit);
        else this.describing(unit, at);
        return;
      default:
        this.finite(unit);
    }
  }

  private subordinate(unit: number, analysis: Analysis): void {
    this.flush();
    const clause = this.open(analysis.gloss === 'that' ? 'that' : 'adverbial', this.current);
    clause.marker = unit;
    this.current = clause;
    this.boundary = undefined;
  }

  /** Begins a relative clause on the phrase before. */
  private relative(pronoun: Phrase): void {
    const anchor = this.lastPhrase;
    this.flush();
    const clause = this.open('relative', this.current);
    const inner = anchor?.chain.at(-1);
    if (anchor) clause.anchor = inner && inner.last === anchor.last && inner.kind === 'noun' ? inner.head : anchor.head;
    clause.phrases.push(pronoun);
    this.current = clause;
    this.boundary = undefined;
  }

  private finite(unit: number): void {
    let clause = this.current;
    if (clause.verb !== undefined) clause = this.nextClause(unit, clause);
    clause.verb = unit;
    clause.phrases.push(...this.pending);
    this.pending = [];
    this.current = clause;
    this.boundary = undefined;
  }

  private nextClause(unit: number, clause: Clause): Clause {
    const waiting = this.ancestors(clause).find((one) => one.verb === undefined && one.kind !== 'infinitive');
    if (waiting && this.boundary !== 'and') return waiting;
    const isSaying = this.rules.reporting.has(this.picked(unit)?.gloss ?? '');
    if (isSaying && this.boundary === 'comma' && this.pending.length === 0) {
      const main = this.clauses.find(({ kind, verb }) => kind === 'main' && verb !== undefined);
      return this.open('quote', main ?? clause);
    }
    const first =
      this.boundary === 'comma'
        ? (this.ancestors(clause).find(({ kind }) => kind === 'main' || kind === 'conj') ?? clause)
        : clause.kind === 'infinitive'
          ? this.finiteAbove(clause)
          : clause;
    return this.open('conj', first);
  }

  private finiteAbove(clause: Clause): Clause {
    return this.ancestors(clause).find(({ kind }) => kind !== 'infinitive') ?? clause;
  }

  private ancestors(clause: Clause): Clause[] {
    const path: Clause[] = [];
    for (let at = clause.parent; at !== undefined && !path.includes(at); at = at.parent) path.push(at);
    return path;
  }

  private infinitive(unit: number): void {
    if (this.current.verb === undefined) {
      this.finite(unit);
      return;
    }
    const waiting = this.pending;
    this.pending = [];
    const clause = this.open('infinitive', this.current);
    if (this.boundary !== undefined || this.rules.verbSecond) clause.phrases.push(...waiting);
    else this.current.phrases.push(...waiting);
    // "планирует встретиться и обсудить": the second infinitive hangs where the first does.
    if (this.boundary === 'and' && this.current.kind === 'infinitive') {
      clause.kind = 'conj';
    }
    clause.verb = unit;
    this.current = clause;
    this.boundary = undefined;
  }

  private beside(kind: 'gerund', unit: number): void {
    this.flush();
    const clause = this.open(kind, this.current);
    clause.verb = unit;
    this.current = clause;
    this.boundary = undefined;
  }

  /** A participle: it describes the noun before it, behind a comma or right behind; else it goes for an adjective. */
  private describing(unit: number, at: number): void {
    const before = this.lastPhrase;
    const next = this.items[at + 1];
    const describesNext =
      next !== undefined &&
      'phrase' in next &&
      this.boundary === undefined &&
      next.phrase.kind !== 'pronoun' &&
      this.rules.byCase &&
      !next.phrase.preposition;
    if (describesNext) {
      this.draw(unit, next.phrase.head, 'amod');
      return;
    }
    if (before === undefined || (before.last !== unit - 1 && this.boundary !== 'comma')) {
      if (this.current.verb === undefined) this.finite(unit);
      return;
    }
    this.flush();
    const clause = this.open('participle', this.current);
    const inner = before.chain.at(-1);
    clause.anchor = inner && inner.last === before.last && inner.kind === 'noun' ? inner.head : before.head;
    clause.verb = unit;
    this.current = clause;
    this.boundary = undefined;
  }

  // ── The tree ─────────────────────────────────────────────────────────────────────────────────────────────────────

  private drawTree(): void {
    const [main] = this.clauses as [Clause, ...Clause[]];
    this.copulas();
    let root = main.verb;
    if (root === undefined) root = this.rootWithoutVerb(main);
    if (root === undefined) root = 0;
    this.draw(root, -1, 'root');
    for (const clause of this.clauses) this.drawClause(clause, root);
    for (const unit of this.units.keys()) {
      if ((this.arcs.heads[unit] ?? -1) < 0 && unit !== root) {
        const isMark = this.picked(unit)?.upos === 'PUNCT';
        this.draw(unit, root, isMark ? 'punct' : 'dep');
      }
    }
    this.breakLoops(root);
  }

  /** "Россия — союзник Белоруссии", "является членом": the noun is the predicate, with its copula. */
  private copulas(): void {
    for (const clause of this.clauses) {
      if (clause.verb === undefined || this.picked(clause.verb)?.auxiliary !== 'copula') continue;
      const copula = clause.verb;
      const bare = clause.phrases.filter((phrase) => !phrase.preposition && !phrase.time && phrase.kind === 'noun');
      const predicate = this.rules.byCase
        ? (bare.find(({ cases, head }) => cases.includes('i') && !cases.includes('n') && head !== copula) ??
          bare.findLast(({ head }) => head > copula))
        : bare.find(({ head }) => head > copula);
      if (!predicate) continue;
      clause.verb = predicate.head;
      clause.phrases = clause.phrases.filter((phrase) => phrase !== predicate);
      this.draw(copula, predicate.head, 'cop');
    }
  }

  private rootWithoutVerb(main: Clause): number | undefined {
    const byDash = this.rootBehindDash(main);
    if (byDash !== undefined) return byDash;
    const named = main.phrases.find(({ preposition, time }) => !preposition && !time) ?? main.phrases[0];
    const inOthers = this.clauses.find(
      ({ verb, kind }) => verb !== undefined && kind !== 'relative' && kind !== 'participle',
    );
    if (named === undefined || (inOthers && named.kind === 'pronoun')) {
      if (inOthers) {
        inOthers.kind = 'main';
        return inOthers.verb;
      }
      return named?.head;
    }
    main.verb = named.head;
    main.phrases = main.phrases.filter((phrase) => phrase !== named);
    return named.head;
  }

  /** "Финляндия — член НАТО": where the verb for "is" is not said, a dash stands for it. */
  private rootBehindDash(main: Clause): number | undefined {
    if (!this.rules.byCase) return undefined;
    const [subject, predicate] = main.phrases.filter(({ preposition, time }) => !preposition && !time);
    if (!subject || predicate?.kind !== 'noun') return undefined;
    const dash = subject.last + 1;
    if (!/^[—–]$/.test(this.units[dash]?.text ?? '') || predicate.first !== dash + 1) return undefined;
    main.verb = predicate.head;
    main.phrases = main.phrases.filter((phrase) => phrase !== predicate);
    this.draw(dash, predicate.head, 'cop');
    return predicate.head;
  }

  private drawClause(clause: Clause, root: number): void {
    const { verb, kind, marker, anchor } = clause;
    const above = this.verbAbove(clause) ?? root;
    if (verb === undefined) {
      for (const phrase of clause.phrases) this.hang(phrase, above, 'dep');
      if (marker !== undefined) this.draw(marker, above, 'dep');
      return;
    }
    if (verb !== root) {
      const [head, relation] = this.hookOf(kind, above, anchor);
      if (head !== verb) this.draw(verb, head, relation);
      else this.draw(verb, root, 'dep');
    }
    if (marker !== undefined) this.draw(marker, verb, 'mark');
    this.drawArguments(clause, verb);
  }

  private hookOf(kind: ClauseKind, above: number, anchor: number | undefined): [number, string] {
    switch (kind) {
      case 'that':
        return [above, 'ccomp'];
      case 'adverbial':
      case 'gerund':
        return [above, 'advcl'];
      case 'relative':
        return [anchor ?? above, 'acl:relcl'];
      case 'participle':
        return [anchor ?? above, 'acl'];
      case 'infinitive':
        return [above, 'xcomp'];
      case 'quote':
        return [above, 'parataxis'];
      case 'conj':
        return [above, 'conj'];
      case 'main':
        return [above, 'parataxis'];
    }
  }

  private verbAbove(clause: Clause): number | undefined {
    return this.ancestors(clause).find(({ verb }) => verb !== undefined)?.verb;
  }

  private drawArguments(clause: Clause, verb: number): void {
    const analysis = this.picked(verb);
    const group = this.groups.get(verb);
    const passive = group?.passive ?? (analysis?.form === 'passive' && clause.kind !== 'participle');
    const isNoun = this.isNoun(verb);
    const bare = clause.phrases.filter((phrase) => !phrase.preposition && !phrase.time);
    const takesSubject = clause.kind !== 'infinitive' && clause.kind !== 'gerund' && clause.kind !== 'participle';
    const subject = takesSubject ? this.subjectOf(bare, verb, clause) : undefined;
    let hasObject = false;
    for (const phrase of clause.phrases) {
      if (phrase === subject) {
        this.hang(phrase, verb, passive ? 'nsubj:pass' : 'nsubj');
      } else if (phrase.time || phrase.preposition || isNoun) {
        const isObject: boolean = !hasObject && this.isObjectByPreposition(phrase, analysis?.gloss ?? '');
        hasObject ||= isObject;
        if (isObject && phrase.preposition) this.draw(phrase.preposition.unit, phrase.head, 'dep');
        // "wurde von Xi empfangen": of whom a passive is, is by whom.
        const byWhom = passive && phrase.preposition?.gloss === 'of';
        this.hang(phrase, verb, isObject ? 'obj' : isNoun ? 'nmod' : byWhom ? 'obl:by' : 'obl');
      } else {
        const relation = this.objectRelation(phrase, passive, hasObject, clause);
        hasObject ||= relation === 'obj';
        this.hang(phrase, verb, relation);
      }
    }
  }

  private isObjectByPreposition({ preposition, person, title, time }: Phrase, verb: string): boolean {
    if (preposition === undefined || time) return false;
    if (this.rules.objectOf?.get(verb) === preposition.gloss) return true;
    return preposition.gloss === this.rules.objectPreposition && (person || title) && !this.rules.motion.has(verb);
  }

  private isNoun(unit: number): boolean {
    return this.units[unit]?.name !== undefined || this.picked(unit)?.upos === 'NOUN';
  }

  private objectRelation({ cases }: Phrase, passive: boolean, hasObject: boolean, clause: Clause): string {
    if (this.rules.byCase && cases !== '') {
      if (cases.includes('a') && !hasObject) return 'obj';
      if (cases.includes('i')) return passive || clause.kind === 'participle' ? 'obl:by' : 'obl:with_means';
      if (cases.includes('d')) return 'iobj';
      if (cases.includes('g') && !hasObject) return 'obj';
      return 'dep';
    }
    if (cases === 'd') return 'iobj';
    return hasObject ? 'iobj' : 'obj';
  }

  private subjectOf(bare: readonly Phrase[], verb: number, clause: Clause): Phrase | undefined {
    const may = bare.filter(({ cases, head }) => (cases === '' || cases.includes('n')) && head !== verb);
    if (this.rules.byCase) {
      const sure = may.find(({ cases }) => cases === 'n');
      return sure ?? may.findLast(({ head }) => head < verb) ?? may.find(({ kind }) => kind !== 'noun') ?? may[0];
    }
    const before = may.filter(({ head }) => head < this.startOf(verb));
    const behind = may.filter(({ head }) => head > this.startOf(verb));
    if (this.rules.verbSecond) return may.find(({ cases }) => cases === 'n') ?? before[0] ?? behind[0];
    if (before.length > 0) return before.at(-1);
    const inverts = this.rules.reporting.has(this.picked(verb)?.gloss ?? '') || clause.kind === 'quote';
    if (inverts && behind.length > 0) return behind[0];
    // Spanish: without "a" before it, a person behind the verb is who does it.
    if (this.rules.objectPreposition !== undefined) return behind.find(({ person, title }) => person || title);
    return undefined;
  }

  /** The finite part of the verb: its first auxiliary, or itself. */
  private startOf(verb: number): number {
    const auxiliaries = [...this.consumed].filter((unit) => this.arcs.heads[unit] === verb);
    return Math.min(verb, ...auxiliaries);
  }

  private hang(phrase: Phrase, head: number, relation: string): void {
    if (phrase.head === head) return;
    this.draw(phrase.head, head, relation);
  }

  private draw(unit: number, head: number, relation: string): void {
    this.arcs.heads[unit] = head;
    this.arcs.relations[unit] = relation;
  }

  /** A wrong hook may close a circle: what cannot reach the root hangs on it. */
  private breakLoops(root: number): void {
    for (const unit of this.units.keys()) {
      const seen = new Set<number>();
      let at = unit;
      while (at !== root && at >= 0 && !seen.has(at)) {
        seen.add(at);
        at = this.arcs.heads[at] ?? -1;
      }
      if (at !== root) this.draw(unit, root, 'dep');
    }
  }
}
