/** By code: what is wrong and what to do about it, in English. `{{place}}` stands for a value. */
import type { RequestCode } from '../contract/problem.ts';

/** Those of which the sentence is made up from parts, or comes from elsewhere. */
type Composed = 'request-refused' | 'upload-refused' | 'graph-unavailable';

export const SENTENCES: Readonly<Record<Exclude<RequestCode, Composed>, string>> = {
  'entity-unknown': 'There is no entity with the id "{{id}}".',
  'statement-unknown': 'There is no statement with the id "{{id}}".',
  'event-unknown': 'There is no event with the id "{{id}}".',
  'document-unknown': 'There is no document with the id "{{id}}".',
  'decision-unknown': 'There is no decision with the id "{{id}}".',
  'view-unknown': 'There is no view with the id "{{id}}".',
  'address-unknown': 'There is no {{method}} {{path}}. The API is described at /api/v1/docs.',
  'screen-not-built':
    'The screen is not built. Run "npm run build", then start again. The API is described at /api/v1/docs.',
  'method-refused': '{{method}} is not taken here. Allowed: {{allowed}}.',
  'origin-refused': 'A page of {{origin}} may not change this graph. Open Entente at http://{{host}}.',
  'query-failed': 'The question "{{query}}" could not be answered. The server\'s log has the reason.',
  fault: "Something went wrong in the server. The server's log has the reason.",
  'body-too-large':
    'The request is larger than {{bytes}} bytes. Split it, or hand the text to "npm run ingest" as a file.',
  'file-too-large': 'A file is too large to be uploaded. Split it, or hand it to "npm run ingest".',
  'too-many-files': 'These are too many files at once. Upload fewer, or hand the folder to "npm run ingest".',
  'content-refused': 'Content of type "{{type}}" is not taken here. Send application/json.',
  'body-empty': 'The body is empty. Send a JSON object.',
  'no-file': 'The form holds no file. Add one in a field named "file".',
  'text-blank': 'The text is empty. Give the text of the document in "text".',
  'parameter-unknown': 'Unknown parameter. Allowed: {{allowed}}.',
  'field-unknown': 'Unknown field. Allowed: {{allowed}}.',
  'parameter-required': 'This parameter is required.',
  'field-required': 'This field is required.',
  'field-missing': 'This field is required for {{action}}.',
  'field-foreign': 'Not a field of {{action}}. Allowed: {{allowed}}.',
  'one-of': 'Must be one of {{allowed}}.',
  'looks-like': 'Must look like {{examples}}.',
  'too-long': 'Must have at most {{most}} characters.',
  invalid: '{{why}}.',
  'no-such-day': 'There is no {{date}}.',
  'from-after-to': 'It is {{from}}, which lies after "to", {{to}}.',
  'same-ends': 'It is the same entity as "start".',
  'needs-actual': 'Paths lead over what took place. Leave it out or add "actual".',
  'cursor-of-other':
    'Not a cursor of this question. Send back the "next" of a page unchanged, with the same other parameters.',
  'id-or-limit': 'Give either "id" or "limit", not both.',
  'no-action': 'Its action must be one of {{allowed}}.',
};

export type SentenceCode = keyof typeof SENTENCES;

export const sentence = (code: SentenceCode, values: Readonly<Record<string, string | number>> = {}): string =>
  SENTENCES[code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
