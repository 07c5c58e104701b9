/**
 * Date expressions of languages that write a day, the name of its month and the year in this order ("19 января 2023
 * года", "le 19 janvier 2023", "am 19. Januar 2023"), weekdays, and words relative to the document's date. A pack gives
 * the words; both readings of what leaves a choice (the past and the coming Monday) are given.
 */
import { bareMonth, dayOfMonth, dayOfWeek, monthAt, type Readings, shift, toDate, toIso, weekAt } from './calendar.ts';
import type { DateExpression, DateWords } from './date-words.ts';

/** All in lower case; forms of one thing are parted by "|". */
export interface WordDates {
  /** Twelve, January first, in every form. */
  months: readonly string[];
  /** Seven, Monday first. */
  weekdays: readonly string[];
  /** Days from the document's: "вчера" → -1. */
  relative: Readonly<Record<string, number>>;
  /** What may stand behind one of them that makes it no day of its own ("накануне выборов"), as a pattern. */
  eveOf?: string;
  /** Between day and month ("de" in "19 de enero"), as a pattern. */
  between: string;
  /** Before the year, and behind it ("года"), as patterns. */
  beforeYear: string;
  afterYear: string;
  /** What a month without a day, and a year alone, stand behind ("в", "en", "im"), as a pattern. */
  in: string;
  /** Words that make a weekday, week, month or year the last or the next one, before or behind it, as patterns. */
  last: string;
  next: string;
  /** "week", "month", "year" in every form. */
  week: string;
  month: string;
  year: string;
}

type Groups = Record<string, string | undefined>;
interface Rule {
  pattern: RegExp;
  read(groups: Groups, published: Date | undefined): Readings | undefined;
}

/** A letter or digit right before or behind makes it part of another word. */
const EDGE = '(?![\\p{L}\\p{N}])';
const YEAR = '(?<year>1[5-9]\\d\\d|20\\d\\d)';
const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])';

export function makeDates(words: WordDates): DateWords {
  const rules = rulesOf(words);
  return {
    find(text, publishedAt) {
      const published = publishedAt === undefined ? undefined : toDate(publishedAt);
      const found: DateExpression[] = [];
      for (let at = 0; at < text.length; ) {
        const expression = /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ? undefined : readAt(text, at, rules, published);
        if (expression) found.push(expression);
        at = expression?.end ?? at + 1;
      }
      return found;
    },
  };
}

function readAt(
  text: string,
  start: number,
  rules: readonly Rule[],
  published: Date | undefined,
): DateExpression | undefined {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const said = match ? read(match.groups ?? {}, published) : undefined;
    const past = said ? toIso(said.past) : undefined;
    if (!match || !said || past === undefined) continue;
    const future = said.future ? (toIso(said.future) ?? past) : past;
    return { start, end: start + match[0].length, past, future, ahead: said.ahead ?? false, attributive: false };
  }
  return undefined;
}

function rulesOf(words: WordDates): Rule[] {
  const month = `(?<month>${words.months.join('|')})`;
  const weekday = `(?<weekday>${words.weekdays.join('|')})`;
  const year = `(?:${words.beforeYear}${YEAR}(?:${words.afterYear})?)`;
  const monthOf = (text: string | undefined): number =>
    words.months.findIndex((names) => names.split('|').includes(text?.toLowerCase() ?? ''));
  const weekdayOf = (text: string | undefined): number =>
    words.weekdays.findIndex((names) => names.split('|').includes(text?.toLowerCase() ?? ''));
  const rule = (source: string, read: Rule['read']): Rule => ({ pattern: new RegExp(source + EDGE, 'iuy'), read });
  const unit = `(?:(?<week>${words.week})|(?<months>${words.month})|(?<years>${words.year}))`;
  return [
    rule('(?<year>1[5-9]\\d\\d|20\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])', numeric),
    rule(`${DAY}[./](?<month>0?[1-9]|1[0-2])[./]${YEAR}`, numeric),
    rule(`${DAY}(?:\\.|er|º)?${words.between}${month}(?:${year})?`, (g, published) =>
      readDay(Number(g.day), monthOf(g.month), g.year, published),
    ),
    rule(`(?:${words.in})?${month}${year}`, (g) => ({ past: { year: Number(g.year), month: monthOf(g.month) } })),
    rule(`(?:${words.in})${month}`, (g, published) =>
      published === undefined || monthOf(g.month) < 0 ? undefined : bareMonth(monthOf(g.month), published),
    ),
    rule(
      `(?:(?:${words.in})?(?<last>${words.last})${weekday}|(?<next>${words.next})${weekday.replace('weekday', 'weekday2')}|${weekday.replace('weekday', 'weekday3')}(?:(?<last2> (?:${words.last.trim()}))|(?<next2> (?:${words.next.trim()})))?)`,
      (g, published) =>
        readWeekday(weekdayOf(g.weekday ?? g.weekday2 ?? g.weekday3), (g.next ?? g.next2) !== undefined, published),
    ),
    rule(`(?:(?<last>${words.last})|(?<next>${words.next}))${unit}`, around),
    rule(`${unit}(?:(?<last> (?:${words.last.trim()}))|(?<next> (?:${words.next.trim()})))`, around),
    rule(
      `(?<word>${Object.keys(words.relative).join('|')})${words.eveOf ? `(?! ${words.eveOf})` : ''}`,
      (g, published) => {
        const days = words.relative[g.word?.toLowerCase() ?? ''];
        if (published === undefined || days === undefined) return undefined;
        return { past: shift(published, days), ...(days > 0 ? { ahead: true } : {}) };
      },
    ),
    rule(`(?:${words.in})${YEAR}(?:${words.afterYear})?`, (g) => ({ past: { year: Number(g.year) } })),
  ];
}

const numeric: Rule['read'] = (g) => ({
  past: { year: Number(g.year), month: Number(g.month) - 1, day: Number(g.day) },
});

/** A day and a month, with a year or without. */
function readDay(
  day: number,
  month: number,
  year: string | undefined,
  published: Date | undefined,
): Readings | undefined {
  if (month < 0) return undefined;
  return year === undefined ? dayOfMonth(day, month, published) : { past: { year: Number(year), month, day } };
}

/** A weekday; "next" is the coming one. */
function readWeekday(wanted: number, next: boolean, published: Date | undefined): Readings | undefined {
  if (published === undefined || wanted < 0) return undefined;
  const read = dayOfWeek(wanted, published);
  if (!next) return read;
  // On a Monday, next Monday is not today.
  const isToday = toIso(read.past) === toIso(read.future ?? read.past);
  return { past: isToday ? shift(published, 7) : (read.future ?? read.past), ahead: true };
}

/** "last week", "next month": a week is the month it lies in, or its year. */
const around: Rule['read'] = (g, published) => {
  if (published === undefined) return undefined;
  const by = g.next === undefined ? -1 : 1;
  const ahead = by > 0;
  if (g.years !== undefined) return { past: { year: published.getUTCFullYear() + by }, ahead };
  return { past: g.months === undefined ? weekAt(published, by) : monthAt(published, by), ahead };
};
