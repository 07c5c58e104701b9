/** Numbers and dates in words. In: counts and ISO 8601 dates as precise as a text allows. Out: English for the eye. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2022-12-03" → "3 Dec 2022", "2022-12" → "Dec 2022", "--01-19" → "19 Jan, year unknown"; times are left out. */
export function inWords(date: string): string {
  const found = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!found) return date;
  const [, year, month, day] = found;
  const parts = [day && String(Number(day)), month && MONTHS[Number(month) - 1]].filter(Boolean).join(' ');
  if (year === '-') return parts ? `${parts}, year unknown` : date;
  return parts ? `${parts} ${year}` : String(year);
}

/** "3 Dec 2022 – 4 Jan 2023", one date where both are the same, nothing where neither is known. */
export function rangeInWords(first: string | undefined, last: string | undefined): string {
  const ends = [...new Set([first, last].filter((date) => date !== undefined).map(inWords))];
  return ends.join(' – ');
}

export const thousands = (count: number): string => count.toLocaleString('en-US');

/** "1 document", "38 documents". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** "vi" → "Vietnamese"; a code that nobody knows stays a code. */
export function languageInWords(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}
