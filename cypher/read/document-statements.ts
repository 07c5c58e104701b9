/** The statements of a document in text order: their ids, and the entities at their ends. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementRole } from '../schema/graph-model.ts';
import type { StatementType, Status } from '../schema/ontology.ts';

export interface DocumentStatementsParameters {
  id: string;
}
export interface DocumentStatementEndsParameters {
  document: string;
}
export interface DocumentStatementEndsRow {
  statement: string;
  type: StatementType;
  status: Status;
  role: StatementRole;
  entity: string;
}

export const documentStatements = defineQuery<DocumentStatementsParameters, { statement: string }>(
  import.meta.url,
  'document-statements',
);
export const documentStatementEnds = defineQuery<DocumentStatementEndsParameters, DocumentStatementEndsRow>(
  import.meta.url,
  'document-statement-ends',
);
