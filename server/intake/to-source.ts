/** The body of a request → a source document, its fields checked like those of a JSON line. */
import { documentIdOf } from '../../cypher/schema/ids.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import { readFields } from '../../ingest/source/document-fields.ts';
import type { NewDocument } from '../contract/document.ts';
import { ProblemError } from '../problem/problem-error.ts';
import { refusedField } from './refuse-with.ts';

/**
 * @throws {ProblemError} 400: a field is not what it should be; 422: there is no text
 */
export function toSource({ text, raw = false, ...values }: NewDocument): SourceDocument {
  if (text.trim() === '') throw new ProblemError(422, { code: 'text-blank' });
  const read = readFields(values);
  if ('problem' in read) throw refusedField(read.problem);
  return { id: documentIdOf(text), ...read.fields, shape: raw ? 'body' : 'page', text };
}
