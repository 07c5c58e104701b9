/** The user wants all who took part in an event in the graph: they join it, and are picked together. */

import type { EntityRef } from '../../server/contract/statement.ts';
import { t } from '../language/t.ts';
import { pick, showEntities } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export const showParticipants = (participants: readonly EntityRef[]) =>
  working(t('Could not show who took part'), async () => {
    const ids = participants.map(({ id }) => id);
    await bringIn(ids, (state) =>
      showEntities(
        state,
        ids.flatMap((id) => state.entities[id] ?? []),
      ),
    );
    change((state) => pick(state, ids, 'only'));
  });
