/** The statements behind edges: what a writer sums up anew when the first, last or surest one was taken out. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';

export interface StatementsOfPairsParameters {
  rows: readonly {
    /** Comes back with each row, to tell the pairs apart. */
    key: string;
    start: string;
    other: string;
    type: StatementType;
    status: Status;
  }[];
}
/** One row for each way in which both stand at the ends of a statement. */
export interface StatementsOfPairsRow {
  key: string;
  mine: 'ACTOR' | 'RECIPIENT';
  theirs: 'ACTOR' | 'RECIPIENT';
  statement: string;
  date: string | null;
  confidence: number;
}

export const statementsOfPairs = defineQuery<StatementsOfPairsParameters, StatementsOfPairsRow>(
  import.meta.url,
  'statements-of-pairs',
);
