/** The statements an entity takes part in, newest first. */
import { defineQuery } from '../engine/define-query.ts';
import type { PageParameters, StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface StatementsOfParameters extends StatementFilterParameters {
  entity: string;
}

export const statementsOf = defineQuery<StatementsOfParameters & PageParameters, { statement: string }>(
  import.meta.url,
  'statements-of',
);
export const statementsOfCount = defineQuery<StatementsOfParameters, TotalRow>(import.meta.url, 'statements-of-count');
