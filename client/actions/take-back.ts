/** The user takes documents back that were just added: whom only they spoke of leaves the graph. Answers whether it went well. */

import { removeDocument } from '../api/documents.ts';
import { getGraph } from '../api/graph.ts';
import { t } from '../language/t.ts';
import { closeDocument, hideEntities, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { showWhatIsThere } from './open-explorer.ts';
import { working } from './working.ts';

/** @param onOne called after each that is gone */
export const takeBack = (documents: readonly string[], onOne: () => void = () => undefined) =>
  working(t('Could not take them back'), async () => {
    for (const id of documents) {
      await removeDocument(id);
      onOne();
    }
    const { shown, document } = present().view;
    if (document && documents.includes(document.id)) change(closeDocument);
    const there = new Set((await getGraph(shown, { status: STATUSES })).nodes.map(({ id }) => id));
    change((state) =>
      hideEntities(
        state,
        shown.filter((id) => !there.has(id)),
      ),
    );
    await showWhatIsThere();
    change((state) =>
      tell(state, { tone: 'plain', title: t('{{count}} documents taken back', { count: documents.length }) }),
    );
  });
