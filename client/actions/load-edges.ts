/** The user changed what is shown or its bounds: the edges among the shown are asked for, and what the API knows of them. */
import { getGraph } from '../api/graph.ts';
import { setEdges, settle } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { boundsQuery } from '../store/filters.ts';
import { STATUSES } from '../vocabulary/status-words.ts';

/** An answer that comes after a later question is old, and dropped. */
let asked = 0;

/** Statuses and types are all asked for: switching them off and on then needs no answer. */
export async function loadEdges(): Promise<void> {
  const { shown, filters } = present().view;
  asked += 1;
  const question = asked;
  const graph =
    shown.length === 0
      ? { nodes: [], edges: [] }
      : await getGraph(shown, { ...boundsQuery(filters), status: STATUSES });
  if (question !== asked) return;
  change((state) => setEdges(settle(state, graph.nodes), graph.edges));
}
