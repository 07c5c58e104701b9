/** A date → the one a year or a month away, as precise as it was. Pure. */

export type Step = 'year' | 'month';

const MONTHS_A_YEAR = 12;

/**
 * "2022-12" and a month on → "2023-01"; "2022-03-31" and a month back → "2022-02-28". A year stands for its last month,
 * as it does where it is a bound.
 */
export function stepDate(date: string, step: Step, by: 1 | -1): string {
  const [year = '', month, day] = date.split('-');
  if (step === 'year' && month === undefined) return toYear(Number(year) + by);
  const months =
    Number(year) * MONTHS_A_YEAR +
    (month === undefined ? MONTHS_A_YEAR : Number(month)) -
    1 +
    by * (step === 'year' ? MONTHS_A_YEAR : 1);
  const [nextYear, nextMonth] = [Math.floor(months / MONTHS_A_YEAR), (months % MONTHS_A_YEAR) + 1];
  const next = `${toYear(nextYear)}-${toTwo(nextMonth)}`;
  if (day === undefined) return next;
  return `${next}-${toTwo(Math.min(Number(day), daysIn(nextYear, nextMonth)))}`;
}

const toYear = (year: number): string => String(year).padStart(4, '0');
const toTwo = (number: number): string => String(number).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a date lies after the last that anything is dated, each as far as it tells. */
export const isAfter = (date: string, last: string | undefined): boolean =>
  last !== undefined && date > `${last}~` && !last.startsWith(date);
