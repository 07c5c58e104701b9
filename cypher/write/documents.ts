/** Documents: put, and taken out with what hangs on the node alone. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredDocument } from '../schema/graph-model.ts';

export const putDocuments = defineQuery<{ rows: readonly StoredDocument[] }, object>(import.meta.url, 'put-documents');
export const putSourceDigest = defineQuery<{ id: string; sourceDigest: string }, object>(
  import.meta.url,
  'put-source-digest',
);
export const deleteDocuments = defineQuery<{ ids: readonly string[] }, object>(import.meta.url, 'delete-documents');
