/** The user changes the filters: types and statuses act at once, new bounds ask for the edges again. */
import { t } from '../language/t.ts';
import { setFilters } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { type Filters, sameBounds } from '../store/filters.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export async function applyFilters(filters: Filters): Promise<void> {
  const before = present().view.filters;
  change((state) => setFilters(state, filters));
  if (!sameBounds(before, filters)) await working(t('Could not apply the filters'), loadEdges);
}
