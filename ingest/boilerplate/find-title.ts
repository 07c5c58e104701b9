/**
 * Lines and core → the line that is the title: above the core, near it, followed by byline or date, repeated on the
 * page (breadcrumb, picture text), and speaking of what the core speaks of. No evidence is enough alone.
 */
import type { Span } from '../model/span.ts';
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
  /** Byline or date within the next lines. */
  bylineBelow: 5,
  first: 3,
  /** All its longer words stand in the core; a share of them gives a share. */
  shared: 8,
  fewWords: -4,
  bulleted: -8,
  endsLikeSentence: -4,
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
      (hasBylineBelow(lines, index, core.start) ? POINTS.bylineBelow : 0) +
      (index === 0 ? POINTS.first : 0) +
      POINTS.shared * sharedPart(contentWords(line.text), coreWords) +
      (line.words < FEWEST_WORDS + 1 ? POINTS.fewWords : 0) +
      (line.bulleted ? POINTS.bulleted : 0) +
      (/[.…]$/u.test(line.text) ? POINTS.endsLikeSentence : 0) +
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

function hasBylineBelow(lines: readonly PageLine[], index: number, end: number): boolean {
  return lines
    .slice(index + 1, Math.min(end, index + 1 + BYLINE_REACH))
    .some((line) => line.kind === 'byline' || line.kind === 'date');
}

function sharedPart(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}

/** Words that carry meaning, by length: four letters and more, numbers, and pairs of characters of unspaced scripts. */
export function contentWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  const spaced = lower.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const unspaced = (
    lower.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu) ?? []
  ).flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
  return new Set([...spaced, ...unspaced]);
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
