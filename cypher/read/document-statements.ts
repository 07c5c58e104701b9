/** The ids of the statements of a document, in text order. */
import { defineQuery } from '../engine/define-query.ts';

export interface DocumentStatementsParameters {
  id: string;
}

export const documentStatements = defineQuery<DocumentStatementsParameters, { statement: string }>(
  import.meta.url,
  'document-statements',
);
