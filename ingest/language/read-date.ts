/**
 * Dates as pages print them, in any of the languages given: "31 Dec 2022 18:19", "Thứ Hai, 27/2/2023, 10:00 (GMT+7)",
 * "27 февраля 2023", "2023-02-27T23:43:00Z". Source reads them in metadata, boilerplate in bylines and datelines.
 * Dates inside sentences ("on Friday") are another matter: they belong to `dates` of each language.
 */
import type { BoilerplateWords } from './boilerplate-words.ts';

export interface PageDate {
  /** Where it stands in the text given, time and offset included. */
  start: number;
  end: number;
  /** 1 to 12, 1 to 31; the year is absent where the text has none. */
  year?: number;
  month: number;
  day: number;
  /** ISO 8601: `2022-12-31`, or `2023-02-27T23:43:00+07:00` where time and offset are both known. Absent without a year. */
  iso?: string;
}

export interface DateReader {
  /** All dates of a text that exist in the calendar, in order. */
  find(text: string): PageDate[];
  /** The weekdays that a text names, in order: 1 Monday to 7 Sunday. */
  weekdays(text: string): { weekday: number; start: number; end: number }[];
}

/** Years that a page may be dated with: older ones are numbers of other things, later ones are typing errors. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Offsets of zone names that mean one thing in news from anywhere ("BST", "IST", "CST" do not). Minutes. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  est: -300,
  edt: -240,
  pst: -480,
  pdt: -420,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
};

const TIME =
  /^[\s,|•·–—-]{0,4}(?:(?:at|à|a las|um|lúc|в|kl\.?)\s+)?(\d{1,2})[:h](\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*(am|pm|a\.m\.|p\.m\.|sa|ch)(?!\p{L}))?(?:\s*uhr)?(?:\s*\(?((?:gmt|utc)\s*[+-]\s*\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|z|gmt|utc|est|edt|pst|pdt|cest|cet|eest|eet|msk|мск)(?![\p{L}\d])\)?)?/iu;

const TIME_BEFORE =
  /(?<![\d:])(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\s*(am|pm|a\.m\.|p\.m\.)(?!\p{L}))?(?:\s*\(?((?:gmt|utc)\s*[+-]\s*\d{1,2}(?::?\d{2})?|[+-]\d{2}:?\d{2}|z|gmt|utc|est|edt|pst|pdt|cest|cet|eest|eet|msk|мск)(?![\p{L}\d])\)?)?[\s,|•·–—-]{1,4}(?:(?:on|ngày|le|am|el)\s+)?$/iu;

/** A reader for the month and weekday names of the languages given. */
export function makeDateReader(languages: readonly BoilerplateWords[]): DateReader {
  const monthOf = numbered(languages.map((words) => words.months));
  const weekdayOf = numbered(languages.map((words) => words.weekdays));
  const month = `(${namesOf(monthOf)})\\.?`;
  const numericPatterns: [RegExp, (m: RegExpExecArray) => Parts | undefined][] = [
    [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(?:T(?=\d))?/gu, (m) => parts(m[1], m[2], m[3])],
    [/(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/gu, (m) => parts(m[1], m[2], m[3])],
    [/(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\.?\d)/gu, (m) => dayAndMonth(m)],
    [/(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/gu, (m) => parts(m[1], m[2], m[3])],
  ];
  const namedPatterns: [RegExp, (m: RegExpExecArray) => Parts | undefined][] = [
    [
      new RegExp(
        `(?<![\\p{L}\\d])(?:ngày\\s+)?(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s+(?:of\\s+|de\\s+|del\\s+)?${month}(?![\\p{L}\\d])(?:,?\\s*(?:de\\s+|del\\s+|năm\\s+)?(\\d{4})(?!\\d))?`,
        'giu',
      ),
      (m) => parts(m[3], monthOf.get(key(m[2])), m[1]),
    ],
    [
      new RegExp(
        `(?<![\\p{L}\\d])${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d:/])(?:,?\\s+(\\d{4})(?!\\d))?`,
        'giu',
      ),
      (m) => parts(m[3], monthOf.get(key(m[1])), m[2]),
    ],
  ];
  const anyMonth = new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'iu');
  const weekday = new RegExp(`(?<!\\p{L})(${namesOf(weekdayOf)})(?!\\p{L})`, 'giu');

  return {
    find(text) {
      if (!/\d/.test(text)) return [];
      const found: PageDate[] = [];
      const patterns = anyMonth.test(text) ? [...numericPatterns, ...namedPatterns] : numericPatterns;
      for (const [pattern, read] of patterns) {
        for (const match of text.matchAll(pattern)) {
          const date = read(match);
          const span = { start: match.index, end: match.index + match[0].length };
          if (date && !found.some((other) => span.start < other.end && other.start < span.end)) {
            found.push(withTime(text, span, date));
          }
        }
      }
      return found.sort((a, b) => a.start - b.start);
    },
    weekdays: (text) =>
      [...text.matchAll(weekday)].map((match) => ({
        weekday: weekdayOf.get(key(match[1])) ?? 0,
        start: match.index,
        end: match.index + match[0].length,
      })),
  };
}

interface Parts {
  year?: number;
  month: number;
  day: number;
}

/** The parts as numbers, or nothing where the calendar has no such day. */
function parts(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): Parts | undefined {
  const [y, m, d] = [year === undefined ? undefined : Number(year), Number(month), Number(day)];
  if (y !== undefined && (y < FIRST_YEAR || y > LAST_YEAR)) return undefined;
  // A date without a year may be a leap day: 2000 has one.
  const last = new Date(Date.UTC(y ?? 2000, m, 0)).getUTCDate();
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= last)) return undefined;
  return y === undefined ? { month: m, day: d } : { year: y, month: m, day: d };
}

/** 27/02/2023 is day first unless that is no date; "2/27/2023 at 4:05 PM" is American by its clock. */
function dayAndMonth(match: RegExpExecArray): Parts | undefined {
  const [, first, mark, second, year] = match;
  const american =
    mark === '/' &&
    /^[\s,|•·–—-]{0,4}(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?\s*[ap]\.?m/i.test(
      match.input.slice(match.index + match[0].length),
    );
  const [dayFirst, monthFirst] = [parts(year, second, first), parts(year, first, second)];
  return american ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function withTime(text: string, span: { start: number; end: number }, date: Parts): PageDate {
  const after = TIME.exec(text.slice(span.end));
  const before = after ? null : TIME_BEFORE.exec(text.slice(0, span.start));
  const clock = after ?? before;
  const found: PageDate = {
    start: before ? span.start - before[0].length : span.start,
    end: after ? span.end + after[0].length : span.end,
    ...date,
  };
  if (date.year !== undefined) {
    const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
    found.iso = clock ? day + isoTime(clock) : day;
  }
  return found;
}

/** `T23:43:00+07:00`, or nothing where the offset is not known: a time of no place is no time. */
function isoTime(clock: RegExpExecArray): string {
  const [, hours, minutes, seconds, half, zone] = clock;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  if (offset === undefined) return '';
  const afternoon = /^p|^ch/i.test(half ?? '');
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return '';
  return `T${two(hour)}:${minutes}:${seconds ?? '00'}${offset}`;
}

function offsetOf(zone: string): string | undefined {
  const named = ZONES[zone.toLowerCase()];
  const signed = /([+-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone);
  const minutes = signed ? Number(`${signed[1]}1`) * (Number(signed[2]) * 60 + Number(signed[3] ?? 0)) : named;
  if (minutes === undefined || Math.abs(minutes) > 14 * 60) return undefined;
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');
const key = (name: string | undefined): string => (name ?? '').toLowerCase();

/** name → 1-based place in its list. */
function numbered(lists: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  return new Map(
    lists.flatMap((list) => list.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
  );
}

function namesOf(names: ReadonlyMap<string, number>): string {
  return [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
