/** The sketches of documents: which of them are copies of each other (schema/sketch.ts). */
import { defineQuery } from '../engine/define-query.ts';

export const documentSketches = defineQuery<{ ids: readonly string[] }, { id: string; sketch: number[] | null }>(
  import.meta.url,
  'document-sketches',
);
