/**
 * The user goes to another date, as of which the graph is shown or by which all must have been published: a year or a
 * month on or back, from the last date of the corpus where none is set. Past the end of the corpus it is the present.
 */
import { answers } from '../api/answers.ts';
import { getStats } from '../api/graph.ts';
import { present } from '../store/explorer-store.ts';
import { withBound } from '../store/filters.ts';
import { isAfter, type Step, stepDate } from '../store/step-date.ts';
import { applyFilters } from './apply-filters.ts';

export async function stepInTime(name: 'asOf' | 'knownBy', step: Step, by: 1 | -1): Promise<void> {
  const { lastDate } = await answers.fetchQuery({ queryKey: ['stats'], queryFn: () => getStats() });
  const last = lastDate && /^\d/.test(lastDate) ? lastDate : new Date().toISOString().slice(0, 10);
  const { filters } = present().view;
  const from = filters[name];
  if (from === undefined && by > 0) return;
  const next = from === undefined ? firstBack(last, step) : stepDate(from, step, by);
  await applyFilters(withBound(filters, name, by > 0 && isAfter(next, last) ? undefined : next));
}

/** From the present a step back leads to the end of the year or month before the last one. */
const firstBack = (last: string, step: Step): string =>
  stepDate(step === 'year' ? last.slice(0, 'yyyy'.length) : last.slice(0, 'yyyy-mm'.length), step, -1);

export const backToPresent = (...names: readonly ('asOf' | 'knownBy')[]): Promise<void> =>
  applyFilters(names.reduce((filters, name) => withBound(filters, name, undefined), present().view.filters));
