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

/** What some documents mention of one origin, from now on shown as another entity; `kept` is null where that is the origin. */
export interface MoveMentionsRow {
  origin: string;
  from: string;
  to: string;
  kept: string | null;
  documents: readonly string[];
}

export const moveMentions = defineQuery<{ rows: readonly MoveMentionsRow[] }, object>(import.meta.url, 'move-mentions');
export const putMentions = defineQuery<{ rows: readonly PutMentionsRow[] }, object>(import.meta.url, 'put-mentions');
export const deleteMentions = defineQuery<{ rows: readonly DeleteMentionsRow[] }, object>(
  import.meta.url,
  'delete-mentions',
);
