/** The user takes documents back that were just added: whom only they spoke of leaves the graph. Answers whether it went well. */
import { removeDocument } from '../api/documents.ts';
import { getGraph } from '../api/graph.ts';
import { hideEntities, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { counted } from '../vocabulary/numbers-and-dates.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export const takeBack = (documents: readonly string[]) =>
  working('take them back', async () => {
    for (const id of documents) await removeDocument(id);
    const { shown } = present().view;
    const there = new Set((await getGraph(shown, { status: STATUSES })).nodes.map(({ id }) => id));
    change((state) =>
      hideEntities(
        state,
        shown.filter((id) => !there.has(id)),
      ),
    );
    await loadEdges();
    change((state) => tell(state, { tone: 'plain', title: `${counted(documents.length, 'document')} taken back` }));
  });
