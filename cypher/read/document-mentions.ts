/** Which entities a document mentions and where. `starts`, `ends` and `kinds` are lists in the same order. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredMentions } from '../schema/graph-model.ts';
import type { EntityType } from '../schema/ontology.ts';

export interface DocumentMentionsParameters {
  id: string;
}
export interface DocumentMentionsRow extends Pick<StoredMentions, 'starts' | 'ends' | 'kinds'> {
  entity: string;
  type: EntityType;
  name: string;
}

export const documentMentions = defineQuery<DocumentMentionsParameters, DocumentMentionsRow>(
  import.meta.url,
  'document-mentions',
);
