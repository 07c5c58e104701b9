/** The user follows a statement of a document into the graph: its line is there and selected, the document stays open. */

import type { Statement } from '../../server/contract/statement.ts';
import { t } from '../language/t.ts';
import { edgeOfStatement } from '../store/edge-of-statement.ts';
import { openDocument, readBeside, showEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export async function showStatement(statement: Statement, document: string): Promise<void> {
  change((state) => openDocument(state, { id: document, statement: statement.id }));
  const ids = [...statement.actors, ...statement.recipients].map(({ id }) => id);
  if (ids.some((id) => !present().view.shown.includes(id))) {
    await working(t('Could not show the line'), () =>
      bringIn(ids, (state) =>
        showEntities(
          state,
          ids.flatMap((id) => state.entities[id] ?? []),
        ),
      ),
    );
  }
  const edge = edgeOfStatement(statement, present().edges);
  if (edge) change((state) => readBeside(state, { kind: 'edge', id: edge.id }));
}
