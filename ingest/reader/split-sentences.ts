/**
 * Text → tokenized sentences, by rules made for news: abbreviations and initials, quotes that close after the period,
 * datelines, bullets, headlines without a period (a paragraph break always ends a sentence). Second step of the reader.
 * Measured against the treebanks and against `compromise` in README.
 */
import type { Token, TokenizedSentence } from '../model/sentence.ts';
import { LEADING_ABBREVIATIONS } from './abbreviations.ts';
import { tokenize } from './tokenize.ts';

/** Words that begin a sentence far more often than they continue a name after an abbreviation ("the U.S. The"). */
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we you i his her its their our my there here in on at by for from ' +
    'with after before during since when while where if although though as but and or so yet nor however meanwhile ' +
    'both some many most all each every no not what who why how to under over about also according earlier last ' +
    'later then now despite because since until once one another such let please'
  ).split(' '),
);

const TERMINAL = /^(?:[.!?]|[!?]{2,}|\.{2,}|…+|。)$/u;
const CLOSER = /^(?:["'”’»)\]}]|'')$/u;
const OPENER = /^(?:["'“‘«([{]|``|''|[-–—•*·▪●])$/u;
/** "1." before an item of a list, or a letter of one. */
const LIST_NUMBER = /^(?:\d{1,2}|[a-z])$/u;
/** Bracket, number, bracket. */
const FOOTNOTE_TOKENS = 3;
const BULLET = /^(?:[-–—•*·▪●►■]|\d{1,2}[.)])$/u;

/** "MINSK, Nov. 17 (Reuters) - ", "KYIV — ": a stretch of capitals at the start of a paragraph, up to a dash. */
const DATELINE = /^\s*\p{Lu}[\p{Lu}'’.-]+(?:[ ,/]+[^\n]{0,50}?)? (?:[-–—]|--) (?=\S)/u;
/** A longer start is a sentence in capitals, not a dateline. UTF-16 units. */
const DATELINE_LIMIT = 70;

/** Lines of hard-wrapped text are no longer than this (mail and wire services wrap at 65 to 100). */
const WRAP_LIMIT = 110;
/** Shorter than this is a headline or a list, not a wrapped line. */
const WRAP_MINIMUM = 40;

/** Sentences in text order. Every token is in exactly one, and none crosses a paragraph break. */
export function splitSentences(text: string): TokenizedSentence[] {
  return blocksOf(text).flatMap(({ start, end }) => splitBlock(text, start, end));
}

/** Stretches that no sentence crosses: paragraphs, and lines that were not merely wrapped. */
function blocksOf(text: string): { start: number; end: number }[] {
  const blocks: { start: number; end: number }[] = [];
  const paragraph = /(?:(?!\n[^\S\n]*\n|\r\n[^\S\n]*\r\n|\u2029).)+/gsu;
  for (const match of text.matchAll(paragraph)) {
    const lines = linesOf(match[0], match.index);
    const width = Math.max(...lines.map((line) => line.length));
    let start = match.index;
    lines.forEach((line, index) => {
      const next = lines[index + 1];
      if (!next || isWrapped(line, next, width, lines.length)) return;
      blocks.push({ start, end: next.start });
      start = next.start;
    });
    blocks.push({ start, end: match.index + match[0].length });
  }
  return blocks.flatMap((block) => cutDateline(text, block));
}

interface Line {
  start: number;
  length: number;
  text: string;
}

function linesOf(paragraph: string, offset: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of paragraph.split('\n')) {
    if (line.trim() !== '') lines.push({ start: offset + start, length: line.trimEnd().length, text: line.trim() });
    start += line.length + 1;
  }
  return lines.length > 0 ? lines : [{ start: offset, length: 0, text: '' }];
}

/** Whether a line break stands where the next word would not have fitted, or inside a running sentence. */
function isWrapped(line: Line, next: Line, width: number, count: number): boolean {
  const first = next.text.split(/\s/u, 1)[0] ?? '';
  if (BULLET.test(first)) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const full = line.length >= WRAP_MINIMUM && line.length + 1 + first.length > width;
  return count > 2 && width <= WRAP_LIMIT && full;
}

function cutDateline(text: string, block: { start: number; end: number }): { start: number; end: number }[] {
  const dateline = DATELINE.exec(text.slice(block.start, Math.min(block.end, block.start + DATELINE_LIMIT)));
  if (!dateline) return [block];
  const cut = block.start + dateline[0].length;
  return [
    { start: block.start, end: cut },
    { start: cut, end: block.end },
  ];
}

function splitBlock(text: string, start: number, end: number): TokenizedSentence[] {
  const tokens = tokenize(text, start, end);
  const sentences: TokenizedSentence[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const last = endOfSentence(tokens, first, i, text);
    if (last < 0 && i < tokens.length - 1) continue;
    const to = Math.max(last, i);
    const own = tokens.slice(first, to + 1);
    sentences.push({ start: own[0]?.start ?? start, end: own.at(-1)?.end ?? end, tokens: own });
    first = to + 1;
    i = to;
  }
  return sentences;
}

/**
 * Index of the last token (closing quotes and footnote marks taken in) of the sentence that begins at `first` and ends
 * at `i`, or -1: it goes on.
 */
function endOfSentence(tokens: readonly Token[], first: number, i: number, text: string): number {
  const token = tokens[i];
  if (!token) return -1;
  if (i === first + 1 && token.text === '.' && LIST_NUMBER.test(tokens[first]?.text ?? '')) return -1;
  const terminal = TERMINAL.test(token.text);
  const abbreviation = token.text.length > 1 && /\p{L}\.$/u.test(token.text);
  if (!terminal && !abbreviation) return -1;
  let last = i;
  while (isCloser(tokens, last + 1, text)) last++;
  while (isFootnote(tokens, last)) last += FOOTNOTE_TOKENS;
  const next = tokens[last + 1];
  if (!next) return last;
  if (text.slice(tokens[last]?.end, next.start) === '' && !/^[.!?]+$/u.test(token.text)) return -1;
  if (abbreviation) return endsAfterAbbreviation(token.text, tokens[i - 1], next) ? last : -1;
  return endsBefore(token.text, next, tokens, last, text) ? last : -1;
}

/** Closing quotes and brackets right behind the period belong to the sentence; a straight quote closes when no space is before it. */
function isCloser(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || !CLOSER.test(token.text)) return false;
  const apart = token.start > before.end;
  if (!apart) return true;
  const next = text[token.end];
  return next === undefined || /\s/u.test(next);
}

/** "met.[12]": an encyclopedia's note goes with the sentence before it. */
function isFootnote(tokens: readonly Token[], last: number): boolean {
  const [before, open, number, close] = tokens.slice(last, last + 1 + FOOTNOTE_TOKENS);
  return before?.end === open?.start && open?.text === '[' && close?.text === ']' && /^\d+$/u.test(number?.text ?? '');
}

function endsAfterAbbreviation(abbreviation: string, before: Token | undefined, next: Token): boolean {
  const key = abbreviation.slice(0, -1).toLowerCase();
  const starts = /^\p{Lu}/u.test(next.text) && STARTERS.has(next.text.toLowerCase());
  if (LEADING_ABBREVIATIONS.has(key)) return false;
  if (/^\p{Lu}\.$/u.test(abbreviation)) return starts && !/^\p{Lu}/u.test(before?.text ?? '');
  return starts;
}

function endsBefore(mark: string, next: Token, tokens: readonly Token[], last: number, text: string): boolean {
  const glued = (tokens[last]?.end ?? 0) === next.start;
  if (glued) {
    // "said.The" was two sentences before a space was lost; "3.x", "/TASS/.," were not.
    return mark === '.' && /^\p{Lu}\p{Ll}/u.test(next.text) && /\p{Ll}$/u.test(tokens[last - 1]?.text ?? '');
  }
  if (/^[,;:/]/u.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return last === 0 ? false : mark === '.' && !/^\p{Ll}/u.test(text.slice(next.start));
  if (mark.startsWith('..') || mark.startsWith('…')) return /^[\p{Lu}"“‘]/u.test(next.text);
  if (last === 0) return false;
  return OPENER.test(next.text) || !/^\p{Ll}/u.test(next.text);
}
