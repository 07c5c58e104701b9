/**
 * Units → names, by form and context: what is known before, what a title, the head of a body or a place stands before,
 * what a language's surnames tell, capitals and initials. A run of capitals with no sign at all is a place after a
 * preposition of place, else left with little confidence.
 */
import type { NameLabel } from '../../model/sentence.ts';
import { isCapital } from './match-units.ts';
import type { NameSigns } from './name-signs.ts';
import { INITIALS, LONGEST_PERSON, LOWER_IN_NAME, PLACE_GLOSSES, SURE } from './name-units.ts';
import { PersonNames } from './person-names.ts';
import type { FoundName, KnownName, Unit } from './unit.ts';
import type { Role } from './vocabulary.ts';

const LONGEST_CREDIT = 10;
const LONGEST_BRAND = 2;
const HEADS: readonly Role[] = ['organization', 'place', 'title'];
const DOTTED = /^\p{Lu}(?:\.\p{Lu}){1,3}$/u;

export function findNames(units: readonly Unit[], known: readonly KnownName[], signs: NameSigns): FoundName[] {
  return new NameFinder(units, known, signs).find();
}

class NameFinder extends PersonNames {
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
