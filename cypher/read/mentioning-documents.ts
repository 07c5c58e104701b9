/** Which documents mention entities: what a writer reads to find what a decision touches. */
import { defineQuery } from '../engine/define-query.ts';

export interface MentioningDocumentsParameters {
  ids: readonly string[];
  /** Only where the entity stands for another one that extraction found. */
  moved: boolean;
}

export const mentioningDocuments = defineQuery<MentioningDocumentsParameters, { document: string }>(
  import.meta.url,
  'mentioning-documents',
);
