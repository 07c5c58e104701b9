/**
 * What was typed → the dates in it, the kinds of event it asks for, and the rest, which are names. "Putin Lukashenko
 * Minsk 2022", "summit December 2022", "hội đàm tháng 12 năm 2022". Pure; which names mean whom is the name index's.
 */
import type { EventType } from '../../cypher/schema/ontology.ts';
import { eventTypeOf, LONGEST_EVENT_WORD } from './event-words.ts';
import { foldName } from './fold-name.ts';

export interface Typed {
  /** ISO date, month or year of the first day, and of the last. */
  from?: string;
  to?: string;
  /** All that was typed but its dates. */
  undated: string;
  words: readonly TypedWord[];
}

/** A word that is no part of a date. */
export interface TypedWord {
  /** As it was typed. */
  text: string;
  /** "and", "in", "giữa": it says nothing by itself. */
  isFiller: boolean;
  /** The kind of event that it asks for, where it does, and how many words that takes. */
  event?: { type: EventType; length: number };
}

const FILLERS = new Set(
  'the a an of in on at and with between by to for from va o tai voi giua cua trong vao luc'.split(' '),
);

/** Reads no more of a pasted page. */
const MOST_WORDS = 12;

export function readTyped(text: string): Typed {
  const typed = text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  const folded = typed.map((word) => foldName(word).join('-'));
  const dates: string[] = [];
  const rest: number[] = [];
  for (let at = 0; at < typed.length; ) {
    const found = dateAt(folded.slice(at).join(' '));
    if (found) dates.push(found.date);
    else rest.push(at);
    at += found?.length ?? 1;
  }
  dates.sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    undated: rest.map((at) => typed[at]).join(' '),
    words: rest.map((at): TypedWord => {
      const event = eventAt(folded.slice(at, at + LONGEST_EVENT_WORD));
      return { text: typed[at] as string, isFiller: FILLERS.has(folded[at] as string), ...(event && { event }) };
    }),
  };
}

function eventAt(folded: readonly string[]): TypedWord['event'] {
  for (let length = folded.length; length > 0; length--) {
    const type = eventTypeOf(folded.slice(0, length).join(' '));
    if (type) return { type, length };
  }
  return undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const IN_FULL = 'january february march april may june july august september october november december'.split(' ');
const MONTH_NAME = [...IN_FULL, ...MONTHS, 'sept'].join('|');
const YEAR = '((?:19|20)\\d\\d)';
const END = '(?= |$)';

/** How a date may be written, each with the places of year, month and day among its groups. A month goes with its year. */
const WRITTEN: readonly { form: RegExp; year: number; month?: number; day?: number }[] = [
  { form: RegExp(`^(?:ngay )?(\\d{1,2}) thang (\\d{1,2}) (?:nam )?${YEAR}${END}`), year: 3, month: 2, day: 1 },
  { form: RegExp(`^thang (\\d{1,2}) (?:nam )?${YEAR}${END}`), year: 2, month: 1 },
  { form: RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)${END}`), year: 1, month: 2, day: 3 },
  { form: RegExp(`^${YEAR}-(\\d\\d)${END}`), year: 1, month: 2 },
  { form: RegExp(`^(?:ngay )?(\\d{1,2})-(\\d{1,2})-${YEAR}${END}`), year: 3, month: 2, day: 1 },
  { form: RegExp(`^(?:thang )?(\\d{1,2})-${YEAR}${END}`), year: 2, month: 1 },
  { form: RegExp(`^(\\d{1,2}) (${MONTH_NAME}) ${YEAR}${END}`), year: 3, month: 2, day: 1 },
  { form: RegExp(`^(${MONTH_NAME}) (\\d{1,2}) ${YEAR}${END}`), year: 3, month: 1, day: 2 },
  { form: RegExp(`^(${MONTH_NAME}) ${YEAR}${END}`), year: 2, month: 1 },
  { form: RegExp(`^(?:nam )?${YEAR}${END}`), year: 1 },
];

/** The date that a folded text begins with, in ISO 8601, and how many words it takes. */
function dateAt(folded: string): { date: string; length: number } | undefined {
  for (const { form, year, month, day } of WRITTEN) {
    const found = form.exec(folded);
    if (!found) continue;
    const parts = [found[year], month && monthOf(found[month] as string), day && found[day]];
    const date = parts.flatMap((part) => (part ? String(part).padStart(2, '0') : [])).join('-');
    if (isDate(date)) return { date, length: found[0].split(' ').length };
  }
  return undefined;
}

const monthOf = (written: string): string =>
  /^\d/.test(written) ? written : String(MONTHS.indexOf(written.slice(0, 3)) + 1);

function isDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`.replace(/^(\d{4})T/, '$1-01T').replace(/^(\d{4}-\d\d)T/, '$1-01T'));
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
