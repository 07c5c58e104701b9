/** Documents without their texts: which there are and in which version, and some by their ids. */
import { defineQuery } from '../engine/define-query.ts';
import type { DocumentRefRow } from './documents.ts';

export interface DocumentVersionsRow {
  id: string;
  digest: string;
}

export const documentVersions = defineQuery<object, DocumentVersionsRow>(import.meta.url, 'document-versions');
export const documentRefs = defineQuery<{ ids: readonly string[] }, DocumentRefRow>(import.meta.url, 'document-refs');
