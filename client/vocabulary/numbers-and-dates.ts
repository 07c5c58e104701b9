/**
 * Numbers, dates and lists in words. In: counts and ISO 8601 dates as precise as a text allows. Out: words for the eye,
 * in the language spoken. The order and the marks of a date are words of the language's file, as newspapers there write.
 */
import { locale, t } from '../language/t.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "2022-12-03" → "3 Dec 2022", "2022-12" → "Dec 2022", "--01-19" → "19 Jan, year unknown"; times are left out. */
export function inWords(date: string): string {
  const { year, month, day } = partsOf(date);
  if (year) {
    if (day && month) return t('{{day}} {{month}} {{year}}', { day, month, year });
    return month ? t('{{month}} {{year}}', { month, year }) : year;
  }
  if (day && month) return t('{{day}} {{month}}, year unknown', { day, month });
  return month ? t('{{month}}, year unknown', { month }) : date;
}

/** A moment as it was here: "3 Dec 2022, 14:05". */
export function momentInWords(at: string): string {
  const time = new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });
  const here = new Date(at);
  const day = [here.getFullYear(), here.getMonth() + 1, here.getDate()].map((part) => String(part).padStart(2, '0'));
  return t('{{date}}, {{time}}', { date: inWords(day.join('-')), time });
}

/** "2022-12-03" → "3 Dec", for where the year is told beside it; a date less exact is told whole. */
export function dayInWords(date: string): string {
  const { month, day } = partsOf(date);
  return day && month ? t('{{day}} {{month}}', { day, month }) : inWords(date);
}

function partsOf(date: string): { year?: string | undefined; month?: string | undefined; day?: string | undefined } {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return { year: year === '-' ? undefined : year, month: name && t(name), day: day && String(Number(day)) };
}

/** "3 Dec 2022 – 4 Jan 2023", one date where both are the same, nothing where neither is known. */
export function rangeInWords(first: string | undefined, last: string | undefined): string {
  const ends = [...new Set([first, last].filter((date) => date !== undefined).map(inWords))];
  return ends.join(' – ');
}

export const thousands = (count: number): string => count.toLocaleString(locale());

export const percent = (share: number): string => share.toLocaleString(locale(), { style: 'percent' });

/** "A, B and C". */
export const listed = (names: readonly string[]): string => new Intl.ListFormat(locale()).format(names);

/** The same, in parts to put elements into: the place of each name, and the words between. */
export const listedParts = (count: number): (number | string)[] =>
  new Intl.ListFormat(locale())
    .formatToParts(Array.from({ length: count }, (_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? Number(value) : value));

/** "vi" → "Vietnamese", in the language spoken or in another; a code that nobody knows stays a code. */
export function languageInWords(code: string, by = locale()): string {
  try {
    return new Intl.DisplayNames(by, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
