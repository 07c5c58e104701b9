/** Digests of stored documents: how a writer knows that there is nothing to do. */
import { defineQuery } from '../engine/define-query.ts';

export interface DocumentDigestsRow {
  id: string;
  digest: string;
  sourceDigest: string | null;
}

/** One row for each of the documents that is stored. */
export const documentDigests = defineQuery<{ ids: readonly string[] }, DocumentDigestsRow>(
  import.meta.url,
  'document-digests',
);
