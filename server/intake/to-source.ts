/** The body of a request → a source document, its fields checked like those of a JSON line. */
import { documentIdOf } from '../../cypher/schema/ids.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import { readFields } from '../../ingest/source/document-fields.ts';
import type { NewDocument } from '../contract/document.ts';
import { ProblemError, refusedParameter } from '../problem/problem-error.ts';

/**
 * @throws {ProblemError} 400: a field is not what it should be; 422: there is no text
 */
export function toSource({ text, raw = false, ...values }: NewDocument): SourceDocument {
  if (text.trim() === '') throw new ProblemError(422, 'The text is empty. Give the text of the document in "text".');
  const read = readFields(values);
  if ('problem' in read) throw refusedParameter(read.problem.field, `${read.problem.reason}. ${read.problem.remedy}.`);
  return { id: documentIdOf(text), ...read.fields, shape: raw ? 'body' : 'page', text };
}
