/**
 * Lines → the stretch that holds the article: the run of lines with the highest sum, where paragraphs count for and
 * furniture counts against. Maximum subsequence segmentation, after Pasternack and Roth, "Extracting Article Text from
 * the Web with Maximum Subsequence Segmentation", WWW 2009, with hand-set weights in place of their trained ones: the
 * held pages are few, and the weights only need to have the right order.
 */
import type { Span } from '../model/span.ts';
import type { PageLine } from './page-line.ts';

/** What a line of each kind takes away, in words of prose. A paragraph gives its words. */
const COST = {
  headline: 5,
  bullet: 5,
  // Bylines, dates and labels of lists stand at the edges of an article: it hardly ever goes on across them.
  byline: 40,
  date: 40,
  ticker: 60,
  tail: 60,
  tags: 30,
  caption: 1,
  related: 1,
  furniture: 3,
  notice: 3,
} as const;
/** A paragraph counts up to this many words: one endless line is not ten paragraphs. */
const PARAGRAPH_CAP = 80;
/** More empty lines than this between two lines tell two parts of a page apart. */
const USUAL_GAP = 3;
const GAP_COST = 5;
/** After a list inside the article it goes on with two paragraphs of this length in a row; teasers come one by one. */
const GOES_ON_WORDS = 18;
/** A sentence of an article; shorter ones are too little to tell. */
const FEWEST_WORDS = 8;
/** A list inside an article is short; what comes later on the page is another thing. Lines. */
const LIST_REACH = 12;

/** Line indexes of the article, `end` excluded; undefined where the page has no paragraph. */
export function findCore(lines: readonly PageLine[], from = 0): Span | undefined {
  let best: Span | undefined;
  let bestSum = 0;
  let sum = 0;
  let start = from;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    sum += besideNotice(lines, index) ? -1 : worth(line);
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > bestSum && line.kind === 'paragraph') {
      bestSum = sum;
      best = { start, end: index + 1 };
    }
  }
  return best && goOn(lines, goBack(lines, trimmed(lines, best), from));
}

function worth(line: PageLine): number {
  const gap = Math.max(0, line.gap - USUAL_GAP) * GAP_COST;
  return (line.kind === 'paragraph' ? Math.min(line.words, PARAGRAPH_CAP) : -COST[line.kind]) - gap;
}

/** A sign-up box is a notice with a headline or two about it. */
export function besideNotice(lines: readonly PageLine[], index: number): boolean {
  return lines[index]?.kind === 'headline' && [-2, -1, 1, 2].some((step) => lines[index + step]?.kind === 'notice');
}

/** Without lines at either end that are no paragraphs. */
function trimmed(lines: readonly PageLine[], core: Span): Span {
  let { start, end } = core;
  while (start < end && lines[start]?.kind !== 'paragraph') start++;
  while (end > start && lines[end - 1]?.kind !== 'paragraph') end--;
  return { start, end };
}

/** Takes in what follows a "related" list in mid-article. */
function goOn(lines: readonly PageLine[], core: Span): Span {
  let end = core.end;
  for (let index = core.end; index < Math.min(lines.length, end + LIST_REACH); index++) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (line?.kind === 'date' || line?.kind === 'byline') break;
    if (isProse(line) && lines[index - 1]?.kind === 'related' && speaksOf(line, lines.slice(core.start, core.end))) {
      end = index + 1;
      continue;
    }
    if (!isLong(line) || !isLong(next) || next?.gap !== line?.gap || (line?.gap ?? 0) > USUAL_GAP) continue;
    end = index + 2;
    while (isProse(lines[end])) end++;
    index = end - 1;
  }
  return { start: core.start, end };
}

/** Takes in what precedes a "related" list in mid-article. */
function goBack(lines: readonly PageLine[], core: Span, from: number): Span {
  let start = core.start;
  for (let index = core.start - 1; index > Math.max(from, start - LIST_REACH); index--) {
    const [line, above] = [lines[index], lines[index - 1]];
    if (line?.kind === 'date' || line?.kind === 'byline' || line?.kind === 'ticker') break;
    if (!isLong(line) || !isLong(above) || (line?.gap ?? 0) > USUAL_GAP) continue;
    start = index - 1;
    while (start > from && isProse(lines[start - 1]) && (lines[start]?.gap ?? 0) <= USUAL_GAP) start--;
    index = start;
  }
  return { start, end: core.end };
}

/** Names again what the article names: a paragraph right under a "read more" line that does goes on with it. */
function speaksOf(line: PageLine | undefined, article: readonly PageLine[]): boolean {
  const names = line?.text.match(/\p{Lu}[\p{L}]{3,}/gu) ?? [];
  const told = article.map((one) => one.text).join(' ');
  return (line?.words ?? 0) >= FEWEST_WORDS && names.slice(1).some((name) => told.includes(name));
}

const isLong = (line: PageLine | undefined): boolean => line?.kind === 'paragraph' && line.words >= GOES_ON_WORDS;
const isProse = (line: PageLine | undefined): boolean => line?.kind === 'paragraph' && line.gap <= USUAL_GAP;
