/**
 * The units of a sentence with what is known of them before names are looked for: look-ups that every finder of names
 * shares (`body-names.ts`, `place-names.ts`, `person-names.ts`, `find-names.ts`).
 */

import type { NameSigns } from './name-signs.ts';
import type { FoundName, KnownName, Unit } from './unit.ts';
import type { Role } from './vocabulary.ts';

/** Organizations' names are at most this long, in units. */
export const LONGEST_BODY = 12;
export const LONGEST_PERSON = 5;
/** Prepositions, by their glosses, behind which a run of capitals with no other sign is a place. */
export const PLACE_GLOSSES = new Set(['in', 'at', 'near', 'to', 'from', 'outside', 'inside']);
/** Capitals that stand for a name: "UBND", "G20". */
export const INITIALS = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d.&-]{2,8}$/u;
/** Small words inside foreign names of people. */
export const LOWER_IN_NAME = /^(?:al|el|bin|ibn|de|da|di|von|van|der|den|ten|ter|la|le|dos|del|du|ben)$/;
/** How sure each sign is. Measured on invented sentences. */
export const SURE = {
  known: 0.95,
  titled: 0.9,
  headed: 0.85,
  surname: 0.85,
  foreign: 0.65,
  initials: 0.6,
  place: 0.6,
  bare: 0.4,
};

/** What stands where, and what is known there. */
export class NameUnits {
  protected readonly units: readonly Unit[];
  protected readonly signs: NameSigns;
  protected readonly knownAt = new Map<number, FoundName>();
  /** Where known names begin that more words may belong to. */
  protected readonly brands = new Set<number>();
  protected readonly found: FoundName[] = [];

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

  protected unit(at: number): Unit | undefined {
    return this.units[at];
  }

  protected has(at: number, role: Role): boolean {
    return this.unit(at)?.entry?.roles.has(role) ?? false;
  }

  protected isInner(at: number): boolean {
    return this.signs.inner.has(this.unit(at)?.key ?? '');
  }

  /** A capitalized unit that is no title and no word that begins a sentence. */
  protected isNamePart(at: number): boolean {
    const unit = this.unit(at);
    return unit?.capital === true && unit.entry === undefined;
  }

  /** Nothing but a blank between this unit and the next. */
  protected isBeside(at: number): boolean {
    return (this.unit(at)?.end ?? 0) + 1 === this.unit(at + 1)?.start;
  }

  protected capitalsFrom(at: number): string[] {
    const texts: string[] = [];
    for (let next = at; this.isNamePart(next) && next - at < LONGEST_PERSON; next++)
      texts.push(this.unit(next)?.text ?? '');
    return texts;
  }

  protected isUnknownSyllable(at: number): boolean {
    const unit = this.unit(at);
    if (unit === undefined || !/^\p{Ll}+$/u.test(unit.text) || this.signs.isForeign(unit.text)) return false;
    return unit.entry === undefined || this.has(at, 'body') || this.has(at, 'organization') || this.has(at, 'place');
  }

  /** A title stands before, with nothing but its field and whose it is between. */
  protected isTitled(at: number): boolean {
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
}
