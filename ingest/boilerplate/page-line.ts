/**
 * A page as lines, each with what its form alone says of it: paragraph, headline, bullet, byline, caption, furniture.
 * First stage of the boilerplate step; the later stages look only at these.
 */
import type { PageDate } from '../language/read-date.ts';
import { contentWords, sharedPart } from './content-words.ts';
import { lineKey, type PageWords } from './page-words.ts';

type LineKind =
  | 'paragraph'
  | 'headline'
  | 'bullet'
  | 'byline'
  | 'date'
  | 'caption'
  | 'related'
  | 'furniture'
  | 'notice'
  | 'tail'
  | 'ticker'
  | 'tags';

export interface PageLine {
  /** The line without marker, indent and trailing links: what a body takes. */
  text: string;
  key: string;
  kind: LineKind;
  /** Words, where Chinese, Japanese and Thai characters count half a word each. */
  words: number;
  /** Carried a bullet or number, or continues such a line. */
  bulleted: boolean;
  /** Empty lines before it. */
  gap: number;
  /** Dates of a line short enough to be a byline. */
  dates: PageDate[];
  /** A posted message that the article quotes: its links were cut from the end. */
  quoted: boolean;
}

/** A byline or a date has a few words beside the date: "By Jane Roe, Diplomatic Correspondent, 3 May 2023 14:05". */
const BYLINE_WORDS = 14;
/** A sentence of a body; shorter ones count as paragraphs only where they end like one. */
const PARAGRAPH_WORDS = 8;
/** A line this long is text whether or not it ends with a stop. */
const RUNNING_WORDS = 40;
/** Captions are rarely longer; a longer line with a credit is a paragraph that swallowed one. */
const CAPTION_WORDS = 70;
/** A credit stands in the last part of its caption. Characters. */
const CREDIT_REACH = 90;
/** Notices ("We use cookies …") are short; a long paragraph with such a word is about cookies. */
const NOTICE_WORDS = 60;

/** Some browsers print lists by indent alone: short lines set in this far are entries. Characters. */
const LIST_INDENT = 2;

const BULLET = /^(?:[•▪◦‣·●○■►▶*]\s*)+|^\d{1,2}\.\s+(?=\S)|^[-–—]\s+/u;
const DASH = /^[-–—]\s+/u;
const STOP = /[.!?…。！？؟।;:]["'”’»)\]*]*$/u;
const STRONG_STOP = /[.…。।]["'”’»)\]*]*$|[!?！？؟]["”»)]+$/u;
const LINKS_AT_END = /(?<!\s)(?:\s*(?:#\S*)?(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)\S+)+\s*$/u;
/** "— Jane Roe (@janeroe) May 3, 2023" under a quoted message. */
const MESSAGE_AUTHOR = /^[—–-]\s*.{1,80}\(@\w+\)/u;
const WIRE =
  'AP|AFP|EPA|EFE|Reuters|REUTERS|Getty|Getty Images|dpa|DPA|ANSA|TASS|ТАСС|BelTA|Sputnik|Xinhua|Kyodo|Yonhap|TTXVN|THX|IRNA|SANA|SPA|WAM|RIA Novosti|РИА Новости|Anadolu|AA|UPI|PA|Shutterstock|Bloomberg|NurPhoto';
/** Signs of a picture credit in any language, near the end of a line. */
const CREDIT_FORMS = [
  new RegExp(String.raw`\((?:[^()]{0,40}[\s/])?(?:${WIRE})(?:[\s/,-][^()]{0,40})?\)\.?$`, 'u'),
  new RegExp(String.raw`(?:^|[\s.])(?:${WIRE})\s?/\s?\S.*$`, 'u'),
  new RegExp(String.raw`/\s?(?:${WIRE})(?:\s(?:Photo|Images|Pool))?\.?$`, 'u'),
  new RegExp(String.raw`\bvia\s(?:${WIRE})$`, 'u'),
  /©\s?\S/u,
  /\bGetty Images\b/u,
];

/** Splits a page into its non-empty lines. */
export function readPageLines(text: string, words: PageWords): PageLine[] {
  const lines: PageLine[] = [];
  const rows = text.split('\n');
  const margin = Math.min(...rows.filter((row) => row.trim() !== '').map(indentOf));
  let gap = 0;
  let listIndent = -1;
  let captionNext = false;
  for (const raw of rows) {
    const trimmed = raw.trim();
    if (trimmed === '') {
      gap++;
      listIndent = -1;
      continue;
    }
    const indent = indentOf(raw);
    const marked = BULLET.test(trimmed);
    const bulleted = marked || (gap === 0 && listIndent >= 0 && indent > listIndent);
    if (marked) listIndent = indent;
    else if (!bulleted) listIndent = -1;
    const line = readLine(trimmed, bulleted, gap, words);
    if (line.kind === 'headline' && indent >= margin + LIST_INDENT) line.kind = 'bullet';
    if (captionNext && line.kind !== 'furniture' && !line.bulleted) line.kind = 'caption';
    captionNext = line.key === 'image caption' || line.key === 'media caption';
    if (line.text !== '') lines.push(line);
    gap = 0;
  }
  spreadCaptions(lines, words);
  markSignatures(lines);
  dropTickers(lines);
  return lines;
}

const indentOf = (row: string): number => row.length - row.trimStart().length;

function readLine(trimmed: string, bulleted: boolean, gap: number, words: PageWords): PageLine {
  const unmarked = bulleted ? trimmed.replace(BULLET, '').trim() : trimmed;
  const text = unmarked.replace(LINKS_AT_END, '').trim();
  const quoted = text !== unmarked;
  const count = countWords(text);
  const dates = count <= BYLINE_WORDS + 8 ? words.dates.find(text) : [];
  const line: PageLine = { text, key: lineKey(text), kind: 'headline', words: count, bulleted, gap, dates, quoted };
  // A dash opens direct speech in French, Russian, Spanish and Vietnamese: the sentence stays whole.
  if (bulleted && DASH.test(trimmed) && count >= PARAGRAPH_WORDS && STOP.test(text)) {
    line.text = trimmed;
    line.bulleted = false;
  }
  line.kind = MESSAGE_AUTHOR.test(trimmed) ? 'furniture' : kindOf(line, words);
  return line;
}

function kindOf(line: PageLine, words: PageWords): LineKind {
  const { text, key } = line;
  if (words.tailLabels.has(key)) return 'tail';
  if (words.tickerLabels.has(key)) return 'ticker';
  if (words.tagLabels.has(key)) return 'tags';
  if (words.furniture.has(key) || key === '') return 'furniture';
  const colon = text.search(/[:：]/u);
  if (colon > 0 && colon < 30 && words.tagLabels.has(lineKey(text.slice(0, colon)))) return 'tags';
  if (words.related.test(text)) return 'related';
  // "Ngọc Hân (Theo AFP, Reuters)"
  if (words.signedBy.test(text) && isSignature(text.replace(words.signedBy, ''))) return 'byline';
  if (isCaption(line, words)) return 'caption';
  if (isByline(line, words)) return 'byline';
  if (isDateLine(line)) return 'date';
  if (line.words <= NOTICE_WORDS && words.notice.test(text)) return 'notice';
  const sentence = STOP.test(text) && !isLabel(text);
  const running = line.words >= RUNNING_WORDS || (line.quoted && line.words >= PARAGRAPH_WORDS);
  if (line.bulleted) return line.words >= PARAGRAPH_WORDS * 2 && sentence ? 'paragraph' : 'bullet';
  if (running || (sentence && line.words >= PARAGRAPH_WORDS)) return 'paragraph';
  return line.words >= 3 && STRONG_STOP.test(text) && /\p{Ll}|\p{Lo}/u.test(text) ? 'paragraph' : 'headline';
}

/** "Key points:" heads a list; it is no sentence. */
const isLabel = (text: string): boolean => /[:;]$/u.test(text) && countWords(text) < PARAGRAPH_WORDS;

function isCaption(line: PageLine, words: PageWords): boolean {
  if (line.words > CAPTION_WORDS) return false;
  return creditStart(line.text, words) !== undefined;
}

/** Where the picture credit of a caption begins, or undefined for a line without one. */
export function creditStart(text: string, words: PageWords): number | undefined {
  const from = Math.max(0, text.length - CREDIT_REACH);
  const tail = text.slice(from);
  const starts = [...CREDIT_FORMS, words.credit]
    .map((form) => tail.search(form))
    .filter((start) => start >= 0 && (start + from === 0 || opensCredit(text, from + start)));
  return starts.length === 0 ? undefined : from + Math.min(...starts);
}

/** A credit follows a stop, a bracket, a space of its own or a form that only credits have; not the middle of a sentence. */
function opensCredit(text: string, at: number): boolean {
  const credit = text.slice(at);
  // What follows a credit word is a name or two, not the rest of a sentence.
  return countWords(credit) <= 10 && !/[,;]\s+\p{Ll}/u.test(credit);
}

function isByline(line: PageLine, words: PageWords): boolean {
  if (line.words > BYLINE_WORDS || line.words < 2 || STRONG_STOP.test(line.text)) return false;
  if (words.source.test(line.text)) return true;
  const start = words.byline.exec(line.text);
  if (!start) return false;
  return looksLikeNames(line.text.slice(start[0].length));
}

/** Every word but a few small ones begins with a capital: "Jane Roe and John Doe in Minsk". */
export function looksLikeNames(text: string): boolean {
  const parts = text.split(/[\s,|/]+/u).filter((part) => /\p{L}/u.test(part));
  const small = parts.filter((part) => /^\p{Ll}/u.test(part)).length;
  return parts.length > 0 && parts.length <= 10 && small * 2 <= parts.length && /^\p{Lu}|^\p{Lo}/u.test(parts[0] ?? '');
}

function isDateLine(line: PageLine): boolean {
  const date = line.dates.find((one) => one.iso !== undefined) ?? line.dates[0];
  if (!date || line.words > BYLINE_WORDS) return false;
  const rest = countWords(line.text.slice(0, date.start)) + countWords(line.text.slice(date.end));
  // "Today | 25 Mar" dates a teaser; a headline may end with a date, but has more words beside it.
  return date.iso === undefined ? rest <= 1 : rest <= 7 && !STRONG_STOP.test(line.text.slice(date.end).trim());
}

/** Alternative text, caption and credit of one picture come as two or three lines; only one of them shows a credit. */
function spreadCaptions(lines: PageLine[], words: PageWords): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'caption' || line.words > CAPTION_WORDS) continue;
    const before = lines[index - 1];
    const after = lines[index + 1];
    const sameBefore = before?.kind === 'caption' && line.gap === 0 && before.text.startsWith(line.text);
    const sameAfter = after?.kind === 'caption' && after.gap === 0 && after.text.startsWith(line.text);
    const isText = line.kind === 'headline' || line.kind === 'bullet';
    const creditAfter = isText && after?.kind === 'caption' && after.gap === 0 && creditStart(after.text, words) === 0;
    const toldAfter = isText && after?.kind === 'caption' && after.gap === 0 && tellsAgain(after.text, line.text);
    // "Chụp lại hình ảnh," over the caption itself
    const labeled = isText && before?.kind === 'caption' && line.gap === 0 && /,$/u.test(before.text);
    if (sameBefore || sameAfter || creditAfter || toldAfter || labeled) line.kind = 'caption';
  }
}

/** Nearly all that the alternative text says stands in the caption as well. */
const tellsAgain = (caption: string, alternative: string): boolean =>
  sharedPart(contentWords(alternative), contentWords(caption)) >= 0.75;

/** A name of a person, without the place that follows it. Words. */
const NAME_WORDS = 4;
/** So far above a signature stands a title. Lines. */
const SIGNATURE_REACH = 8;

/** A name alone beside a date is a signature: "Jane Roe in Minsk" over "Fri 5 May 2023". A title must stand above it. */
function markSignatures(lines: PageLine[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'headline' || !isSignature(line.text)) continue;
    const dated = [lines[index - 1], lines[index + 1]].some((other) => other?.kind === 'date');
    const titled = lines
      .slice(Math.max(0, index - SIGNATURE_REACH), index)
      .some((above) => above.kind === 'headline' && above.words > NAME_WORDS);
    if (dated && titled) line.kind = 'byline';
  }
}

function isSignature(text: string): boolean {
  const name = nameOfSignature(text).split(/\s+/u);
  return name.length >= 2 && name.length <= NAME_WORDS && name.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part));
}

/** "Jane Roe in Minsk" → "Jane Roe". */
export function nameOfSignature(text: string): string {
  return text.replace(/\s(?:in|à|en|из|tại)\s.*$|(?<!\s)\s*\([^)]*\)$/u, '').trim();
}

/** Fewer lines under "Breaking" are an article marked as breaking, not a ticker. */
const TICKER_LINES = 3;

/** What stands under a ticker's label, without an empty line between, is of the ticker. */
function dropTickers(lines: PageLine[]): void {
  for (const [index, label] of lines.entries()) {
    if (label.kind !== 'ticker') continue;
    let end = index + 1;
    while (lines[end]?.gap === 0) end++;
    if (end - index > TICKER_LINES) for (const line of lines.slice(index + 1, end)) line.kind = 'furniture';
  }
}

/** Words of a text; characters of scripts without spaces count half a word each. */
export function countWords(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu) ?? [];
  if (unspaced === 0) return spaced.length;
  const others = spaced.filter(
    (word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word),
  );
  return others.length + Math.ceil(unspaced / 2);
}

/** Ends as a sentence of prose does. */
export const endsSentence = (text: string): boolean => STRONG_STOP.test(text) || STOP.test(text);
