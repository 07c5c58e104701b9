/** Blocks of names that sound alike, the persons that stand in them, and what is proposed of them. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredName, StoredProposal } from '../schema/graph-model.ts';

export interface PutNamesRow {
  block: string;
  document: string;
  properties: StoredName;
}
export interface SetLinksRow {
  document: string;
  origin: string;
  linked: string | null;
}

export const putNames = defineQuery<{ rows: readonly PutNamesRow[] }, object>(import.meta.url, 'put-names');
export const deleteNames = defineQuery<{ documents: readonly string[] }, object>(import.meta.url, 'delete-names');
export const setLinks = defineQuery<{ rows: readonly SetLinksRow[] }, object>(import.meta.url, 'set-links');
export const deleteBlocks = defineQuery<{ ids: readonly string[] }, object>(import.meta.url, 'delete-blocks');
export const deleteProposals = defineQuery<{ blocks: readonly string[] }, object>(import.meta.url, 'delete-proposals');
export const putProposals = defineQuery<{ rows: readonly { block: string; properties: StoredProposal }[] }, object>(
  import.meta.url,
  'put-proposals',
);
