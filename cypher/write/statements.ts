/** Statements and the entities at their ends: put, changed and taken out one by one. */
import { defineQuery } from '../engine/define-query.ts';
import {
  type Changes,
  STATEMENT_ROLES,
  type StatementRole,
  type StoredStatement,
  type StoredStatementEnd,
} from '../schema/graph-model.ts';
import type { StatementKind } from '../schema/ontology.ts';

export interface PutStatementsRow {
  document: string;
  properties: StoredStatement;
}
/** Ends that are alike, of many statements: the entity is looked up once. */
export interface PutStatementEndsRow {
  entity: string;
  properties: StoredStatementEnd;
  statements: readonly string[];
}
export interface SetStatementsRow {
  id: string;
  changes: Changes<StoredStatement>;
}
export interface DeleteStatementEndsRow {
  position: number;
  statements: readonly string[];
}

const LABEL_OF: Readonly<Record<StatementKind, string>> = { event: 'Event', relation: 'Relation' };
const putStatementsOf = (kind: StatementKind) =>
  defineQuery<{ rows: readonly PutStatementsRow[] }, object>(import.meta.url, 'put-statements', {
    LABEL: LABEL_OF[kind],
  });
const putEndsOf = (role: StatementRole) =>
  defineQuery<{ rows: readonly PutStatementEndsRow[] }, object>(import.meta.url, 'put-statement-ends', { ROLE: role });
const deleteEndsOf = (role: StatementRole) =>
  defineQuery<{ rows: readonly DeleteStatementEndsRow[] }, object>(import.meta.url, 'delete-statement-ends', {
    ROLE: role,
  });

/** One query a kind, and one a role: a label or a relationship type cannot be a parameter. */
export const putStatements = { event: putStatementsOf('event'), relation: putStatementsOf('relation') };
export const putStatementEnds = new Map(STATEMENT_ROLES.map((role) => [role, putEndsOf(role)]));
export const deleteStatementEnds = new Map(STATEMENT_ROLES.map((role) => [role, deleteEndsOf(role)]));
export const setStatements = defineQuery<{ rows: readonly SetStatementsRow[] }, object>(
  import.meta.url,
  'set-statements',
);
export const setEvents = defineQuery<{ rows: readonly { statement: string; event: string }[] }, object>(
  import.meta.url,
  'set-events',
);
export const deleteStatements = defineQuery<{ ids: readonly string[] }, object>(import.meta.url, 'delete-statements');
