/** Documents: by id with their text, a page of them newest first, and the ids of all. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredDocument } from '../schema/graph-model.ts';
import type { PageParameters, TotalRow } from './statement-filter.ts';

export interface DocumentsParameters {
  ids: readonly string[];
}
export interface DocumentsRow {
  properties: StoredDocument;
}
/** A document where another row names it. */
export interface DocumentRefRow {
  id: string;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  language: string;
  url: string | null;
}
export interface DocumentFilterParameters {
  publisher: string | null;
  language: string | null;
  /** ISO date, month or year: only what was published by its end. */
  knownBy: string | null;
}

export const documents = defineQuery<DocumentsParameters, DocumentsRow>(import.meta.url, 'documents');
export const documentsList = defineQuery<DocumentFilterParameters & PageParameters, DocumentRefRow>(
  import.meta.url,
  'documents-list',
);
export const documentsCount = defineQuery<DocumentFilterParameters, TotalRow>(import.meta.url, 'documents-count');
export const documentIds = defineQuery<object, { id: string }>(import.meta.url, 'document-ids');
