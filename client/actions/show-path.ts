/** The user puts a path found between two entities into the graph. */
import type { Path } from '../../server/contract/graph.ts';
import { showEntities } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export const showPath = (path: Path) =>
  working('show the path', async () => {
    change((state) => showEntities(state, path.nodes));
    await loadEdges();
  });
