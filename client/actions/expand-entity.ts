/** The user expands a node: its best-connected neighbors under the filters come in, a page at a time. */

import type { Neighbors } from '../../server/contract/graph.ts';
import { getNeighbors } from '../api/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { remaining, showNeighbors, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

/** Neighbors asked for at once: as many as one can take in around a node. */
const A_PAGE = 12;
/** Pages in a row that bring nobody new before it is said so. */
const PAGES_AT_MOST = 5;

export const expandEntity = (id: string) =>
  working(t('Could not expand it'), async () => {
    const before = present().view.shown.length;
    const pages = await readPages(id);
    const ids = pages.flatMap((page) => page.nodes.map((node) => node.id));
    if (ids.length > 0)
      await bringIn(ids, (state) => pages.reduce((next, page) => showNeighbors(next, id, page), state));
    change((state) => {
      const added = state.view.shown.length - before;
      const more = remaining(state, id) ?? 0;
      const name = nameOf(state.entities[id] ?? { id, name: id });
      const title = came(name, added, more);
      return tell(state, { tone: 'plain', title });
    });
  });

function came(name: string, count: number, more: number): string {
  if (count === 0) {
    return more > 0
      ? t('{{name}}: nobody new under these filters, {{more}} more to expand', { name, more })
      : t('{{name}}: nobody new under these filters', { name });
  }
  return more > 0
    ? t('{{name}}: {{count}} added, {{more}} more to expand', { name, count, more })
    : t('{{name}}: {{count}} added', { name, count });
}

/** Pages from where the last expansion ended, up to the first that holds somebody new. */
async function readPages(id: string): Promise<Neighbors[]> {
  const { view, frontiers } = present();
  const filter = filterQuery(view.filters);
  const pages: Neighbors[] = [];
  let next = frontiers[id]?.next;
  while (filter && next !== null && pages.length < PAGES_AT_MOST) {
    const page: Neighbors = await getNeighbors(id, filter, A_PAGE, next);
    pages.push(page);
    next = page.next;
    if (page.nodes.some((node) => !view.shown.includes(node.id))) break;
  }
  return pages;
}
