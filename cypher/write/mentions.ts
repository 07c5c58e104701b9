/** What documents mention: one relationship for each entity, document and entity that extraction found. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredMentions } from '../schema/graph-model.ts';

export interface PutMentionsRow {
  document: string;
  entity: string;
  properties: StoredMentions;
}
export interface DeleteMentionsRow {
  document: string;
  entity: string;
  /** The entity that extraction found; `entity` itself where that is the same. */
  origin: string;
}

export const putMentions = defineQuery<{ rows: readonly PutMentionsRow[] }, object>(import.meta.url, 'put-mentions');
export const deleteMentions = defineQuery<{ rows: readonly DeleteMentionsRow[] }, object>(
  import.meta.url,
  'delete-mentions',
);
