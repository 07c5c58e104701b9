/**
 * Dated counts → bars: statements by group in every day, month or year from the first to the last. Pure. A date that is
 * less exact than the bars stands in none of them and is counted apart: "2022" is no January.
 */
import type { Timeline } from '../../server/contract/graph.ts';
import { t } from '../language/t.ts';
import { type Filters, withBound } from '../store/filters.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { GROUPS, GROUPS_WITHIN, type Group, STATEMENT_WORDS } from '../vocabulary/statement-words.ts';

export const UNITS = ['year', 'month', 'day'] as const;
export type Unit = (typeof UNITS)[number];

export interface Bar {
  /** ISO date as exact as the unit: "2022", "2022-12", "2022-12-19". */
  readonly date: string;
  readonly counts: Readonly<Record<Group, number>>;
}

export interface Bars {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** Statements in no bar: without a year, or less exact than the unit. */
  readonly apart: number;
}

/** Characters of an ISO date that is as exact as the unit. */
const LENGTH: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 };
/** More bars than this are thinner than a pixel on most screens. */
export const MOST_BARS = 1_500;
/** The unit that is taken unasked has no more bars than these: each can be pointed at. */
const READABLE_BARS = 120;

type Counted = Timeline['items'][number];

/** @param wanted the unit asked for; without one, or where it makes too many bars, the finest that can be read */
export function barsOf(items: readonly Counted[], wanted?: Unit): Bars {
  const dated = items.filter(({ date }) => date !== undefined && /^\d{4}/.test(date));
  const unit =
    wanted && spanIn(wanted, dated).length <= MOST_BARS
      ? wanted
      : (UNITS.toReversed().find((one) => {
          const enough = dated.filter(({ date }) => (date?.length ?? 0) >= LENGTH[one]);
          // Most of what is dated must be dated so exactly.
          return 2 * enough.length > dated.length && spanIn(one, dated).length <= READABLE_BARS;
        }) ?? 'year');
  const bars = new Map(spanIn(unit, dated).map((date) => [date, emptyCounts()]));
  let apart = 0;
  for (const { date, type, statements } of items) {
    const counts = date && date.length >= LENGTH[unit] ? bars.get(date.slice(0, LENGTH[unit])) : undefined;
    if (counts) counts[STATEMENT_WORDS[type].group] += statements;
    else apart += statements;
  }
  return { unit, bars: [...bars].map(([date, counts]) => ({ date, counts })), apart };
}

const emptyCounts = (): Record<Group, number> =>
  Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>;

/** Every date of the unit from the first to the last that is as exact as it; at most a few more than can be drawn. */
function spanIn(unit: Unit, dated: readonly Counted[]): string[] {
  const dates = dated
    .flatMap(({ date }) => (date && date.length >= LENGTH[unit] ? [date.slice(0, LENGTH[unit])] : []))
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span: string[] = [];
  for (let at = first; at <= last && span.length <= MOST_BARS; at = after(at, unit)) span.push(at);
  return span;
}

function after(date: string, unit: Unit): string {
  const next = new Date(startOf(date));
  if (unit === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  if (unit === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  if (unit === 'day') next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, LENGTH[unit]);
}

/** The first moment of a date, in milliseconds since 1970. */
export const startOf = (date: string): number => Date.parse(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`);

/** Which bars lie within the bounds of the filters: indexes of the first and the last. */
export function indexesWithin(
  bars: readonly Bar[],
  { from, to }: { readonly from?: string; readonly to?: string },
): [number, number] {
  const first = from === undefined ? 0 : bars.findIndex(({ date }) => `${date}~` >= from);
  // '~' sorts after every digit and '-': a bound stands for the end of its year or month.
  const last = to === undefined ? bars.length - 1 : bars.findLastIndex(({ date }) => date <= `${to}~`);
  return [first < 0 ? bars.length - 1 : first, Math.max(0, last)];
}

/** How many bars are not later than a date: a year or a month stands for its last day. */
export const barsUntil = (bars: readonly Bar[], date: string): number =>
  bars.filter((bar) => bar.date <= `${date}~`).length;

/** Filters that keep what stands in these bars; all of them need no bound. */
export function boundsOf(bars: readonly Bar[], [first, last]: readonly [number, number], filters: Filters): Filters {
  const isAll = first === 0 && last === bars.length - 1;
  const from = isAll ? undefined : bars[first]?.date;
  const to = isAll ? undefined : bars[last]?.date;
  return withBound(withBound(filters, 'from', from), 'to', to);
}

/** "Dec 2022: 3 talks and agreements, 1 sanctions and force". */
export function barInWords({ date, counts }: Bar): string {
  const parts = GROUPS.filter((group) => counts[group] > 0).map((group) =>
    t('{{number}} {{kind}}', { number: counts[group], kind: GROUPS_WITHIN[group] }),
  );
  return t('{{date}}: {{what}}', { date: inWords(date), what: parts.join(', ') || t('nothing') });
}
