/**
 * Page → its outlet. A site prints its own name in the head, the foot, the copyright line, the title bar and, where no
 * person wrote the text, the byline. One of these is weak (a section, a source); two together are the outlet.
 */
import type { PageLine } from './page-line.ts';
import { lineKey, type PageWords } from './page-words.ts';

/** A site's name is short. */
const MOST_WORDS = 5;
/** Lines at the head and at the foot of a page in which a site prints its name. */
const HEAD_LINES = 12;
const FOOT_LINES = 25;
/** Lines from the title on in which an outlet may sign. */
const FORM_REACH = 5;
const ENOUGH = 3;
/** A copyright line is short; a long one is about copyright. */
const NOTICE_WORDS = 40;
const POINTS = {
  copyright: 3,
  titleBar: 3,
  byline: 2,
  source: 2,
  head: 1,
  foot: 1,
  both: 1,
  form: 3,
  inBody: -2,
} as const;

export interface PublisherEvidence {
  lines: readonly PageLine[];
  /** Where title and core stand; the head is above, the foot below. */
  titleAt: number;
  coreEnd: number;
  title: string | undefined;
  body: readonly string[];
  /** Names in bylines: the outlet's own is one of them where no person signs. */
  bylines: readonly string[];
  /** Named as the source of the text: by a dateline or after "Source:". */
  sources: readonly string[];
}

/** The outlet's name, or undefined where the evidence is thin. */
export function findPublisher(evidence: PublisherEvidence, words: PageWords): string | undefined {
  const { lines, titleAt, coreEnd, title, body, bylines, sources } = evidence;
  const points = new Map<string, { name: string; sum: number }>();
  const give = (name: string | undefined, worth: number): void => {
    const clean = name?.trim().replace(/[.,:;|]+$/u, '');
    if (!clean || !isName(clean, words)) return;
    const known = points.get(keyOf(clean));
    // "EASTGATE TRIBUNE" in the head is "Eastgate Tribune" in the foot.
    const shown = known && !isShouted(known.name) ? known.name : clean;
    points.set(keyOf(clean), { name: shown, sum: (known?.sum ?? 0) + worth });
  };
  const head = namesIn(lines.slice(0, Math.min(HEAD_LINES, titleAt)));
  const foot = namesIn(lines.slice(Math.max(coreEnd, lines.length - FOOT_LINES)));
  for (const name of head) give(name, POINTS.head);
  for (const name of foot) give(name, POINTS.foot);
  for (const name of head) if (foot.has(name)) give(name, POINTS.both);
  for (const line of lines.slice(coreEnd)) {
    if (line.words <= NOTICE_WORDS) give(ownerOf(line.text, words), POINTS.copyright);
  }
  for (const line of lines.slice(0, titleAt + 1)) give(barName(line.text, title), POINTS.titleBar);
  for (const name of namesIn(lines.slice(0, titleAt + FORM_REACH)))
    if (words.outlet.test(name)) give(name, POINTS.form);
  for (const name of new Set([...bylines])) give(name, points.has(keyOf(name)) ? POINTS.byline : 0);
  for (const name of new Set([...sources])) give(name, POINTS.source);
  const told = [title ?? '', ...body].join(' ');
  for (const { name } of [...points.values()]) if (countOf(name, told) > 1) give(name, POINTS.inBody);
  const best = [...points.values()].sort((a, b) => b.sum - a.sum)[0];
  return best && best.sum >= ENOUGH ? best.name : undefined;
}

/** "The Island Courier" and "Island Courier" are one outlet. */
const keyOf = (name: string): string => name.toLowerCase().replace(/^the\s/u, '');
const isShouted = (name: string): boolean => name === name.toUpperCase() && /\s/u.test(name);
const countOf = (name: string, text: string): number => text.split(name).length - 1;

/** Lines that could be a name. */
function namesIn(lines: readonly PageLine[]): Set<string> {
  return new Set(
    lines
      .filter(
        ({ kind, bulleted, words }) => (kind === 'headline' || kind === 'byline') && !bulleted && words <= MOST_WORDS,
      )
      .map((line) => line.text),
  );
}

function isName(text: string, words: PageWords): boolean {
  const count = text.split(/\s+/u).length;
  return (
    count <= MOST_WORDS + 1 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/[?!]$/u.test(text) &&
    !words.furniture.has(lineKey(text)) &&
    !words.sections.has(lineKey(text)) &&
    !words.unnamedSources.has(lineKey(text))
  );
}

/** "© 2024 Example News. All rights reserved." → "Example News"; undefined for a line without such a mark. */
function ownerOf(line: string, words: PageWords): string | undefined {
  if (line.search(words.copyright) < 0) return undefined;
  const owners = line
    .replace(words.copyright, '|')
    .replace(/copyright|\b(?:19|20)\d{2}\b(?:\s*[-–]\s*(?:19|20)?\d{2,4}\b)?/giu, '|')
    .split(/[|•·–—]|[.,]\s|[.,]$|\s-\s/u)
    .map((part) =>
      part
        .replace(/^[\s,.:;-]+/u, '')
        .replace(/^by\s+/iu, '')
        .replace(/,?\s(?:Inc|Ltd|LLC|GmbH|plc|Limited)\b.*$/u, '')
        .trim(),
    );
  return owners.find((part) => /^\p{Lu}|^\p{Lo}/u.test(part));
}

/** "Title - Outlet", "Title | Outlet" → "Outlet", where "Title" is the page's title. */
function barName(line: string, title: string | undefined): string | undefined {
  if (title === undefined || line.length <= title.length + 3 || !line.startsWith(title)) return undefined;
  return /^\s*[|\-–—·•»]\s*([^|–—]+?)$/u.exec(line.slice(title.length))?.[1];
}
