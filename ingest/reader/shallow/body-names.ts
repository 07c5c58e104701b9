/**
 * Units → names of organizations by their heads: "Bộ Ngoại giao Nga", "Ủy ban nhân dân tỉnh Quảng Nam", "ngân hàng Sao
 * Biển". A name goes on through fields, places and numbers, and ends where something else begins.
 */
import { INITIALS, LONGEST_BODY, NameUnits, SURE } from './name-units.ts';
import type { FoundName } from './unit.ts';

/** Finds names of organizations that a head begins. */
export class BodyNames extends NameUnits {
  protected headedBody(at: number): FoundName | undefined {
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
}
