/** The user wants to see what a document brought: its entities join the graph, and it opens in the panel. */

import { getDocument } from '../api/statements.ts';
import { t } from '../language/t.ts';
import { openDocument, reach, showEntities } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export const showDocument = (id: string) =>
  working(t('Could not show the document'), async () => {
    const { entities } = await getDocument(id);
    const ids = entities.map((entity) => entity.id);
    await bringIn(ids, (state) =>
      showEntities(
        state,
        ids.flatMap((one) => state.entities[one] ?? []),
      ),
    );
    change((state) => openDocument(reach(state, 'ready'), { id }));
  });
