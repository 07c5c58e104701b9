/** Units → names of people: by a title before, by a family name, by initials, by a city that is a given name. */

import { INITIALS, LONGEST_PERSON, LOWER_IN_NAME, PLACE_GLOSSES, SURE } from './name-units.ts';
import { PlaceNames } from './place-names.ts';
import type { FoundName } from './unit.ts';

/** Finds names of people. */
export class PersonNames extends PlaceNames {
  protected person(at: number): FoundName | undefined {
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
  protected initialed(at: number): FoundName | undefined {
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

  /** "Paris Hilton": a city with one foreign word behind it and nothing of places before. */
  protected cityAsGivenName(at: number): FoundName | undefined {
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
}
