/** The user expands a node: its best-connected neighbors under the filters come in, a page at a time. */
import { getNeighbors } from '../api/graph.ts';
import { remaining, showNeighbors, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

/** Neighbors asked for at once: as many as one can take in around a node. */
const A_PAGE = 12;
/** Pages in a row that bring nobody new before it is said so. */
const PAGES_AT_MOST = 5;

export const expandEntity = (id: string) =>
  working('expand it', async () => {
    const filter = filterQuery(present().view.filters);
    const before = present().view.shown.length;
    const added = () => present().view.shown.length - before;
    for (let page = 0; filter && page < PAGES_AT_MOST && added() === 0; page += 1) {
      const frontier = present().frontiers[id];
      if (frontier?.next === null) break;
      const neighbors = await getNeighbors(id, filter, A_PAGE, frontier?.next);
      change((state) => showNeighbors(state, id, neighbors));
    }
    await loadEdges();
    change((state) => {
      const name = state.entities[id]?.name ?? id;
      const more = remaining(state, id) ?? 0;
      const came = added() === 0 ? 'nobody new under these filters' : `${added()} added`;
      return tell(state, { tone: 'plain', title: `${name}: ${came}${more > 0 ? `, ${more} more to expand` : ''}` });
    });
  });
