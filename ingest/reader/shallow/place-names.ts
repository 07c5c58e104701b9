/** Units → names of places and of things that are no entity, by their heads: "tỉnh Quảng Ninh", "Q.Bình Thạnh", "Hiệp định Paris". */
import { BodyNames } from './body-names.ts';
import { LONGEST_PERSON, SURE } from './name-units.ts';
import type { FoundName } from './unit.ts';

/** Finds names of places and of things that a head begins. */
export class PlaceNames extends BodyNames {
  /** "Hiệp định Paris", "Huân chương Sao vàng": what is no entity, with the name in it. */
  protected headedThing(at: number): FoundName | undefined {
    if (!this.has(at, 'thing')) return undefined;
    let last = at;
    while (this.unit(last + 1)?.capital === true && !this.has(last + 1, 'title') && !this.knownAt.has(last + 1)) last++;
    return last === at ? undefined : { first: at, last, label: 'MISC', state: false, confidence: SURE.headed };
  }

  /** "tỉnh Quảng Ninh", "Sông Hồng", "quận 1": the head belongs to the name where it has a capital or a number. */
  protected headedPlace(at: number): FoundName | undefined {
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
  protected shortHeaded(at: number): FoundName | undefined {
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
}
