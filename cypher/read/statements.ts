/** Statements by id, each with the document that says it, and the entities at their ends. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementRole, StoredStatement } from '../schema/graph-model.ts';
import type { EntityType } from '../schema/ontology.ts';
import type { DocumentRefRow } from './documents.ts';

export interface StatementsParameters {
  ids: readonly string[];
}
export interface StatementsRow extends Omit<DocumentRefRow, 'id'> {
  properties: StoredStatement;
  /** Id of the document. */
  document: string;
}
export interface StatementEndsRow {
  statement: string;
  role: StatementRole;
  entity: string;
  name: string;
  type: EntityType;
  /** Place in the list of that role, from 0; rows come in this order. */
  position: number;
}

export const statements = defineQuery<StatementsParameters, StatementsRow>(import.meta.url, 'statements');
export const statementEnds = defineQuery<StatementsParameters, StatementEndsRow>(import.meta.url, 'statement-ends');
