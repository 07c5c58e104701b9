/** The user opens an entity found by name or named in the panel: it joins the graph, and is selected. */
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { select, showEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export async function openEntity({ id, name }: { id: string; name: string }): Promise<void> {
  const open = (entity: string) => change((state) => select(state, { kind: 'entity', id: entity }));
  if (present().view.shown.includes(id)) return open(id);
  await working(t('Could not open {{name}}', { name: nameOf({ id, name }) }), async () => {
    const show = (one: string) =>
      bringIn([one], (state) => {
        const entity = state.entities[one];
        return entity ? showEntities(state, [entity]) : state;
      });
    const [became] = (await show(id)).filter((one) => one.id === id);
    // It was named where decisions are told, and is another since.
    if (became) await show(became.now);
    const now = became?.now ?? id;
    if (present().view.shown.includes(now)) open(now);
  });
}
