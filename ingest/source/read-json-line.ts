/** One line of `.jsonl` → one document: `{"id", "text", "title"?, "publishedAt"?, "language"?, …}`. */
import { documentIdOf } from '../../cypher/schema/ids.ts';
import { readFields } from './document-fields.ts';
import type { Refusal, SourceResult } from './refusal.ts';

/** Reads a line; `line` is its 1-based number. A line without `id` gets one from its content. */
export function readJsonLine(text: string, file: string, line: number, raw: boolean): SourceResult {
  const refuse = (reason: string, remedy: string): SourceResult => ({
    refusal: { file, line, reason, remedy } satisfies Refusal,
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error);
    return refuse(`is not JSON (${why})`, 'Write one JSON object a line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('is not a JSON object', 'Write one JSON object a line, with its text in "text"');
  }
  const values = value as Record<string, unknown>;
  if (values.text === undefined || values.text === null)
    return refuse('has no "text"', 'Give the text of the document in "text"');
  if (typeof values.text !== 'string')
    return refuse('"text" is not a string', 'Give the text of the document in "text"');
  if (values.text.trim() === '')
    return refuse('"text" is empty', 'Give the text of the document in "text" or leave the line out');
  const read = readFields(values);
  if ('problem' in read) return refuse(read.problem.reason, read.problem.remedy);
  return {
    document: { id: documentIdOf(values.text), ...read.fields, shape: raw ? 'body' : 'page', text: values.text },
  };
}
