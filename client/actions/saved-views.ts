/** The user keeps the view under a name, opens one that was kept, or forgets it. */

import type { SavedView } from '../../server/contract/keeping.ts';
import { putView, removeView } from '../api/keeping.ts';
import { t } from '../language/t.ts';
import { fromFragment, toFragment } from '../store/address.ts';
import { forgetSince, openSaved, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { linesOf } from '../store/since.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export const saveView = (name: string) =>
  working(t('Could not save the view'), async () => {
    await putView({ name, fragment: toFragment(present().view), lines: linesOf(present()) });
    // From now on nothing is new.
    change((state) => tell(forgetSince(state), { tone: 'plain', title: t('Saved as “{{name}}”', { name }) }));
  });

export const openSavedView = ({ name, fragment, savedAt, lines }: SavedView) =>
  working(t('Could not open “{{name}}”', { name }), async () => {
    const view = fromFragment(fragment);
    if (!view) throw new Error(t('There is nothing in this view'));
    change((state) => openSaved(state, view, { name, savedAt, lines }));
    await loadEdges();
  });

export const forgetView = ({ id, name }: SavedView) =>
  working(t('Could not forget “{{name}}”', { name }), async () => {
    await removeView(id);
  });

export const stopTellingNew = () => change(forgetSince);
