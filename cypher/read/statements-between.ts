/** The statements behind an edge: those that have both entities at their ends, the surest first. */
import { defineQuery } from '../engine/define-query.ts';
import type { PageParameters, StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface StatementsBetweenParameters extends StatementFilterParameters {
  /** The order does not change the answer; it is quicker when `a` is the one with fewer statements. */
  a: string;
  b: string;
}

export const statementsBetween = defineQuery<StatementsBetweenParameters & PageParameters, { statement: string }>(
  import.meta.url,
  'statements-between',
);
export const statementsBetweenCount = defineQuery<StatementsBetweenParameters, TotalRow>(
  import.meta.url,
  'statements-between-count',
);
