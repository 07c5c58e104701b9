/** Entities: put as a whole when they are new, changed, and deleted once no document mentions them. */
import { defineQuery } from '../engine/define-query.ts';
import type { Changes, StoredEntity } from '../schema/graph-model.ts';
import { ENTITY_TYPES, type EntityType } from '../schema/ontology.ts';

const putEntitiesOf = (type: EntityType) =>
  defineQuery<{ rows: readonly StoredEntity[] }, object>(import.meta.url, 'put-entities', { LABEL: type });

/** One query a type: a label cannot be a parameter. */
export const putEntities = new Map(ENTITY_TYPES.map((type) => [type, putEntitiesOf(type)]));
export const setEntities = defineQuery<{ rows: readonly { id: string; changes: Changes<StoredEntity> }[] }, object>(
  import.meta.url,
  'set-entities',
);
export const deleteEntities = defineQuery<{ ids: readonly string[] }, object>(import.meta.url, 'delete-entities');
