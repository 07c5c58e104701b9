/** Documents that mention an entity, newest first. How many there are of any date stands on the entity. */
import { defineQuery } from '../engine/define-query.ts';
import type { DocumentRefRow } from './documents.ts';
import type { PageParameters, TotalRow } from './statement-filter.ts';

export interface EntityDocumentsParameters extends PageParameters {
  id: string;
  /** ISO date, month or year: only what was published by its end. */
  knownBy: string | null;
}
export interface EntityDocumentsRow extends DocumentRefRow {
  mentions: number;
}

export const entityDocuments = defineQuery<EntityDocumentsParameters, EntityDocumentsRow>(
  import.meta.url,
  'entity-documents',
);
export const entityDocumentsCount = defineQuery<{ id: string; knownBy: string }, TotalRow>(
  import.meta.url,
  'entity-documents-count',
);
