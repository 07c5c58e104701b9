/** Entities by id: what a node of the screen shows. Ids that do not exist give no row. */
import { defineQuery } from '../engine/define-query.ts';
import type { EntityType } from '../schema/ontology.ts';

export interface EntitiesParameters {
  ids: readonly string[];
}
export interface EntityRow {
  id: string;
  type: EntityType;
  name: string;
  aliases: string[];
  wikidataId: string | null;
  documents: number;
  mentions: number;
  statements: number;
  until: number | null;
  hidden: boolean | null;
}

export const entities = defineQuery<EntitiesParameters, EntityRow>(import.meta.url, 'entities');
