/** Pairs of entities that linking found signs for, and not enough of them. `features` is JSON. */
import { defineQuery } from '../engine/define-query.ts';

export interface ProposalsRow {
  id: string;
  entities: string[];
  score: number;
  features: string;
}

export const proposals = defineQuery<object, ProposalsRow>(import.meta.url, 'proposals');
