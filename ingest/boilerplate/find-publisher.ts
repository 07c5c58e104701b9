/**
 * Page → its outlet. A site prints its own name in the head, the foot, the copyright line, the title bar and, where no
 * person wrote the text, the byline. One of these is weak (a section, a source); two together are the outlet.
 */
import type { PageLine } from './page-line.ts';
import type { PageWords } from './page-words.ts';

/** A site's name is short. */
const MOST_WORDS = 5;
/** Lines at the head and at the foot of a page in which a site prints its name. */
const HEAD_LINES = 12;
const FOOT_LINES = 25;
const ENOUGH = 3;
const POINTS = { copyright: 3, titleBar: 3, byline: 2, head: 1, foot: 1, both: 2, posted: 1 } as const;

export interface PublisherEvidence {
  lines: readonly PageLine[];
  /** Where title and core stand; the head is above, the foot below. */
  titleAt: number;
  coreEnd: number;
  title: string | undefined;
  /** Names in bylines: the outlet's own is one of them where no person signs. */
  bylines: readonly string[];
}

/** The outlet's name, or undefined where the evidence is thin. */
export function findPublisher(evidence: PublisherEvidence, words: PageWords): string | undefined {
  const { lines, titleAt, coreEnd, title, bylines } = evidence;
  const points = new Map<string, number>();
  const give = (name: string | undefined, worth: number): void => {
    const clean = name?.trim().replace(/[.,:;|]+$/u, '');
    if (clean && isName(clean, words)) points.set(clean, (points.get(clean) ?? 0) + worth);
  };
  const head = namesIn(lines.slice(0, Math.min(HEAD_LINES, titleAt)));
  const foot = namesIn(lines.slice(Math.max(coreEnd, lines.length - FOOT_LINES)));
  for (const name of head) give(name, POINTS.head);
  for (const name of foot) give(name, POINTS.foot);
  for (const name of head) if (foot.has(name)) give(name, POINTS.both);
  for (const name of new Set(bylines)) give(name, points.has(name) ? POINTS.byline : 0);
  for (const line of lines.slice(coreEnd)) {
    if (words.copyright.test(line.text) && line.words <= 25) give(ownerOf(line.text, words), POINTS.copyright);
  }
  for (const line of lines.slice(0, titleAt + 1)) give(barName(line.text, title), POINTS.titleBar);
  const best = [...points].sort((a, b) => b[1] - a[1])[0];
  return best && best[1] >= ENOUGH ? best[0] : undefined;
}

/** Lines that could be a name. */
function namesIn(lines: readonly PageLine[]): Set<string> {
  return new Set(
    lines
      .filter((line) => line.kind === 'headline' && !line.bulleted && line.words <= MOST_WORDS)
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
    !words.furniture.has(text.toLowerCase()) &&
    !words.unnamedSources.has(text.toLowerCase())
  );
}

/** "© 2024 Example News. All rights reserved." → "Example News". */
export function ownerOf(line: string, words: PageWords): string | undefined {
  const at = line.search(words.copyright);
  const mark = words.copyright.exec(line)?.[0] ?? '';
  const sides = [line.slice(at + mark.length), line.slice(0, at)];
  for (const side of sides) {
    const owner = side
      .replace(/©|\(c\)|copyright|\b(?:19|20)\d{2}\b(?:\s*[-–]\s*(?:19|20)?\d{2,4})?/giu, ' ')
      .replace(/^[\s,.:;|–-]+/u, '')
      .split(/[.|•·–—]|,\s|\s-\s/u)[0]
      ?.replace(words.copyright, '')
      .replace(/^(?:by|của|the)\s+(?=\p{Lu})/iu, '')
      .replace(/,?\s(?:Inc|Ltd|LLC|GmbH|plc|S\.A)\.?$/u, '')
      .trim();
    if (owner && /^\p{Lu}|^\p{Lo}/u.test(owner)) return owner;
  }
  return undefined;
}

/** "Title - Outlet", "Title | Outlet" → "Outlet", where "Title" is the page's title. */
function barName(line: string, title: string | undefined): string | undefined {
  if (title === undefined || line.length <= title.length + 3 || !line.startsWith(title)) return undefined;
  return /^\s*[|\-–—·•»]\s*([^|–—]+?)$/u.exec(line.slice(title.length))?.[1];
}
