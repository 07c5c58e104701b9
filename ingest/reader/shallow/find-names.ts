/**
 * Units → names, by form and context: what is known before, what a title, the head of a body or a place stands before,
 * what a language's surnames tell, capitals and initials. A run of capitals with no sign at all is a place after a
 * preposition of place, else left with little confidence.
 */
import type { NameLabel } from '../../model/sentence.ts';
import { isCapital } from './match-units.ts';
import type { FoundName, KnownName, Unit } from './unit.ts';
import type { Role } from './vocabulary.ts';

/** What a language's names are told by. */
export interface NameSigns {
  /** How many of these capitalized words are a person's name by their form alone; 0 where they are none. */
  personLength(words: readonly string[]): number;
  /** A word as no native one is written: several of them are a person's name. */
  isForeign(word: string): boolean;
  /** What may stand inside an organization's name in small letters, in compared form: "nhân dân". */
  readonly inner: ReadonlySet<string>;
  /** Last words of organizations' names in other languages: "United", "Bank". */
  readonly organizationTails: ReadonlySet<string>;
  /** Names of what is no entity: "World Cup". */
  readonly otherNames: ReadonlySet<string>;
  /** Behind "according to" they name whose report it is, up to the comma: "phóng viên". */
  readonly reporters: ReadonlySet<string>;
  /** First words of names of people after whom bodies are called whatever stands between. */
  readonly patrons: ReadonlySet<string>;
  /** Heads of bodies that are names by themselves, and heads that never are of the name: "quốc hội", "hãng". */
  readonly complete: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  /** Verbs whose object is a club or a body: "gia nhập". */
  readonly joining: ReadonlySet<string>;
  /** Inner words behind which the seat is of the name: "Tòa án nhân dân cấp cao tại Đà Nẵng". */
  readonly seated: ReadonlySet<string>;
  /** Heads of organizations that begin the name in small letters too: "công ty". */
  readonly smallHeads: ReadonlySet<string>;
  /** Glosses of heads of places that are written before a name and are not of it ("tỉnh", not "sông"). */
  readonly unnamedHeads: ReadonlySet<string>;
  /** Heads of places shortened to capitals and a point: "Q.Bình Thạnh". */
  readonly shortHeads: ReadonlySet<string>;
  /** Words of the compass: no name by themselves ("miền Nam"). */
  readonly directions: ReadonlySet<string>;
  /** Before a colon they begin a credit, whose names the text does not speak of: "ảnh". */
  readonly credits: ReadonlySet<string>;
  /** Capitals that are no organization: "GDP", "COVID". */
  readonly otherInitials: ReadonlySet<string>;
}

/** How sure each sign is. Measured on invented sentences. */
const SURE = {
  known: 0.95,
  titled: 0.9,
  headed: 0.85,
  surname: 0.85,
  foreign: 0.65,
  initials: 0.6,
  place: 0.6,
  bare: 0.4,
};
/** Organizations' names are at most this long, in units. */
const LONGEST_BODY = 12;
const LONGEST_PERSON = 5;
const LONGEST_CREDIT = 10;
const LONGEST_BRAND = 2;
const PLACE_GLOSSES = new Set(['in', 'at', 'near', 'to', 'from', 'outside', 'inside']);
const INITIALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&-]{2,8}$/u;
const HEADS: readonly Role[] = ['organization', 'place', 'title'];
const DOTTED = /^\p{Lu}(?:\.\p{Lu}){1,3}$/u;
const LOWER_IN_NAME = /^(?:al|el|bin|ibn|de|da|di|von|van|der|den|ten|ter|la|le|dos|del|du|ben)$/;

export function findNames(units: readonly Unit[], known: readonly KnownName[], signs: NameSigns): FoundName[] {
  return new NameFinder(units, known, signs).find();
}

class NameFinder {
  private readonly units: readonly Unit[];
  private readonly signs: NameSigns;
  private readonly knownAt = new Map<number, FoundName>();
  /** Where known names begin that more words may belong to. */
  private readonly brands = new Set<number>();
  private readonly found: FoundName[] = [];

  constructor(units: readonly Unit[], known: readonly KnownName[], signs: NameSigns) {
    this.units = units;
    this.signs = signs;
    for (const { start, end, label, state, brand } of known) {
      const first = units.findIndex((unit) => unit.start === start);
      const last = units.findIndex((unit) => unit.end === end);
      if (first < 0 || last < first) continue;
      this.knownAt.set(first, { first, last, label, state, confidence: SURE.known });
      if (brand) this.brands.add(first);
    }
  }

  find(): FoundName[] {
    for (let at = 0; at < this.units.length; ) {
      const credit = this.creditEnd(at);
      if (credit > at) {
        at = credit;
        continue;
      }
      const name = this.nameAt(at);
      if (name === undefined || this.isDirection(name)) {
        at++;
        continue;
      }
      this.found.push(name);
      at = name.last + 1;
    }
    const forward = this.alike(this.found);
    return this.alike(forward.reverse())
      .reverse()
      .filter(({ label, confidence }) => label === 'MISC' || confidence > 0)
      .map((name) => this.withLead(name));
  }

  /**
   * "tỉnh Quảng Ninh", "sông Hồng", "tập đoàn Huawei": what it is belongs to the mention, and to what the thing is called
   * where the rest is not known by itself. Spans of the VLSP corpora of names.
   */
  private withLead(name: FoundName): FoundName {
    const head = this.unit(name.first - 1);
    const { first, label } = name;
    if (head === undefined || name.lead || (label !== 'LOC' && label !== 'ORG')) return name;
    const role = label === 'LOC' ? 'place' : 'organization';
    if (!this.has(first - 1, role) || this.signs.outside.has(head.key) || name.confidence < SURE.place) return name;
    if (label === 'ORG' && !head.capital && !this.signs.smallHeads.has(head.key)) return name;
    const known = this.knownAt.has(first) || this.signs.unnamedHeads.has(head.entry?.gloss ?? '');
    return { ...name, lead: { first: first - 1, named: !known } };
  }

  /** "Ảnh: AFP/TTXVN", "Theo phóng viên TTXVN tại Hà Nội,": where the credit ends; `at` where none begins. */
  private creditEnd(at: number): number {
    if (this.signs.reporters.has(this.unit(at)?.key ?? '') && this.unit(at - 1)?.entry?.gloss === 'according to') {
      const comma = this.units.findIndex(({ text }, index) => index > at && text === ',');
      return comma > 0 && comma - at < LONGEST_CREDIT ? comma : at;
    }
    if (!this.signs.credits.has(this.unit(at)?.key ?? '') || this.unit(at + 1)?.text !== ':') return at;
    let end = at + 2;
    while (end < this.units.length && end - at < LONGEST_CREDIT) {
      const unit = this.unit(end);
      if (unit?.text === '.' || (unit?.entry !== undefined && !unit.entry.roles.has('title'))) break;
      end++;
    }
    return end;
  }

  private isDirection({ first, last, confidence }: FoundName): boolean {
    return confidence < SURE.headed && first === last && this.signs.directions.has(this.unit(first)?.text ?? '');
  }

  private nameAt(at: number): FoundName | undefined {
    const unit = this.unit(at);
    if (unit === undefined) return undefined;
    return (
      this.other(at) ??
      this.initialed(at) ??
      this.shortHeaded(at) ??
      this.headedBody(at) ??
      this.headedThing(at) ??
      this.headedPlace(at) ??
      this.person(at) ??
      this.cityAsGivenName(at) ??
      this.branch(at) ??
      this.knownAt.get(at) ??
      this.run(at)
    );
  }

  /** "World Cup 2022", "Manchester United". */
  private other(at: number): FoundName | undefined {
    if (this.unit(at)?.capital !== true) return undefined;
    let text = '';
    for (let last = at; last - at < LONGEST_PERSON && this.unit(last)?.capital === true; last++) {
      text += (last > at ? ' ' : '') + (this.unit(last)?.text ?? '');
      if (this.signs.otherNames.has(text))
        return { first: at, last, label: 'MISC', state: false, confidence: SURE.known };
      const tail = last > at && this.signs.organizationTails.has(this.unit(last)?.text ?? '');
      if (tail && this.unit(last + 1)?.capital !== true)
        return this.knownAt.get(at)?.last === last
          ? this.knownAt.get(at)
          : { first: at, last, label: 'ORG', state: false, confidence: SURE.headed };
    }
    return undefined;
  }

  private unit(at: number): Unit | undefined {
    return this.units[at];
  }

  private has(at: number, role: Role): boolean {
    return this.unit(at)?.entry?.roles.has(role) ?? false;
  }

  private isInner(at: number): boolean {
    return this.signs.inner.has(this.unit(at)?.key ?? '');
  }

  /** A capitalized unit that is no title and no word that begins a sentence. */
  private isNamePart(at: number): boolean {
    const unit = this.unit(at);
    return unit?.capital === true && unit.entry === undefined;
  }

  // ── Organizations: "Bộ Ngoại giao Nga", "Ủy ban nhân dân tỉnh Quảng Nam" ──────────────────────────────────────────

  private headedBody(at: number): FoundName | undefined {
    const isBody = this.has(at, 'body');
    // "Hãng thông tấn Belta", "Tập đoàn Samsung": the known name is the name
    const behind = this.knownAt.get(at + 1);
    if (!isBody && behind?.label === 'ORG' && !this.knownAt.has(at)) return undefined;
    // "Chính phủ Nga" speaks of Russia: a description, as in every text
    if (this.unit(at)?.entry?.gloss === 'government' && behind?.label === 'LOC' && behind.state) return undefined;
    const head = this.unit(at);
    if (head === undefined || !(isBody || this.has(at, 'organization'))) return undefined;
    if (!head.capital && !this.isSmallHead(at)) return undefined;
    const known = this.knownAt.get(at);
    let last = at;
    while (last - at < LONGEST_BODY) {
      const next = this.bodyGoesOn(at, last + 1, isBody);
      if (next === undefined) break;
      last = next;
    }
    while (last > at && !this.endsBody(last)) last--;
    if (known !== undefined && known.last >= last) return known;
    if (last === at && !this.isComplete(at)) return known;
    // "Hãng Toyota", "tờ The Guardian": what it is stands outside its name
    const isOutside = this.signs.outside.has(head.key);
    const first = last > at && (isOutside || !head.capital) ? at + 1 : at;
    const lead = first > at && !isOutside ? { lead: { first: at, named: true } } : {};
    return { first, last, label: 'ORG', state: false, confidence: SURE.headed, ...lead };
  }

  /** "ngân hàng Sao Biển", "trường THPT Lê Lợi"; not "công ty Mỹ", "bệnh viện này". */
  private isSmallHead(at: number): boolean {
    const next = this.unit(at + 1);
    const key = this.unit(at)?.key ?? '';
    // "các công ty Pháp"
    if (next === undefined || this.unit(at - 1)?.entry?.upos === 'DET') return false;
    const known = this.knownAt.get(at + 1);
    // "nhóm Blackbird", "tờ Marca"
    if (this.signs.outside.has(key))
      return known === undefined && this.isNamePart(at + 1) && this.signs.personLength(this.capitalsFrom(at + 1)) < 2;
    if (!this.signs.smallHeads.has(key)) return false;
    if (!next.capital) return this.isInner(at + 1) && this.unit(at + 2)?.capital === true;
    return known === undefined ? !this.has(at + 1, 'title') : !known.state && known.label !== 'ORG';
  }

  /** A head that is a name by itself: "UBND", "Ngân hàng Nhà nước", "Quốc hội" inside a sentence. */
  private isComplete(at: number): boolean {
    const unit = this.unit(at);
    if (unit === undefined) return false;
    return INITIALS.test(unit.text) || / \p{Lu}/u.test(unit.text) || this.signs.complete.has(unit.key);
  }

  private bodyGoesOn(first: number, at: number, isBody: boolean): number | undefined {
    const unit = this.unit(at);
    if (unit === undefined) return undefined;
    const known = this.knownAt.get(at);
    if (known) {
      // "Bộ trưởng Bộ Y tế Nguyễn Thanh Long": who holds an office in it is not of its name
      if (known.label === 'PER') {
        const named = !isBody && (at - first === 1 || this.signs.patrons.has(this.unit(at)?.text ?? ''));
        return named ? known.last : undefined;
      }
      return this.endsWithPlace(first, at - 1) ? undefined : known.last;
    }
    if (this.endsWithPlace(first, at - 1) && !(this.isNamePart(at) && this.isBrandWord(at - 1))) return undefined;
    if (!unit.capital && this.isSecondSyllable(first, at)) return at;
    if (unit.capital) {
      // "Đoàn Luật sư Hà Nội": a calling right behind the head is its field
      if (unit.entry?.roles.has('title') && (isBody || at - first > 1) && !this.isCallingAsField(at)) return undefined;
      const texts = this.capitalsFrom(at);
      if (isBody && at - first >= 1 && this.signs.personLength(texts) >= 3) return undefined;
      return at;
    }
    if (/^\d+$/.test(unit.text)) return at;
    // "Tòa án nhân dân cấp cao tại Đà Nẵng"
    const seat = this.knownAt.get(at + 1);
    if (unit.entry?.gloss === 'in' && this.signs.seated.has(this.unit(at - 1)?.key ?? '') && seat?.label === 'LOC')
      return seat.last;
    if (this.isInner(at) || unit.entry?.roles.has('place')) return at;
    // "Hiệp hội các quốc gia Đông Nam Á"
    if (unit.entry?.gloss === 'the' && this.isInner(at + 1) && this.unit(at + 2)?.capital === true) return at + 1;
    const joins = unit.entry?.gloss === 'and' || /^[,&–-]$/.test(unit.text);
    if (!joins) return undefined;
    // "Bộ Giáo dục và Đào tạo", "Bộ Lao động - Thương binh và Xã hội"; not "Bộ Y tế, Bộ Công an", not "… và Belarus"
    const next = this.unit(at + 1);
    // "Hội Hữu nghị Việt - Nga": two states
    const state = this.knownAt.get(at + 1);
    if (/^[–-]$/.test(unit.text) && this.unit(at - 1)?.capital === true && state?.state === true) return state.last;
    if (next?.capital !== true || state || at - first < 2) return undefined;
    // "Cục Phát thanh, Truyền hình và Thông tin điện tử"
    const isField = unit.text === ',' && this.has(at + 1, 'organization') && this.joinsLater(at + 2);
    if (this.has(at + 1, 'body') || this.has(at + 1, 'title')) return undefined;
    if (this.has(at + 1, 'organization') && !isField) return undefined;
    if (this.signs.personLength(this.capitalsFrom(at + 1)) >= 2 || INITIALS.test(next.text)) return undefined;
    if (unit.text === ',') return next.entry !== undefined && this.joinsLater(at + 2) ? at + 1 : undefined;
    return next.entry !== undefined || this.unit(at - 1)?.entry !== undefined ? at + 1 : undefined;
  }

  /**
   * "thương" of "Ngân hàng Ngoại thương": behind one capital that nobody knows, a small syllable that is no verb and no
   * word of grammar ends its word. Behind two ("Bệnh viện Bạch Mai khám") the name is over.
   */
  private isSecondSyllable(first: number, at: number): boolean {
    const [unit, capital] = [this.unit(at), this.unit(at - 1)];
    if (unit === undefined || capital === undefined || at - 1 <= first || unit.text.includes(' ')) return false;
    if (!capital.capital || capital.entry || this.signs.isForeign(capital.text) || this.signs.isForeign(unit.text))
      return false;
    const before = this.unit(at - 2);
    if (before?.capital === true && before.entry === undefined && at - 2 > first) return false;
    if (unit.entry === undefined) return /^\p{Ll}/u.test(unit.text);
    // "Sở Giao dịch Chứng khoán": a verb does so where the name goes on behind it
    return /^(NOUN|ADJ)$/.test(unit.entry.upos) || (unit.entry.upos === 'VERB' && this.unit(at + 1)?.capital === true);
  }

  /** "Hội đồng Giám mục Việt Nam", "Ủy ban Bảo vệ Nhà báo": no name of a person follows the calling. */
  private isCallingAsField(at: number): boolean {
    return this.knownAt.get(at + 1)?.label === 'LOC' || !(this.isNamePart(at + 1) || this.knownAt.has(at + 1));
  }

  /** "Bộ Văn hóa, Thể thao và Du lịch": the row that a comma begins ends with "and". */
  private joinsLater(at: number): boolean {
    const next = this.unit(at + 1);
    const isOther = this.has(at + 1, 'body') || this.has(at + 1, 'organization');
    return this.unit(at)?.entry?.gloss === 'and' && next?.capital === true && !isOther;
  }

  /** "Asia" of "Công ty Asia Life": a place that is one foreign word and no state. */
  private isBrandWord(at: number): boolean {
    const known = this.knownAt.get(at);
    return (
      known?.label === 'LOC' && !known.state && this.signs.isForeign(this.unit(at)?.text ?? '') && this.isBeside(at)
    );
  }

  private endsWithPlace(first: number, last: number): boolean {
    for (let at = first + 1; at <= last; at++) {
      const known = this.knownAt.get(at);
      if (known && known.last === last && known.label === 'LOC') return true;
    }
    return false;
  }

  private endsBody(at: number): boolean {
    const unit = this.unit(at);
    if (unit === undefined) return false;
    if (unit.capital || /^\d+$/.test(unit.text)) return true;
    if (this.unit(at - 1)?.capital === true && this.unit(at - 1)?.entry === undefined && !unit.text.includes(' '))
      return true;
    if ([...this.knownAt.values()].some(({ last }) => last === at)) return true;
    // "Bộ Công an điều tra": what it does
    return this.isInner(at) && !this.has(at, 'place') && unit.entry?.upos !== 'VERB';
  }

  // ── Things and places ────────────────────────────────────────────────────────────────────────────────────────────

  /** "Hiệp định Paris", "Huân chương Sao vàng": what is no entity, with the name in it. */
  private headedThing(at: number): FoundName | undefined {
    if (!this.has(at, 'thing')) return undefined;
    let last = at;
    while (this.unit(last + 1)?.capital === true && !this.has(last + 1, 'title') && !this.knownAt.has(last + 1)) last++;
    return last === at ? undefined : { first: at, last, label: 'MISC', state: false, confidence: SURE.headed };
  }

  /** "tỉnh Quảng Ninh", "Sông Hồng", "quận 1": the head belongs to the name where it has a capital or a number. */
  private headedPlace(at: number): FoundName | undefined {
    if (!this.has(at, 'place')) return undefined;
    const head = this.unit(at);
    const next = this.unit(at + 1);
    if (head === undefined || next === undefined) return undefined;
    const known = this.knownAt.get(at) ?? this.knownAt.get(at + 1);
    if (known?.label === 'LOC') {
      // "phường Thanh Xuân Bắc"
      const last = this.signs.directions.has(this.unit(known.last + 1)?.text ?? '')
        ? known.last + 1
        : this.lineEnd(at, known.last);
      return { ...known, first: known.first === at || !this.isOfName(at) ? known.first : at, last };
    }
    if (/^\d+$/.test(next.text))
      return { first: at, last: at + 1, label: 'LOC', state: false, confidence: SURE.headed };
    if (!this.isNamePart(at + 1)) return undefined;
    let last = at + 1;
    while (last - at < LONGEST_PERSON && this.isNamePart(last + 1) && !this.knownAt.has(last + 1)) last++;
    last = this.lineEnd(at, last);
    return {
      first: this.isOfName(at) ? at : at + 1,
      last,
      label: 'LOC',
      state: false,
      confidence: SURE.headed,
    };
  }

  /** "vườn quốc gia Phong Nha - Kẻ Bàng", "cao tốc Trung Lương - Mỹ Thuận": of two names where the head takes two. */
  private lineEnd(head: number, last: number): number {
    const takesTwo = /^(park|street|bridge)$/.test(this.unit(head)?.entry?.gloss ?? '');
    if (!takesTwo || !/^[–-]$/.test(this.unit(last + 1)?.text ?? '')) return last;
    const known = this.knownAt.get(last + 2);
    if (known !== undefined) return known.label === 'LOC' ? known.last : last;
    let end = last + 1;
    while (end - last <= LONGEST_PERSON && this.isNamePart(end + 1) && !this.knownAt.has(end + 1)) end++;
    return end > last + 1 ? end : last;
  }

  /** A head with a capital inside a sentence that is more than a rank: "Cầu Long Biên", not "Tỉnh Quảng Ninh". */
  private isOfName(at: number): boolean {
    const head = this.unit(at);
    return head?.capital === true && !head.initial && !this.signs.unnamedHeads.has(head.entry?.gloss ?? '');
  }

  /** "Q.Bình Thạnh", "P.12": a head in short before its name, in one word with it or not. */
  private shortHeaded(at: number): FoundName | undefined {
    const text = this.unit(at)?.text ?? '';
    const point = text.indexOf('.');
    const short = this.signs.shortHeads.has(point < 0 ? text : text.slice(0, point));
    if (!short || (point < 0 && this.unit(at + 1)?.text !== '.')) return undefined;
    const start = point < 0 ? at + 2 : at;
    if (point < 0 && !/^[\p{Lu}\d]/u.test(this.unit(start)?.text ?? '')) return undefined;
    let last = start;
    while (last - start < LONGEST_PERSON && this.isNamePart(last + 1) && !this.knownAt.has(last + 1)) last++;
    return { first: at, last, label: 'LOC', state: false, confidence: SURE.headed };
  }

  // ── People ───────────────────────────────────────────────────────────────────────────────────────────────────────

  private person(at: number): FoundName | undefined {
    const known = this.knownAt.get(at);
    const addressed = this.has(at - 1, 'address');
    if (known?.label === 'PER') {
      if (!this.isNamePart(known.last + 1) || this.knownAt.has(known.last + 1)) return known;
      // "Cameron Norrie": a known surname is somebody else's given name
      return { ...known, last: at + this.personRun(at, false) - 1, confidence: SURE.foreign };
    }
    if (!this.isNamePart(at) || this.has(at, 'title')) return undefined;
    const texts = this.capitalsFrom(at);
    const bySurname = this.signs.personLength(texts);
    if (known !== undefined && !addressed && !(known.label === 'LOC' && bySurname > known.last - at + 1))
      return undefined;
    if (this.isTitled(at)) {
      const length = this.personRun(at, addressed);
      if (length === 0) return undefined;
      const text = this.unit(at)?.text ?? '';
      if (length === 1 && INITIALS.test(text) && !addressed) return undefined;
      const [head, tail] = [this.unit(at)?.text ?? '', this.unit(at + length - 1)?.text ?? ''];
      const isBrand = this.signs.isForeign(tail) && (length === 1 || !this.signs.isForeign(head));
      if (isBrand && this.isHeadedBy(at))
        return { first: at, last: at + length - 1, label: 'ORG', state: false, confidence: SURE.foreign };
      return { first: at, last: at + length - 1, label: 'PER', state: false, confidence: SURE.titled };
    }
    if (bySurname > 1)
      return { first: at, last: at + bySurname - 1, label: 'PER', state: false, confidence: SURE.surname };
    return undefined;
  }

  /** "X. La-vrốp", "G. W. Bush": the initials are of the mention, the name is known without them. */
  private initialed(at: number): FoundName | undefined {
    let first = at;
    while (/^\p{Lu}$/u.test(this.unit(first)?.text ?? '') && this.unit(first + 1)?.text === '.') first += 2;
    if (first === at || this.knownAt.has(at) || !this.isNamePart(first)) return undefined;
    const known = this.knownAt.get(first);
    const isForeign = this.signs.isForeign(this.unit(first)?.text ?? '');
    const length = known?.label === 'PER' ? known.last - first + 1 : this.personRun(first, false);
    if (length === 0 || !(isForeign || known?.label === 'PER' || this.isTitled(at))) return undefined;
    const lead = { first: at, named: false };
    return { first, last: first + length - 1, label: 'PER', state: false, confidence: SURE.titled, lead };
  }

  /** A title stands before, with nothing but its field and whose it is between. */
  private isTitled(at: number): boolean {
    if (this.has(at - 1, 'title')) return true;
    let before = at - 1;
    for (let steps = 0; steps < LONGEST_BODY && before >= 0; steps++) {
      const inside = this.found.find(({ first, last }) => first <= before && before <= last);
      if (inside) {
        if (inside.label === 'PER') return false;
        before = inside.first - 1;
        // "ca sĩ người Anh Adele"
        if (inside.state && this.has(before, 'thing')) before--;
      } else if (this.has(before, 'title')) return true;
      else if (this.isInner(before) || this.unit(before)?.entry?.gloss === 'of') before--;
      else return false;
    }
    return false;
  }

  /** "Phạm Nhật Vượng, Chủ tịch Vingroup": the title is of who was just named, so this is what is headed. */
  private isHeadedBy(at: number): boolean {
    const before = this.found.at(-1);
    return before?.label === 'PER' && /^[,–-]$/.test(this.unit(before.last + 1)?.text ?? '') && before.last + 3 === at;
  }

  /** Words of a person's name from here on: a known state or place ends it, save where a form of address is before. */
  private personRun(first: number, addressed: boolean): number {
    let at = first;
    while (at - first < LONGEST_PERSON) {
      const known = this.knownAt.get(at);
      if (known && known.label !== 'PER' && !(addressed && at === first) && !this.isNative(at)) break;
      const particle = LOWER_IN_NAME.test(this.unit(at)?.text ?? '') && at > first && this.isNamePart(at + 1);
      if (!this.isNamePart(at) && !particle) break;
      at++;
    }
    return at - first;
  }

  private isNative(at: number): boolean {
    const unit = this.unit(at);
    const before = this.unit(at - 1);
    return (
      unit !== undefined &&
      before?.capital === true &&
      !this.signs.isForeign(unit.text) &&
      !this.signs.isForeign(before.text)
    );
  }

  private capitalsFrom(at: number): string[] {
    const texts: string[] = [];
    for (let next = at; this.isNamePart(next) && next - at < LONGEST_PERSON; next++)
      texts.push(this.unit(next)?.text ?? '');
    return texts;
  }

  // ── Runs of capitals with no sign ────────────────────────────────────────────────────────────────────────────────

  private run(at: number): FoundName | undefined {
    if (!this.isNamePart(at)) return undefined;
    let last = at;
    while (!this.knownAt.has(last + 1)) {
      if (this.isNamePart(last + 1) && !this.isOtherInitials(last + 1)) last++;
      // "Erik ten Hag"
      else if (LOWER_IN_NAME.test(this.unit(last + 1)?.text ?? '') && this.isNamePart(last + 2)) last += 2;
      else break;
    }
    const branch = last - at < LONGEST_BRAND ? this.withSeat(at, last) : undefined;
    if (branch !== undefined) return branch;
    const unit = this.unit(at) as Unit;
    const name = (label: NameLabel, confidence: number, end = last): FoundName => ({
      first: at,
      last: end,
      label,
      state: false,
      confidence,
    });
    // "bệnh nhân N.T.H", and "biển số 47B"
    if (DOTTED.test(unit.text)) return name('PER', SURE.initials, at);
    if (last === at && unit.text.length === 1) return undefined;
    if (INITIALS.test(unit.text)) {
      if (this.isOtherInitials(at)) return name('MISC', SURE.initials, at);
      // "tàu BĐ 95678 TS": a number plate
      const plate = [at - 1, at + 1].some((beside) => /^\d{4,}$/.test(this.unit(beside)?.text ?? ''));
      if (plate) return name('MISC', SURE.initials, at);
      return name('ORG', SURE.initials, this.productEnd(at));
    }
    // "VinFast": a brand
    if (last === at && /\p{Ll}\p{Lu}/u.test(unit.text)) return name('ORG', SURE.foreign);
    const foreign = this.units.slice(at, last + 1).filter(({ text }) => this.signs.isForeign(text)).length;
    const before = this.unit(at - 1)?.entry?.gloss;
    if (before === 'according to' || this.says(last + 1)) {
      // "Lisa nói", not "Lisatex thông báo"
      const speaks = before !== 'according to' && this.unit(last + 1)?.entry?.gloss === 'say';
      const isPerson = last > at ? foreign === last - at + 1 : foreign === 0 || speaks;
      return name(isPerson ? 'PER' : 'ORG', SURE.place);
    }
    if (this.signs.joining.has(this.unit(at - 1)?.key ?? '') && foreign > 0) return name('ORG', SURE.place);
    const aside = this.asideOf(last + 1);
    if (aside !== undefined) return name(aside, SURE.place);
    // "tại Trụ sở Bộ": a word of two syllables, no place
    if (last === at && foreign === 0 && this.isUnknownSyllable(at + 1)) return undefined;
    if (before !== undefined && PLACE_GLOSSES.has(before)) {
      if (!this.has(at - 1, 'dative')) return name('LOC', SURE.place);
      if (last === at && foreign > 0) return name('ORG', SURE.bare);
    }
    if (last > at && foreign > 1) return name('PER', SURE.foreign);
    if (unit.initial && last === at && foreign === 0) return undefined;
    // "Ronaldo ghi bàn", "Ronaldo sẽ gặp Messi": who does something, and with whom
    if (last === at) return name('PER', foreign > 0 && (this.acts(at + 1) || before === 'with') ? SURE.bare : 0);
    // "Quang Hải tỏa sáng", "kênh của Khoa Pug"
    const native = foreign === 0 && last === at + 1 && this.isDoer(last + 1);
    const mixed = foreign === 1 && last === at + 1 && (before === 'of' || before === 'with');
    return name(native || mixed ? 'PER' : 'LOC', SURE.bare);
  }

  /** What a person's name at the head of a clause is followed by: a word in small letters that links nothing. */
  private isDoer(at: number): boolean {
    const unit = this.unit(at);
    if (unit === undefined || !/^\p{Ll}/u.test(unit.text)) return false;
    return unit.entry === undefined || /^(VERB|AUX|ADV)$/.test(unit.entry.upos);
  }

  /** "Vinspeed, công ty con của …", "Blida, thành phố …": what is said behind the comma tells what it is. */
  private asideOf(at: number): NameLabel | undefined {
    if (this.unit(at)?.text !== ',') return undefined;
    // "con phố", "một thị trấn"
    const next = HEADS.some((role) => this.has(at + 1, role)) ? at + 1 : at + 2;
    if (this.unit(next)?.capital !== false || this.unit(at + 1)?.capital !== false) return undefined;
    if (this.has(next, 'organization')) return 'ORG';
    if (this.has(next, 'place')) return 'LOC';
    return this.has(next, 'title') ? 'PER' : undefined;
  }

  private isOtherInitials(at: number): boolean {
    return this.signs.otherInitials.has((this.unit(at)?.text ?? '').replace(/[-\d].*$/, ''));
  }

  private isUnknownSyllable(at: number): boolean {
    const unit = this.unit(at);
    if (unit === undefined || !/^\p{Ll}+$/u.test(unit.text) || this.signs.isForeign(unit.text)) return false;
    return unit.entry === undefined || this.has(at, 'body') || this.has(at, 'organization') || this.has(at, 'place');
  }

  /** "Paris Hilton": a city with one foreign word behind it and nothing of places before. */
  private cityAsGivenName(at: number): FoundName | undefined {
    const known = this.knownAt.get(at);
    const next = this.unit(at + 1);
    if (known?.label !== 'LOC' || known.state || known.last > at || next === undefined) return undefined;
    const isPlace = PLACE_GLOSSES.has(this.unit(at - 1)?.entry?.gloss ?? '') || this.has(at - 1, 'place');
    if (isPlace || !this.signs.isForeign(this.unit(at)?.text ?? '') || !this.signs.isForeign(next.text))
      return undefined;
    if (
      !/^\p{Lu}\p{Ll}/u.test(next.text) ||
      !this.isNamePart(at + 1) ||
      this.knownAt.has(at + 1) ||
      this.isNamePart(at + 2)
    )
      return undefined;
    return this.isBeside(at)
      ? { first: at, last: at + 1, label: 'PER', state: false, confidence: SURE.foreign }
      : undefined;
  }

  /** A known firm or club, and what goes on with it. */
  private branch(at: number): FoundName | undefined {
    const known = this.knownAt.get(at);
    if (known?.label !== 'ORG') return undefined;
    // "Hội Chữ thập đỏ tỉnh Yên Bái"
    const ranked = this.signs.unnamedHeads.has(this.unit(known.last + 1)?.entry?.gloss ?? '') && known.last > at + 1;
    const place = ranked ? this.headedPlace(known.last + 1) : undefined;
    if (place !== undefined) return { ...known, last: place.last, confidence: SURE.headed };
    if (!this.brands.has(at)) return undefined;
    // "Bayer Leverkusen"
    const twin =
      this.brands.has(known.last + 1) && this.isBeside(known.last) ? this.knownAt.get(known.last + 1) : undefined;
    if (twin !== undefined) return { ...known, last: twin.last };
    const end = this.productEnd(known.last);
    return this.withSeat(at, known.last) ?? (end > known.last ? { ...known, last: end } : undefined);
  }

  /** "Samsung Việt Nam", "Viettel Hà Nội": a firm or club and where it is. */
  private withSeat(first: number, last: number): FoundName | undefined {
    const seat = this.knownAt.get(last + 1);
    if (seat?.label !== 'LOC' || !this.isBeside(last) || this.isTitled(first)) return undefined;
    return { first, last: seat.last, label: 'ORG', state: false, confidence: SURE.place };
  }

  /** "FPT Play", "SK Hynix": initials that go on with one foreign word. */
  private productEnd(at: number): number {
    // "Hyundai Thành Công"
    const [one, two] = [at + 1, at + 2];
    const native = this.brands.has(at) && [one, two].every((word) => this.isNamePart(word) && !this.knownAt.has(word));
    const words = this.capitalsFrom(one);
    if (native && words.length === 2 && this.isBeside(at) && !this.isTitled(at)) {
      if (words.every((word) => !this.signs.isForeign(word)) && this.signs.personLength(words) === 0) return two;
    }
    const goesOn = INITIALS.test(this.unit(at)?.text ?? '') && this.isNamePart(at + 1) && !this.isNamePart(at + 2);
    const next = this.unit(at + 1)?.text ?? '';
    const isWord = this.signs.isForeign(next) && !INITIALS.test(next) && this.isBeside(at) && !this.knownAt.has(at + 1);
    return goesOn && isWord && !this.has(at - 1, 'title') ? at + 1 : at;
  }

  /** Nothing but a blank between this unit and the next. */
  private isBeside(at: number): boolean {
    return (this.unit(at)?.end ?? 0) + 1 === this.unit(at + 1)?.start;
  }

  /** A verb, with words of time, degree and denial before it. */
  private acts(at: number): boolean {
    let next = at;
    while (/^(AUX|ADV)$/.test(this.unit(next)?.entry?.upos ?? '')) next++;
    return this.unit(next)?.entry?.upos === 'VERB';
  }

  private says(at: number): boolean {
    return this.unit(at)?.entry?.roles.has('says') ?? false;
  }

  /** In a row, what is not told by itself is what its neighbor is: "các tỉnh Hà Giang, Yên Bái và Sơn La". */
  private alike(names: readonly FoundName[]): FoundName[] {
    const result = names.map((name) => ({ ...name }));
    for (const [index, name] of result.entries()) {
      const before = result[index - 1];
      if (before === undefined || name.confidence > SURE.place || before.confidence <= SURE.bare) continue;
      const [left, right] = before.first < name.first ? [before, name] : [name, before];
      const between = this.units.slice(left.last + 1, right.first);
      const joined = between.length === 1 && (between[0]?.text === ',' || between[0]?.entry?.gloss === 'and');
      if (!joined || before.label === 'MISC' || isCapital(between[0]?.text ?? '')) continue;
      if (INITIALS.test(this.unit(name.first)?.text ?? '')) continue;
      name.label = before.label;
      name.confidence = Math.max(name.confidence, SURE.place);
    }
    return result;
  }
}
