/**
 * Page dump → clean body and metadata: takes a source document of shape `page`, gives one of shape
 * `body` whose text is the article's own paragraphs, joined by an empty line. A document of shape `body` passes
 * untouched: its offsets are the caller's.
 *
 * Order: lines (page-line) → core (find-core) → title (find-title) → standfirst, captions and tags told apart → dates
 * and outlet from what stands around the core.
 */
import type { Metadata, SourceDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { contentWords, sharedPart } from './content-words.ts';
import { besideNotice, findCore } from './find-core.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle, locateTitle } from './find-title.ts';
import { inferYear } from './infer-year.ts';
import {
  countWords,
  creditStart,
  endsSentence,
  looksLikeNames,
  nameOfSignature,
  type PageLine,
  readPageLines,
} from './page-line.ts';
import { lineKey, type PageWords } from './page-words.ts';
import { opensReport, readDateline } from './read-dateline.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Headlines in a row inside the core that are a list of links; one or two are subheads. */
const LINK_LIST = 3;
/** A subhead; a longer line without a stop is the headline of another article. */
const SUBHEAD_WORDS = 14;
/** A standfirst that adds no name is a summary; a longer one is the lead. */
const STANDFIRST_WORDS = 40;
/** Tags stand within so many lines after the body, and have few words. */
const TAG_REACH = 16;
const TAG_WORDS = 6;
/** A caption that is kept says something: so many words, and a verb. */
const CAPTION_WORDS = 8;
/** Part of the words of a caption that the other text of the same picture has. */
const SAME_CAPTION = 0.7;
/** "[1/2]", "1 of 3 |" before a caption. */
const PICTURE_NUMBER = /^\[?\d{1,2}\s?(?:\/|of)\s?\d{1,2}\]?\s*[|:]?\s*/u;
/** Lines around title and body in which the date of publication is looked for. */
const DATE_REACH_ABOVE = 3;
const DATE_REACH_BELOW = 3;

/**
 * Cleans a page. Never throws; a page without a paragraph gives its lines without furniture, so that nothing is lost
 * silently. What the source says of itself (title, publisher …) is kept as it is; only what it lacks is looked for.
 */
export function cleanPage(source: SourceDocument, words: PageWords): SourceDocument {
  if (source.shape === 'body') return source;
  const text = unwrapLines(normalize(source.text));
  const lines = readPageLines(text, words);
  const given = source.title === undefined ? undefined : locateTitle(lines, source.title, lines.length);
  const core = findCore(lines, given === undefined ? 0 : given + 1) ?? findCore(lines);
  if (!core)
    return withText(
      source,
      {},
      lines.filter((line) => line.kind !== 'furniture').map((line) => line.text),
    );
  const titleAt = given ?? (source.title === undefined ? findTitle(lines, core) : undefined);
  const page: Page = { lines, core, titleAt, words };
  const kept = paragraphsOf(page);
  const body = [...kept, ...captionsOf(page)];
  return withText(source, metadataOf(page, source, kept), body);
}

interface Page {
  lines: readonly PageLine[];
  core: Span;
  titleAt: number | undefined;
  words: PageWords;
}

/** One form of each character, plain spaces, no invisible marks: done here once, offsets are into the result. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[^\S\n]+/gu, (space) => (space.length === 1 ? ' ' : space.replace(/[^\S\n]/gu, ' ')));
}

function withText(source: SourceDocument, found: Metadata, paragraphs: readonly string[]): SourceDocument {
  const known = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined));
  return { ...found, ...known, shape: 'body', text: paragraphs.join('\n\n') };
}

/** The article's own lines, without standfirst, captions, links and repeated lines. */
function paragraphsOf(page: Page): string[] {
  const { lines, core, titleAt } = page;
  const title = titleAt === undefined ? undefined : lines[titleAt]?.key;
  const start = standfirstEnd(page);
  const seen = new Set<string>();
  const kept: string[] = [];
  for (let index = start; index < core.end; index++) {
    const line = lines[index];
    if (!line || line.key === title || seen.has(line.key)) continue;
    if (line.kind !== 'paragraph' && !isSubhead(lines, index)) continue;
    seen.add(line.key);
    kept.push(line.text);
  }
  return kept;
}

function isSubhead(lines: readonly PageLine[], index: number): boolean {
  const line = lines[index];
  if (line?.kind !== 'headline' || line.words > SUBHEAD_WORDS) return false;
  if (besideNotice(lines, index)) return false;
  let first = index;
  while (lines[first - 1]?.kind === 'headline') first--;
  let last = index;
  while (lines[last + 1]?.kind === 'headline') last++;
  const before = lines[first - 1]?.kind;
  return last - first + 1 < LINK_LIST && before !== 'tail' && before !== 'related';
}

/**
 * First line of the body proper. A single sentence that byline, date or captions part from the rest, or that comes
 * again below, is a standfirst: it goes where all its names come again in the rest, else it is the lead and stays.
 */
function standfirstEnd({ lines, core }: Page): number {
  const first = lines[core.start];
  const next = lines.findIndex((line, index) => index > core.start && index < core.end && line.kind === 'paragraph');
  if (!first || next < 0) return core.start;
  const rest = lines.slice(next, core.end).filter((line) => line.kind === 'paragraph');
  const repeated = rest.some((line) => line.key === first.key);
  const parted =
    opensReport(lines[next]?.text ?? '') ||
    lines.slice(core.start + 1, next).some((line) => line.kind !== 'headline' && line.kind !== 'furniture');
  if (!repeated && (!parted || first.words > STANDFIRST_WORDS || rest.length < 2)) return core.start;
  const below = contentWords(rest.map((line) => line.text).join(' '));
  const names = first.text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? [];
  return repeated || names.every((name) => name.length < 4 || below.has(name.toLowerCase())) ? next : core.start;
}

/** Captions of the article's own pictures that are sentences, without their credit; they follow the body. */
function captionsOf({ lines, core, titleAt, words }: Page): string[] {
  const from = titleAt === undefined ? core.start : titleAt + 1;
  const captions = lines
    .slice(from, core.end)
    .filter((line) => line.kind === 'caption')
    .map((line) => line.text.slice(0, creditStart(line.text, words) ?? line.text.length).trim())
    .map((text) =>
      text
        .replace(PICTURE_NUMBER, '')
        .replace(/\s*[([/|–—-]+$/u, '')
        .trim(),
    )
    .filter((text) => countWords(text) >= CAPTION_WORDS && words.captionVerb.test(text));
  // Alternative text and caption of one picture say the same: the longer one stays.
  return captions.filter((text, index) => !captions.some((other, at) => at !== index && says(other, text, at < index)));
}

/** Whether a caption says what another says; of two alike the earlier stays. */
function says(caption: string, other: string, isEarlier: boolean): boolean {
  const [words, others] = [contentWords(caption), contentWords(other)];
  if (sharedPart(others, words) < SAME_CAPTION) return false;
  return words.size > others.size || (words.size === others.size && isEarlier);
}

function metadataOf(page: Page, source: SourceDocument, body: readonly string[]): Metadata {
  const { lines, core, titleAt, words } = page;
  const title = source.title ?? (titleAt === undefined ? undefined : lines[titleAt]?.text);
  const signed = bylinesOf(page);
  const dateline =
    body
      .slice(0, 2)
      .map((text) => readDateline(text, words))
      .find((one) => one.publisher || one.date) ?? {};
  const site = findPublisher(
    {
      lines,
      titleAt: titleAt ?? core.start,
      coreEnd: core.end,
      title,
      body,
      bylines: signed.names,
      sources: [signed.source, dateline.publisher].filter((name) => name !== undefined),
    },
    words,
  );
  const publisher = source.publisher ?? site ?? dateline.publisher ?? signed.source;
  const author = signed.names.find((name) => publisher === undefined || !name.startsWith(publisher));
  const inferred =
    dateline.date && dateline.date.iso === undefined ? inferYear(dateline.date, body.join('\n'), words) : undefined;
  const publishedAt =
    bylineDate(page) ??
    dateline.date?.iso ??
    (dateline.date && inferred !== undefined ? isoDay(inferred, dateline.date.month, dateline.date.day) : undefined) ??
    urlDate(source.url);
  const tags = tagsOf(page, title);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

/** Names and source in the bylines around the body. */
function bylinesOf({ lines, core, titleAt, words }: Page): { names: string[]; source?: string } {
  const near = lines.slice(Math.max(0, (titleAt ?? core.start) - DATE_REACH_ABOVE), core.end + DATE_REACH_BELOW);
  const names: string[] = [];
  let source: string | undefined;
  for (const line of near.filter((one) => one.kind === 'byline' || one.kind === 'date')) {
    const sourceAt = line.text.search(words.source);
    if (sourceAt >= 0) {
      const named = line.text.slice(sourceAt).replace(words.source, '').replace(/\)$/u, '').trim();
      if (!words.unnamedSources.has(lineKey(named)) && looksLikeNames(named)) source ??= named;
      continue;
    }
    const start = words.byline.exec(line.text);
    if (!start && line.kind === 'byline' && lines.indexOf(line) > (titleAt ?? -1))
      names.push(nameOfSignature(line.text));
    if (!start) continue;
    const dateAt = line.dates[0]?.start ?? line.text.length;
    const name = line.text
      .slice(start[0].length, Math.max(dateAt, start[0].length))
      .split(/\s*[|•·–—]\s*|,\s|\s-\s/u)[0]
      ?.trim();
    if (name && looksLikeNames(name)) names.push(name);
  }
  return { names, ...(source === undefined ? {} : { source }) };
}

/** The day in the byline: between title and body first, then just above the title, then just below the body. */
function bylineDate({ lines, core, titleAt, words }: Page): string | undefined {
  const top = titleAt ?? core.start;
  const zones = [
    lines.slice(top, core.start + 1),
    lines.slice(Math.max(0, top - DATE_REACH_ABOVE), top).reverse(),
    lines.slice(core.end, core.end + DATE_REACH_BELOW),
  ];
  for (const zone of zones) {
    const dated = zone
      .filter((line) => line.kind === 'date' || line.kind === 'byline')
      .flatMap((line) => line.dates.filter((date) => date.iso !== undefined).map((date) => ({ line, date })));
    const isUpdate = ({ line, date }: (typeof dated)[number]): boolean =>
      [...words.updatedStarts].some((start) => lineKey(line.text.slice(0, date.start)).endsWith(start));
    const best = dated.find((one) => !isUpdate(one)) ?? dated[0];
    if (best?.date.iso) return best.date.iso;
  }
  return undefined;
}

/** "/2023/02/27/" in an address is the day of publication. */
function urlDate(url: string | undefined): string | undefined {
  const match = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/u.exec(url ?? '');
  return match && Number(match[2]) <= 12 && Number(match[3]) <= 31
    ? isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
    : undefined;
}

/** The article's own tags: what a label for tags heads, else the first list after the body that names what it names. */
function tagsOf({ lines, core, words }: Page, title: string | undefined): string[] {
  const after = lines.slice(core.end, core.end + TAG_REACH);
  const label = after.findIndex((line) => line.kind === 'tags');
  const labelled = after[label];
  if (labelled) {
    const inline = /^[^:：]{1,30}[:：]\s*(\S.*)$/u.exec(labelled.text)?.[1];
    return inline === undefined ? listFrom(lines, core.end + label + 1, words) : splitTags(inline);
  }
  const named = contentWords([title ?? '', ...lines.slice(core.start, core.end).map((line) => line.text)].join(' '));
  for (const [index, line] of after.entries()) {
    if (line.kind === 'tail') break;
    if (line.kind !== 'bullet' || after[index - 1]?.kind === 'bullet') continue;
    const tags = listFrom(lines, core.end + index, words);
    const known = tags.filter((tag) => [...contentWords(tag)].some((word) => named.has(word)));
    if (tags.length > 0 && known.length * 2 >= tags.length) return tags;
  }
  return [];
}

function listFrom(lines: readonly PageLine[], from: number, words: PageWords): string[] {
  const tags: string[] = [];
  for (const [index, line] of lines.slice(from).entries()) {
    const opensBlock = index > 0 && line.gap > 1;
    if (opensBlock || !['bullet', 'headline', 'furniture'].includes(line.kind) || line.words > TAG_WORDS) break;
    if (tags.length > 0 && !line.bulleted && line.gap > 0) break;
    if (line.kind !== 'furniture' && line.dates.length === 0 && !words.furniture.has(line.key)) tags.push(line.text);
  }
  return [...new Set(tags)];
}

function splitTags(text: string): string[] {
  return [...new Set(text.split(/\s*[,;|•·]\s*/u).map((tag) => tag.replace(/^#/, '').trim()))].filter(
    (tag) => tag !== '' && countWords(tag) <= TAG_WORDS && !endsSentence(tag),
  );
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
