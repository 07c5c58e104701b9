/** What documents mention, in no order. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredMentions } from '../schema/graph-model.ts';

export interface DumpMentionsRow {
  document: string;
  entity: string;
  properties: StoredMentions;
}

export const dumpMentions = defineQuery<{ documents: readonly string[] }, DumpMentionsRow>(
  import.meta.url,
  'dump-mentions',
);
