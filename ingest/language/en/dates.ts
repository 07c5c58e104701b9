/**
 * English date expressions: days, months, years, weekdays, ranges (their start) and words relative to the document's
 * date. Own patterns rather than a library: which of two years or weeks is meant depends on whether the clause tells
 * of the past or of a plan, so both readings are given.
 */
import type { DateExpression, DateWords } from '../date-words.ts';

const MONTH_NAMES = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NUMBER_WORDS = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

/** A full name takes no dot: that one ends the sentence. */
const FULL_MONTHS = MONTH_NAMES.map((names) => names.split('|')[0]).join('|');
const MONTH = `(?<month>(?:${FULL_MONTHS})\\b|(?:${MONTH_NAMES.join('|')})\\b\\.?)`;
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)\\b';
const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES.join('|')})\\b`;
const SAME_MONTH_END = '(?:\\s*(?:-|–|—|to|and|through|until)\\s*(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b)?';
const MONTH_END = `(?:\\s*(?:-|–|—|to|through|until)\\s*(?:(?:${MONTH_NAMES.join('|')})\\b\\.?\\s+)?(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?\\b)?`;
const BEFORE_WEEKDAY = `(?:(?:${WEEKDAY_NAMES.join('|')})\\b,?\\s+)?`;

/** A day as three numbers, months from 0; a missing day or month makes it less precise. */
interface Day {
  year?: number;
  month?: number;
  day?: number;
}
interface Found {
  past: Day;
  future?: Day;
  ahead?: boolean;
  attributive?: boolean;
}
interface Rule {
  readonly pattern: RegExp;
  /**
   * What the match says, or nothing where it says nothing certain.
   * @param before the day that the text named last ("the next day" is counted from it)
   */
  read(
    groups: Record<string, string | undefined>,
    published: Date | undefined,
    before: Date | undefined,
  ): Found | undefined;
}

const rule = (source: string, read: Rule['read'], flags = 'giy'): Rule => ({
  pattern: new RegExp(source, flags),
  read,
});

const RULES: readonly Rule[] = [
  rule('(?<year>1[5-9]\\d\\d|20\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])\\b', (g) => ({
    past: { year: Number(g.year), month: Number(g.month) - 1, day: Number(g.day) },
  })),
  // "Saturday, December 3, 2022", "28 Feb. to March 2"
  rule(`${BEFORE_WEEKDAY}${MONTH}\\s+${DAY}${MONTH_END}(?:\\s*,?\\s+${YEAR})?`, readDayOfMonth),
  rule(
    `${BEFORE_WEEKDAY}(?:the\\s+)?${DAY}${SAME_MONTH_END}\\s+(?:of\\s+)?${MONTH}(?:\\s*,?\\s+${YEAR})?`,
    readDayOfMonth,
  ),
  rule(`(?:(?:early|late|mid)[- ])?${MONTH}(?:\\s*,|\\s+of)?\\s+${YEAR}`, (g) => ({
    past: { year: Number(g.year), month: monthOf(g.month) },
  })),
  // "in May", "last March": a month without day or year needs a word that says it is a month
  rule(
    `(?<word>in|since|until|by|during|last|this|next|early|late|mid|from|of)(?:[- ](?:early|late|mid))?[- ]${MONTH}(?!\\s*\\d)`,
    (g, published) => {
      if (!published || !/^\p{Lu}/u.test(g.month ?? '')) return undefined;
      const month = monthOf(g.month);
      const year = published.getUTCFullYear();
      const passed = month <= published.getUTCMonth();
      const thisYear = { year, month };
      if (g.word?.toLowerCase() === 'this') return { past: thisYear };
      const last = month === published.getUTCMonth() && g.word?.toLowerCase() === 'last';
      const past = passed && !last ? thisYear : { year: year - 1, month };
      const future = month >= published.getUTCMonth() ? thisYear : { year: year + 1, month };
      return g.word?.toLowerCase() === 'next' ? { past: future, ahead: true } : { past, future };
    },
    'giuy',
  ),
  rule(`(?:(?<word>last|past|this|next|coming|following)\\s+)?${WEEKDAY}`, (g, published) => {
    if (!published || !/^\p{Lu}/u.test(g.weekday ?? '')) return undefined;
    const wanted = WEEKDAY_NAMES.indexOf(g.weekday?.toLowerCase() ?? '');
    const back = (weekdayOf(published) - wanted + 7) % 7;
    const word = g.word?.toLowerCase();
    const ahead = (wanted - weekdayOf(published) + 7) % 7;
    if (word === 'next' || word === 'coming') return { past: shift(published, ahead === 0 ? 7 : ahead), ahead: true };
    if (word === 'last' || word === 'past') return { past: shift(published, back === 0 ? -7 : -back) };
    return { past: shift(published, -back), future: shift(published, ahead) };
  }),
  rule('(?:earlier |later |late )?(?<word>today|tonight|this (?:morning|afternoon|evening))\\b', (_, published) =>
    published ? { past: dayOf(published) } : undefined,
  ),
  rule('(?<word>yesterday|last night)\\b', (_, published) => (published ? { past: shift(published, -1) } : undefined)),
  rule('tomorrow\\b', (_, published) => (published ? { past: shift(published, 1), ahead: true } : undefined)),
  // not "the last year of the war"
  rule(
    '(?<!\\bthe )(?<word>last|past|this|next|coming|previous)\\s+(?<unit>week|weekend|month|year)\\b(?! of\\b)',
    readRelativeUnit,
  ),
  // "the same day", "hours later", "the next day", "a day earlier": counted from the day named last
  rule(
    '(?:later )?(?:the same|that)(?: very)? (?:day|evening|afternoon|morning|night)\\b|(?:a few |some |several )?hours later\\b',
    (_, __, before) => (before ? { past: dayOf(before) } : undefined),
  ),
  rule('(?:on )?the (?<word>next|following|previous) (?:day|morning)\\b', (g, _, before) =>
    before ? { past: shift(before, g.word?.toLowerCase() === 'previous' ? -1 : 1) } : undefined,
  ),
  rule(`(?<count>\\d+|${NUMBER_WORDS.join('|')}) (?<unit>day|week|month|year)s? later\\b`, (g, _, before) =>
    before ? readDistance(g, before, 1) : undefined,
  ),
  rule(
    `(?<count>\\d+|${NUMBER_WORDS.join('|')})\\s+(?<unit>day|week|month|year)s?\\s+(?<word>ago|earlier)\\b`,
    (g, published, before) => {
      const from = g.word?.toLowerCase() === 'earlier' ? (before ?? published) : published;
      return from && readDistance(g, from, -1);
    },
  ),
  rule(
    `(?<word>in|since|of|during|by|until|from|early|late|mid|for)[- ](?:early |late |mid-)?${YEAR}(?!-\\d)`,
    (g) => ({
      past: { year: Number(g.year) },
    }),
  ),
  // "a 1997 agreement": dates the noun, not what is said of it
  rule(`${YEAR}(?!-\\d)`, (g) => ({ past: { year: Number(g.year) }, attributive: true })),
];

export const dates: DateWords = {
  find(text, publishedAt) {
    const published = publishedAt ? toDate(publishedAt) : undefined;
    const found: DateExpression[] = [];
    let before: Date | undefined;
    // Every expression begins at a word; looking there only keeps the cost in step with the text.
    for (const { index } of text.matchAll(STARTS)) {
      if (index < (found.at(-1)?.end ?? 0)) continue;
      const expression = readAt(text, index, published, before);
      if (!expression) continue;
      found.push(expression);
      if (WHOLE_DAY.test(expression.past)) before = toDate(expression.past);
    }
    return found;
  },
};

/** Words that may begin an expression; a cheap filter before the rules. */
const STARTS = new RegExp(
  `(?<![\\p{L}\\p{N}$€£])(?=\\d|(?:the \\d|${MONTH_NAMES.join('|')}|${WEEKDAY_NAMES.join('|')}|${NUMBER_WORDS.join('|')}|in|since|until|by|during|last|past|this|next|early|earlier|late|later|mid|from|of|for|coming|following|previous|today|tonight|yesterday|tomorrow|the (?:same|next|following|previous)|that|hours|a few|some|several|on the)\\b)`,
  'giu',
);

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

function readAt(
  text: string,
  index: number,
  published: Date | undefined,
  before: Date | undefined,
): DateExpression | undefined {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    const found = read(match.groups ?? {}, published, before);
    if (!found) continue;
    const past = toIso(found.past);
    if (!past) continue;
    return {
      start: index,
      end: index + match[0].length,
      past,
      future: (found.future && toIso(found.future)) ?? past,
      ahead: found.ahead ?? false,
      attributive: found.attributive ?? false,
    };
  }
  return undefined;
}

function readDayOfMonth(g: Record<string, string | undefined>, published: Date | undefined): Found | undefined {
  const month = monthOf(g.month);
  const day = Number(g.day);
  if (g.year) return { past: { year: Number(g.year), month, day } };
  // "may 5" and "march 12" in lower case are a modal and a verb
  if (!/^\p{Lu}/u.test(g.month ?? '')) return undefined;
  if (!published) return { past: { month, day } };
  const year = published.getUTCFullYear();
  const thisYear = Date.UTC(year, month, day);
  const today = Date.UTC(year, published.getUTCMonth(), published.getUTCDate());
  return {
    past: { year: thisYear <= today ? year : year - 1, month, day },
    future: { year: thisYear >= today ? year : year + 1, month, day },
  };
}

function readRelativeUnit(g: Record<string, string | undefined>, published: Date | undefined): Found | undefined {
  if (!published) return undefined;
  const word = g.word?.toLowerCase();
  const step = word === 'this' ? 0 : word === 'next' || word === 'coming' ? 1 : -1;
  const year = published.getUTCFullYear();
  const month = published.getUTCMonth();
  const ahead = step > 0;
  switch (g.unit?.toLowerCase()) {
    case 'year':
      return { past: { year: year + step }, ahead };
    case 'month': {
      const first = new Date(Date.UTC(year, month + step, 1));
      return { past: { year: first.getUTCFullYear(), month: first.getUTCMonth() }, ahead };
    }
    default:
      return weekAround(shift(published, 7 * step), ahead);
  }
}

/** A week is told by its month where all of it lies in one, else by its year. */
function weekAround({ year = 0, month = 0, day = 1 }: Day, ahead: boolean): Found {
  const middle = new Date(Date.UTC(year, month, day));
  const monday = shift(middle, -weekdayOf(middle));
  const sunday = shift(middle, 6 - weekdayOf(middle));
  if (monday.month === sunday.month) return { past: { year, month }, ahead };
  return { past: { year }, ahead };
}

/** "two weeks ago", "three days later", counted from a day. */
function readDistance(g: Record<string, string | undefined>, from: Date, direction: 1 | -1): Found {
  const word = g.count?.toLowerCase() ?? '';
  const index = NUMBER_WORDS.indexOf(word);
  const count = direction * (index < 0 ? Number(word) : Math.max(1, index - 1));
  const month = from.getUTCMonth();
  switch (g.unit?.toLowerCase()) {
    case 'day':
      return { past: shift(from, count) };
    case 'week':
      return weekAround(shift(from, 7 * count), false);
    case 'month': {
      const first = new Date(Date.UTC(from.getUTCFullYear(), month + count, 1));
      return { past: { year: first.getUTCFullYear(), month: first.getUTCMonth() } };
    }
    default:
      return { past: { year: from.getUTCFullYear() + count } };
  }
}

/** The calendar day that the document itself names, whatever the offset. */
function toDate(iso: string): Date | undefined {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const monthOf = (text: string | undefined): number => {
  const name = text?.toLowerCase().replace('.', '') ?? '';
  return MONTH_NAMES.findIndex((names) => names.split('|').includes(name));
};

/** Monday is 0. */
const weekdayOf = (date: Date): number => (date.getUTCDay() + 6) % 7;

const dayOf = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth(),
  day: date.getUTCDate(),
});

const shift = (date: Date, days: number): Day => dayOf(new Date(date.getTime() + days * 86_400_000));

/** ISO 8601 as precise as the day is known; undefined for a day that does not exist. */
function toIso({ year, month, day }: Day): string | undefined {
  const pad = (value: number): string => String(value).padStart(2, '0');
  if (year === undefined) {
    if (month === undefined || day === undefined) return undefined;
    return `--${pad(month + 1)}-${pad(day)}`;
  }
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${pad(month + 1)}`;
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? `${year}-${pad(month + 1)}-${pad(day)}` : undefined;
}
