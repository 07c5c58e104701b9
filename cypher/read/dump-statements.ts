/** What documents state, in no order, and the entities at the ends of those statements. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementRole, StoredStatement } from '../schema/graph-model.ts';

export interface DumpStatementsRow {
  document: string;
  properties: StoredStatement;
}
export interface DumpStatementEndsRow {
  statement: string;
  role: StatementRole;
  entity: string;
  /** Place in the list of that role, from 0. */
  position: number;
  /** The entity that extraction found, where it is another. */
  origin: string | null;
}

export const dumpStatements = defineQuery<{ documents: readonly string[] }, DumpStatementsRow>(
  import.meta.url,
  'dump-statements',
);
export const dumpStatementEnds = defineQuery<{ documents: readonly string[] }, DumpStatementEndsRow>(
  import.meta.url,
  'dump-statement-ends',
);
