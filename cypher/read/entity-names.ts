/** Names of the entities that changed after a version of the graph: what the name index is built and kept from. */
import { defineQuery } from '../engine/define-query.ts';
import type { EntityType } from '../schema/ontology.ts';

export interface EntityNamesParameters {
  /** Version of the graph; 0 for all entities. */
  after: number;
}
export interface EntityNamesRow {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  documents: number;
  statements: number;
  /** A person hid it: it is not to be found by name. */
  hidden?: boolean | null;
}

export const entityNames = defineQuery<EntityNamesParameters, EntityNamesRow>(import.meta.url, 'entity-names');
