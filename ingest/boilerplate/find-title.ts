/**
 * Lines and core → the line that is the title: above the core, near it, followed by byline or date, repeated on the
 * page (breadcrumb, picture text), and speaking of what the core speaks of. No evidence is enough alone.
 */
import type { Span } from '../model/span.ts';
import { contentWords, sharedPart } from './content-words.ts';
import type { PageLine } from './page-line.ts';

/** Words of a title; shorter lines are sections, longer ones paragraphs. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
/** Lines above the core that are looked at: byline, standfirst and captions stand between. */
const REACH = 30;
/** What a candidate must reach. One that only stands above the core, with words in common with it, does. */
const ENOUGH = 5;
const POINTS = {
  repeated: 8,
  /** Byline or date on the next line; a point less for each line later. */
  bylineBelow: 5,
  first: 3,
  /** Half of its longer words stand in the core, or more; a smaller share gives a share. */
  shared: 8,
  fewWords: -4,
  bulleted: -8,
  endsLikeSentence: -4,
  /** "World | Europe": where in the paper the page stands. */
  breadcrumb: -10,
  /** Stands under a line that could be the title and is longer than that: a standfirst. */
  belowTitle: -3,
  /** For each line between it and the core that could be a title as well. */
  lineBetween: -1,
} as const;
const BYLINE_REACH = 4;

/** Index of the title's line, or undefined where the page has none. */
export function findTitle(lines: readonly PageLine[], core: Span): number | undefined {
  const coreWords = contentWords(
    lines
      .slice(core.start, core.end)
      .map((line) => line.text)
      .join(' '),
  );
  const keys = new Map<string, number>();
  for (const line of lines.slice(0, core.end)) keys.set(line.key, (keys.get(line.key) ?? 0) + 1);
  let best: number | undefined;
  let bestScore = ENOUGH - 1;
  let between = 0;
  for (let index = core.start - 1; index >= Math.max(0, core.start - REACH); index--) {
    const line = lines[index];
    if (!line || !isCandidate(line)) continue;
    const score =
      (isRepeated(line, lines, index, keys) ? POINTS.repeated : 0) +
      bylineBelow(lines, index, core.start) +
      (index === 0 ? POINTS.first : 0) +
      POINTS.shared * Math.min(1, 2 * sharedPart(contentWords(line.text), coreWords)) +
      (line.words < FEWEST_WORDS + 1 ? POINTS.fewWords : 0) +
      (line.bulleted ? POINTS.bulleted : 0) +
      (/[.…]$/u.test(line.text) ? POINTS.endsLikeSentence : 0) +
      (isBreadcrumb(line.text) ? POINTS.breadcrumb : 0) +
      (isBelowTitle(lines, index) ? POINTS.belowTitle : 0) +
      POINTS.lineBetween * between;
    // The upper of two equals: a title stands above its own repetitions.
    if (score >= bestScore) {
      bestScore = score;
      best = index;
    }
    between++;
  }
  return best;
}

/** Index of the line that is the given title, before the end of the core. */
export function locateTitle(lines: readonly PageLine[], title: string, end: number): number | undefined {
  const wanted = fold(title);
  const found = lines.slice(0, end).findLastIndex((line) => fold(line.text) === wanted && !line.bulleted);
  return found < 0 ? undefined : found;
}

function isCandidate(line: PageLine): boolean {
  const { kind, words } = line;
  if (kind === 'paragraph') return words <= MOST_WORDS && words >= FEWEST_WORDS;
  return (kind === 'headline' || kind === 'bullet') && words >= FEWEST_WORDS && words <= MOST_WORDS;
}

function isRepeated(
  line: PageLine,
  lines: readonly PageLine[],
  index: number,
  keys: ReadonlyMap<string, number>,
): boolean {
  if ((keys.get(line.key) ?? 0) > 1) return true;
  // "Title | Outlet" in the head of the page.
  return lines.slice(Math.max(0, index - REACH), index).some((other) => other.key.startsWith(`${line.key} `));
}

/** Words of one part of a breadcrumb, at most. */
const BREADCRUMB_WORDS = 3;

function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s[|›»>/]\s/u);
  return parts.length > 1 && parts.every((part) => part.trim().split(/\s+/).length <= BREADCRUMB_WORDS);
}

/** A kicker over the title has fewer words than this. */
const TITLE_WORDS = 5;
/** A standfirst has so many times the words of its title. */
const STANDFIRST_RATIO = 1.3;

function isBelowTitle(lines: readonly PageLine[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line || above?.kind !== 'headline' || above.words < TITLE_WORDS) return false;
  return line.words >= above.words * STANDFIRST_RATIO;
}

function bylineBelow(lines: readonly PageLine[], index: number, end: number): number {
  const distance = lines
    .slice(index + 1, Math.min(end, index + 1 + BYLINE_REACH))
    .findIndex((line) => line.kind === 'byline' || line.kind === 'date');
  return distance < 0 ? 0 : POINTS.bylineBelow - distance;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
