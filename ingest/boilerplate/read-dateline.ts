/**
 * The dateline that opens a wire report: "MINSK, November 17. /TASS/.", "WASHINGTON (AP) —", "PARIS, 27 février
 * (AFP) -". It stays in the body, where it names the place; what it says of outlet and day is metadata.
 */
import type { PageDate } from '../language/read-date.ts';
import type { PageWords } from './page-words.ts';

export interface Dateline {
  publisher?: string;
  /** Often without a year. */
  date?: PageDate;
}

/** A dateline ends within so many characters. */
const REACH = 110;
const PLACE = String.raw`\p{Lu}[\p{L}.'’ -]{1,30}`;
const OUTLET = String.raw`\p{Lu}[\p{L}.+ ]{1,30}`;
/** Place, then more places or a day; then the outlet between slashes, in brackets before a dash, or after one; or a dash. */
const FORM = new RegExp(
  String.raw`^(?<head>${PLACE}(?:[,，]\s[^()/–—]{2,45}?)?)\s*[.,]?\s*(?:` +
    String.raw`/(?<slashed>${OUTLET})/\.?|\((?<bracketed>${OUTLET})\)\s*[-–—]{1,2}|` +
    String.raw`[-–—]{1,2}\s(?<named>\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2})\.|[-–—]{1,2})\s`,
  'u',
);

/** "VOV.VN - …", "(VTC News) - …": a site that opens its texts with its own name. */
const SITE = /^(?:(?<site>[\p{L}\d]+\.\p{L}{2,4})|\((?<bracketed>\p{Lu}[\p{L}. +]{1,30})\))\s?[-–—]{1,2}\s/u;

/** Whether a paragraph opens a report: place and dash, with or without day and outlet. */
export function opensReport(paragraph: string): boolean {
  const head = FORM.exec(paragraph.slice(0, REACH))?.groups?.head;
  return head !== undefined && /^\p{Lu}{2,}/u.test(head);
}

/** Reads the dateline of a paragraph; empty where it has none. */
export function readDateline(paragraph: string, words: PageWords): Dateline {
  const head = paragraph.slice(0, REACH);
  const site = SITE.exec(head)?.groups;
  const named = site?.site ?? site?.bracketed;
  if (named !== undefined) return { publisher: named };
  const match = FORM.exec(head);
  if (!match?.groups) return {};
  const publisher = match.groups.slashed ?? match.groups.bracketed ?? match.groups.named;
  const date = words.dates.find(match.groups.head ?? '')[0];
  // "Mr. Xi (Reuters) - " opens with a place in capitals, a date, or an outlet mark; else it is a sentence with a dash.
  if (publisher === undefined && date === undefined) return {};
  return {
    ...(publisher === undefined ? {} : { publisher: publisher.trim() }),
    ...(date === undefined ? {} : { date }),
  };
}
