/** The part of documents that a decision on some entities concerns, in no order: what a writer derives anew. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType } from '../schema/ontology.ts';
import type { DumpMentionsRow } from './dump-mentions.ts';
import type { DumpStatementEndsRow, DumpStatementsRow } from './dump-statements.ts';

export interface ConcernedParameters {
  documents: readonly string[];
  /** As they are shown. */
  entities: readonly string[];
}

export const concernedMentions = defineQuery<ConcernedParameters, DumpMentionsRow>(
  import.meta.url,
  'concerned-mentions',
);
/** @param types of statements that are wanted whoever stands at their ends */
export const concernedStatements = defineQuery<
  ConcernedParameters & { types: readonly StatementType[] },
  DumpStatementsRow
>(import.meta.url, 'concerned-statements');
export const concernedEnds = defineQuery<{ statements: readonly string[] }, DumpStatementEndsRow>(
  import.meta.url,
  'concerned-ends',
);
