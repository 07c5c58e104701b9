/** How many statements of each type and status an entity takes part in, and between which dates. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { StatementFilterParameters } from './statement-filter.ts';

export interface StatementCountsParameters extends Pick<StatementFilterParameters, 'to' | 'knownBy'> {
  id: string;
}
export interface StatementCountsRow {
  type: StatementType;
  status: Status;
  statements: number;
  firstDate: string | null;
  lastDate: string | null;
}

export const statementCounts = defineQuery<StatementCountsParameters, StatementCountsRow>(
  import.meta.url,
  'statement-counts',
);
