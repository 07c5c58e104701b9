/** Documents that mention an entity, newest first. How many there are stands on the entity. */
import { defineQuery } from '../engine/define-query.ts';
import type { DocumentRefRow } from './documents.ts';
import type { PageParameters } from './statement-filter.ts';

export interface EntityDocumentsParameters extends PageParameters {
  id: string;
}
export interface EntityDocumentsRow extends DocumentRefRow {
  mentions: number;
}

export const entityDocuments = defineQuery<EntityDocumentsParameters, EntityDocumentsRow>(
  import.meta.url,
  'entity-documents',
);
