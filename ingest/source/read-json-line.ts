/** One line of `.jsonl` → one document: `{"id", "text", "title"?, "publishedAt"?, "language"?, …}`. */
import { documentIdOf } from '../../cypher/schema/ids.ts';
import { type Why, why } from '../model/refused-input.ts';
import { readFields } from './document-fields.ts';
import type { SourceResult } from './refusal.ts';

/** Reads a line; `line` is its 1-based number. A line without `id` gets one from its content. */
export function readJsonLine(text: string, file: string, line: number, raw: boolean): SourceResult {
  const refuse = (told: Why): SourceResult => ({ refusal: { file, line, ...told } });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error);
    return refuse(why('not-json', { why: message }));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(why('not-an-object'));
  }
  const values = value as Record<string, unknown>;
  if (values.text === undefined || values.text === null) return refuse(why('text-missing'));
  if (typeof values.text !== 'string') return refuse(why('text-no-string'));
  if (values.text.trim() === '') return refuse(why('text-empty'));
  const read = readFields(values);
  if ('problem' in read) return refuse(read.problem.why);
  return {
    document: { id: documentIdOf(values.text), ...read.fields, shape: raw ? 'body' : 'page', text: values.text },
  };
}
