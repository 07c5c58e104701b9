/** What documents mention: one relationship for each entity and document. Delete a document's before putting them. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredMentions } from '../schema/graph-model.ts';

export interface PutMentionsRow {
  document: string;
  entity: string;
  properties: StoredMentions;
}

export const putMentions = defineQuery<{ rows: readonly PutMentionsRow[] }, object>(import.meta.url, 'put-mentions');
export const deleteMentions = defineQuery<{ documents: readonly string[] }, object>(import.meta.url, 'delete-mentions');
