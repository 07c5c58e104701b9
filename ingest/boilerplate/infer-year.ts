/**
 * A day without a year ("MINSK, November 17.") and the text below it → the year, where the text leaves one only. Two
 * kinds of evidence must agree: the weekday that the report gives the day ("on Tuesday"), and something that ties the
 * text to a time: a national vote it speaks of by day, or the latest year it mentions. One kind alone fits several
 * years and gives nothing: no date is better than a wrong one.
 */
import type { PageDate } from '../language/read-date.ts';
import { VOTES } from './known-votes.ts';
import type { PageWords } from './page-words.ts';

/** News pages are younger than this. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;
/** Text between the day of a vote and the word for it: "the August 9 presidential election". Characters. */
const VOTE_REACH = 40;
const VOTE_WORD = /elect|vote|ballot|poll|выбор|bầu cử|élection|wahl|elecci/iu;
/** A report speaks of a vote by its day alone in the year after it. Days. */
const VOTE_MEMORY = 365;
/** The latest year that a report mentions is its own or the one before. */
const YEAR_MEMORY = 1;
const DAY = 86_400_000;

/** The year of the day on which a text was written, or undefined. */
export function inferYear(day: PageDate, text: string, words: PageWords): number | undefined {
  const weekday = words.dates.weekdays(text)[0]?.weekday;
  if (weekday === undefined) return undefined;
  const years = range(FIRST_YEAR, LAST_YEAR).filter((year) => weekdayOf(year, day) === weekday);
  const voted = years.filter((year) => followsVote(Date.UTC(year, day.month - 1, day.day), text, words));
  if (voted.length > 0) return voted.length === 1 ? voted[0] : undefined;
  const latest = latestYear(text);
  const near = years.filter((year) => latest !== undefined && year >= latest && year <= latest + YEAR_MEMORY);
  return near.length === 1 ? near[0] : undefined;
}

/** 1 Monday to 7 Sunday; 0 for a day that the year has not (29 February). */
function weekdayOf(year: number, { month, day }: PageDate): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.getUTCDay() || 7 : 0;
}

function followsVote(written: number, text: string, words: PageWords): boolean {
  const lower = text.toLowerCase();
  return words.dates.find(text).some((date) => {
    if (date.year !== undefined || !VOTE_WORD.test(text.slice(date.end, date.end + VOTE_REACH))) return false;
    return VOTES.filter((vote) => vote.country.some((name) => lower.includes(name)))
      .flatMap((vote) => vote.days)
      .some((voted) => {
        const past = (written - Date.parse(voted)) / DAY;
        return past >= 0 && past <= VOTE_MEMORY && voted.endsWith(`-${two(date.month)}-${two(date.day)}`);
      });
  });
}

/** The latest year that the text looks back on; "by 2030" and "until 2030" look forward. */
function latestYear(text: string): number | undefined {
  const years = [
    ...text.matchAll(/(?<!\b(?:by|until|till|for|through|to)\s)(?<![\d.,$€-])\b((?:19|20)\d{2})\b(?![\d%]|[.,]\d)/giu),
  ]
    .map((match) => Number(match[1]))
    .filter((year) => year >= FIRST_YEAR);
  return years.length === 0 ? undefined : Math.max(...years);
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const two = (number: number): string => String(number).padStart(2, '0');
