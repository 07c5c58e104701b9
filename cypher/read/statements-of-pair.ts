/** The statements of one type and status that have both entities at their ends: what a writer sums up as an edge. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';

export interface StatementsOfPairParameters {
  a: string;
  b: string;
  type: StatementType;
  status: Status;
}
/** One row for each entity at the ends of each statement. */
export interface StatementsOfPairRow {
  statement: string;
  date: string | null;
  confidence: number;
  publisher: string | null;
  role: 'ACTOR' | 'RECIPIENT';
  entity: string;
}

export const statementsOfPair = defineQuery<StatementsOfPairParameters, StatementsOfPairRow>(
  import.meta.url,
  'statements-of-pair',
);
