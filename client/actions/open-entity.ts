/** The user opens an entity found by name or named in the panel: it joins the graph, and is selected. */
import { t } from '../language/t.ts';
import { select, showEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export async function openEntity({ id, name }: { id: string; name: string }): Promise<void> {
  const open = () => change((state) => select(state, { kind: 'entity', id }));
  if (present().view.shown.includes(id)) return open();
  await working(t('Could not open {{name}}', { name }), async () => {
    await bringIn([id], (state) => {
      const entity = state.entities[id];
      return entity ? showEntities(state, [entity]) : state;
    });
    if (present().view.shown.includes(id)) open();
  });
}
