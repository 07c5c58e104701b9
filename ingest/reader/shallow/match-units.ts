/**
 * Tokens → units: the longest phrases of the vocabulary, and single tokens between them. A phrase keeps its sense with a
 * capital where the rest of it is small ("Tổng thống"), one token only where it begins a sentence or is a title ("Ông"):
 * a capital elsewhere is a name's.
 */
import type { Token } from '../../model/sentence.ts';
import type { KnownName, Unit } from './unit.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

export const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** @param known names that no phrase may reach into: their words stay single */
export function matchUnits(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  keyOf: (text: string) => string,
  known: readonly KnownName[],
): Unit[] {
  const keys = tokens.map(({ text }) => keyOf(text));
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const initial = isInitial(tokens, at);
    const free = freeFrom(tokens, at, known);
    const length =
      free > 0
        ? longestAt(
            tokens,
            keys,
            at,
            initial,
            vocabulary,
            free,
            isHead(units.at(-1)),
            isUnknownCapital(units.at(-1), tokens[at]),
            units.at(-1)?.entry,
          )
        : 0;
    const size = Math.max(1, length);
    const [first, last] = [tokens[at] as Token, tokens[at + size - 1] as Token];
    const key = keys.slice(at, at + size).join(' ');
    const entry = length > 0 ? vocabulary.find(key, isCapital(first.text)) : undefined;
    units.push({
      start: first.start,
      end: last.end,
      text: textOf(tokens.slice(at, at + size)),
      key,
      capital: isCapital(first.text),
      initial,
      ...(entry === undefined ? {} : { entry }),
    });
    at += size;
  }
  return units;
}

function longestAt(
  tokens: readonly Token[],
  keys: readonly string[],
  at: number,
  initial: boolean,
  vocabulary: Vocabulary,
  free: number,
  afterHead: boolean,
  afterCapital: boolean,
  before: Entry | undefined,
): number {
  const capital = isCapital(tokens[at]?.text ?? '');
  for (let size = Math.min(vocabulary.longest, free); size > 0; size--) {
    const entry = vocabulary.find(keys.slice(at, at + size).join(' '), capital);
    if (entry === undefined) continue;
    // "Nguyễn Đại Dương": capitals behind the first are a name's, in one word or several
    const inside = size > 1 && tokens.slice(at + 1, at + size).some(({ text }) => isCapital(text));
    if (inside && capital && !afterHead && !HEADS.some((role) => entry.roles.has(role)) && !isShouted(tokens, at, size))
      continue;
    // "Trần Anh Hùng": all in capitals behind one that nobody knows
    if (size > 1 && afterCapital && tokens.slice(at, at + size).every(({ text }) => isCapital(text))) continue;
    // "Phó trưởng Ban Nội chính": a body's name begins inside the office
    const holdsBody = tokens
      .slice(at + 1, at + size)
      .some(
        ({ text }, index) => isCapital(text) && vocabulary.find(keys[at + 1 + index] ?? '', true)?.roles.has('body'),
      );
    if (entry.roles.has('title') && holdsBody && !isShouted(tokens, at, size)) continue;
    const next = tokens[at + size];
    // "trên đường Lê Lợi": a phrase that ends with the head of a name
    if (
      size > 1 &&
      isCapital(next?.text ?? '') &&
      !entry.roles.has('place') &&
      !HEADS.some((role) => entry.roles.has(role)) &&
      vocabulary.find(keys[at] ?? '', false)?.upos === 'ADP' &&
      vocabulary.find(keys[at + size - 1] ?? '', false)?.roles.has('place')
    )
      continue;
    if (size > 1 || !capital) return size;
    // "bà Hồ Thị Kim", "luật sư Hồ Nguyên Lễ": a head of places that is somebody's name
    const isFamily = before?.roles.has('address') || (before?.roles.has('title') && entry.gloss === 'river');
    if (isFamily && entry.roles.has('place') && isCapital(next?.text ?? '')) return 0;
    // "Ngô Bảo Châu", "Vương Đình Huệ": behind a capital that nobody knows the name goes on
    if (afterCapital) return 0;
    const marked = entry.roles.has('title') || entry.roles.has('body') || entry.roles.has('organization');
    if (marked || entry.roles.has('place') || entry.roles.has('thing')) return size;
    if (initial) return size;
  }
  return 0;
}

/** Words behind which a field with two capitals is a field ("Bộ trưởng Công Thương"), not a name. */
const HEADS = ['title', 'body', 'organization'] as const;
const isHead = (unit: Unit | undefined): boolean => HEADS.some((role) => unit?.entry?.roles.has(role) ?? false);

/** A capital that the vocabulary does not know, right before a token. */
const isUnknownCapital = (unit: Unit | undefined, token: Token | undefined): boolean =>
  unit?.capital === true &&
  unit.entry === undefined &&
  /^\p{Lu}\p{Ll}/u.test(unit.text) &&
  unit.end + 1 === token?.start;

/** How many tokens stand before the next known name; 0 inside one. */
function freeFrom(tokens: readonly Token[], at: number, known: readonly KnownName[]): number {
  const start = tokens[at]?.start ?? 0;
  const next = known.find((name) => name.end > start);
  if (next === undefined) return tokens.length - at;
  let end = at;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < next.start) end++;
  return end - at;
}

/** "TỔNG THỐNG": all in capitals. */
const isShouted = (tokens: readonly Token[], at: number, size: number): boolean =>
  tokens.slice(at, at + size).every(({ text }) => text === text.toUpperCase());

function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  // "tuyến Bến Thành - Suối Tiên": a dash between two capitals joins them
  if (before !== undefined && /^[–-]$/.test(before) && at > 2 && isCapital(tokens[at - 2]?.text ?? '')) return false;
  return before === undefined || /^["“«‘'(:–—•…-]$/.test(before) || before === '...';
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }, at) => (at > 0 && (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) ? ' ' : '') + text)
    .join('');
}
