/** The persons of a block of names, and the blocks of documents: what linking reads. Profiles are JSON. */
import { defineQuery } from '../engine/define-query.ts';

export interface NamesInBlocksRow {
  block: string;
  document: string;
  profile: string;
  /** The entity that linking made of it, where that is not the one extraction found. */
  linked: string | null;
}

export const namesInBlocks = defineQuery<{ blocks: readonly string[] }, NamesInBlocksRow>(
  import.meta.url,
  'names-in-blocks',
);
export const blocksOfDocuments = defineQuery<{ documents: readonly string[] }, { block: string }>(
  import.meta.url,
  'blocks-of-documents',
);
