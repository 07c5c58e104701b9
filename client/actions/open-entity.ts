/** The user opens an entity found by name or named in the panel: it joins the graph, and is selected. */
import type { Entity, EntityRef } from '../../server/contract/statement.ts';
import { getGraph } from '../api/graph.ts';
import { select, showEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export async function openEntity(entity: Entity | EntityRef): Promise<void> {
  if (!present().view.shown.includes(entity.id)) {
    await working(`open ${entity.name}`, async () => {
      const whole = 'aliases' in entity ? [entity] : (await getGraph([entity.id], {})).nodes;
      change((state) => showEntities(state, whole));
      await loadEdges();
    });
  }
  if (present().view.shown.includes(entity.id)) change((state) => select(state, { kind: 'entity', id: entity.id }));
}
