/** When the statements among a set of entities are dated: how many of each type and status on each date. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { StatementFilterParameters } from './statement-filter.ts';

export interface StatementDatesParameters extends StatementFilterParameters {
  ids: readonly string[];
  /** How many of them a statement has at its ends, at least. */
  ends: number;
}
export interface StatementDatesRow {
  /** Its own, or that of its document; null where neither is known. */
  date: string | null;
  type: StatementType;
  status: Status;
  statements: number;
}

export const statementDates = defineQuery<StatementDatesParameters, StatementDatesRow>(
  import.meta.url,
  'statement-dates',
);
