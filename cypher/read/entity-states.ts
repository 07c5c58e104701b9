/** Entities with all that is stored of them: what a writer reads before it changes them. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredEntity } from '../schema/graph-model.ts';

export interface EntityStatesParameters {
  ids: readonly string[];
}
export interface EntityStatesRow {
  properties: StoredEntity;
}

export const entityDegrees = defineQuery<EntityStatesParameters, { id: string; statements: number }>(
  import.meta.url,
  'entity-degrees',
);
export const entityStates = defineQuery<EntityStatesParameters, EntityStatesRow>(import.meta.url, 'entity-states');
