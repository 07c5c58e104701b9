/** The dates of one entity's statements → the bars of a line of its own: few, thin, what took place apart. Pure. */
import type { Timeline } from '../../server/contract/graph.ts';
import { barsOf, type Unit } from './buckets.ts';

export interface Spark {
  readonly unit: Unit;
  readonly bars: readonly { readonly date: string; readonly actual: number; readonly other: number }[];
  /** Statements in the highest bar, and its date. */
  readonly most: { readonly date: string; readonly statements: number };
}

type Counted = Timeline['items'][number];

/** Undefined where nothing is dated by a year. */
export function sparkOf(items: readonly Counted[]): Spark | undefined {
  const { unit, bars: spans } = barsOf(items);
  const bars = spans.map(({ date }) => {
    const within = items.filter((item) => item.date?.startsWith(date));
    const actual = total(within.filter(({ status }) => status === 'actual'));
    return { date, actual, other: total(within) - actual };
  });
  const highest = bars.toSorted((one, other) => other.actual + other.other - one.actual - one.other)[0];
  if (!highest) return undefined;
  return { unit, bars, most: { date: highest.date, statements: highest.actual + highest.other } };
}

const total = (items: readonly Counted[]): number => items.reduce((sum, { statements }) => sum + statements, 0);
