/** What a document put into the graph besides statements: the entities it mentions, how often and under which names. */
import { defineQuery } from '../engine/define-query.ts';

export interface DocumentContributionParameters {
  document: string;
}
export interface DocumentContributionRow {
  entity: string;
  count: number;
  forms: string[];
}

export const documentContribution = defineQuery<DocumentContributionParameters, DocumentContributionRow>(
  import.meta.url,
  'document-contribution',
);
