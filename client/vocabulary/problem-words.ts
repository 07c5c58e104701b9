/**
 * Problems of the API → the language spoken, by their codes. The English here is that of the server, and a test holds the
 * two together. A code without words is one that no use of the screen leads to: it keeps the server's English.
 */
import type { Refusal } from '../../server/contract/document.ts';
import type { DECISION_CODES, Problem, ProblemCode, REFUSAL_CODES } from '../../server/contract/problem.ts';
import { t } from '../language/t.ts';

const LOOK_AGAIN = 'Look it up again: it may have been merged, or its documents taken back.';

export const REQUEST_WORDS = {
  'entity-unknown': 'There is no entity with the id "{{id}}".',
  'statement-unknown': 'There is no statement with the id "{{id}}".',
  'event-unknown': 'There is no event with the id "{{id}}".',
  'document-unknown': 'There is no document with the id "{{id}}".',
  'decision-unknown': 'There is no decision with the id "{{id}}".',
  'view-unknown': 'There is no view with the id "{{id}}".',
  'origin-refused': 'A page of {{origin}} may not change this graph. Open Entente at http://{{host}}.',
  'query-failed': 'The question "{{query}}" could not be answered. The server\'s log has the reason.',
  fault: "Something went wrong in the server. The server's log has the reason.",
  'body-too-large':
    'The request is larger than {{bytes}} bytes. Split it, or hand the text to "npm run ingest" as a file.',
  'file-too-large': 'A file is too large to be uploaded. Split it, or hand it to "npm run ingest".',
  'too-many-files': 'These are too many files at once. Upload fewer, or hand the folder to "npm run ingest".',
  'text-blank': 'The text is empty. Give the text of the document in "text".',
  'one-of': 'Must be one of {{allowed}}.',
  'looks-like': 'Must look like {{examples}}.',
  'too-long': 'Must have at most {{most}} characters.',
  'no-such-day': 'There is no {{date}}.',
  'from-after-to': 'It is {{from}}, which lies after "to", {{to}}.',
  'same-ends': 'It is the same entity as "start".',
  'no-action': 'Its action must be one of {{allowed}}.',
} as const satisfies Partial<Record<ProblemCode, string>>;

export const DECISION_REFUSALS = {
  'merge-into-other': '{{id}} is none of those that are merged. Name it among them.',
  'split-of-nothing': 'Nothing is named that goes. Name documents or mentions.',
  'turn-of-undo': '{{id}} is itself an undo. Name {{decision}}.',
  'turn-of-redo': '{{id}} is itself a redo. Name {{decision}}.',
  'holds-already': '{{id}} holds already. Undo it first.',
  'undone-already': '{{id}} is undone already. Redo it first.',
  'never-same': 'A decision says that they are never the same ({{id}}). Undo that one first.',
  'never-same-together': 'A decision says that they are never the same. Undo that one first.',
  'statement-gone': `There is no statement {{id}}. ${LOOK_AGAIN}`,
  'decision-gone': `There is no decision {{id}}. ${LOOK_AGAIN}`,
  'entities-gone': `There is no entity {{ids}}. ${LOOK_AGAIN}`,
} as const satisfies Readonly<Record<(typeof DECISION_CODES)[number], string>>;

const GIVE_TEXT = 'Give its text as .txt, .md, .html or .jsonl';
const SPLIT = 'Split it into several documents';
const AS_UTF_8 = 'Save it as UTF-8';
const IN_TEXT = 'Give the text of the document in "text"';

/** By code: what is wrong, and what to do. */
export const REFUSAL_WORDS = {
  empty: ['is empty', 'Give a file with text in it'],
  'no-text': ['holds no text', 'Give the text of the document'],
  'no-text-in-page': ['has no text', 'Give a page that holds the text itself, not a script that loads it'],
  'only-menus': ['holds no text besides menus', 'Give the page with its article in it'],
  'too-large': [
    'is larger than {{megabytes}} MB, the limit of one document',
    'Split it into its documents, or give them one a line as .jsonl',
  ],
  'too-slow': ['takes more than {{seconds}} seconds to read', SPLIT],
  'is-binary': ['is binary data, not text', GIVE_TEXT],
  'is-pdf': ['is a PDF file, not text', GIVE_TEXT],
  'is-archive': ['is a ZIP archive or an Office document, not text', GIVE_TEXT],
  'is-gzip': ['is a gzip archive, not text', GIVE_TEXT],
  'is-image': ['is a {{format}} image, not text', GIVE_TEXT],
  'is-database': ['is an SQLite database, not text', GIVE_TEXT],
  'no-such-charset': ['names a charset that does not exist ("{{charset}}")', AS_UTF_8],
  'not-in-charset': ['is not valid {{charset}}', AS_UTF_8],
  'not-utf-8': ['is not valid UTF-8, first at byte {{byte}}', AS_UTF_8],
  'not-json': ['is not JSON ({{why}})', 'Write one JSON object a line'],
  'not-an-object': ['is not a JSON object', 'Write one JSON object a line, with its text in "text"'],
  'text-missing': ['has no "text"', IN_TEXT],
  'text-no-string': ['"text" is not a string', IN_TEXT],
  'text-empty': ['"text" is empty', 'Give the text of the document in "text" or leave the line out'],
  'field-no-string': ['"{{field}}" is {{value}}, not a string', 'Write a string or leave "{{field}}" out'],
  'field-no-list': [
    '"{{field}}" is {{value}}, not a list of strings',
    'Write a list of strings or leave "{{field}}" out',
  ],
  'field-no-address': [
    '"{{field}}" is {{value}}, not an address that begins with http:// or https://',
    'Write an address that begins with http:// or https:// or leave "{{field}}" out',
  ],
  'field-no-date': [
    '"{{field}}" is {{value}}, not an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00',
    'Write an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00 or leave "{{field}}" out',
  ],
  'field-no-language': [
    '"{{field}}" is {{value}}, not an ISO 639-1 code such as en',
    'Write an ISO 639-1 code such as en or leave "{{field}}" out',
  ],
  'same-id': ['has the id of another document in {{file}} ("{{id}}")', 'Give each document an id of its own'],
  'not-stored': ['could not be stored: {{why}}', 'Ingest it again, or report it'],
  broke: ['broke the extraction: {{why}}', 'Leave it out, and report the fault with its text'],
  'other-ending': [
    'has an ending that is not read',
    'Read are {{endings}}; give another file by its own name to have its content looked at',
  ],
  'not-there': ['does not exist', 'Check the name'],
  'not-allowed': ['may not be read', 'Check its permissions'],
  'is-folder': ['is a folder', 'Give the folder itself'],
  unreadable: ['could not be read ({{why}})', 'Try again or leave it out'],
} as const satisfies Readonly<Record<(typeof REFUSAL_CODES)[number], readonly [reason: string, remedy: string]>>;

type Values = Readonly<Record<string, string | number>>;
/** A problem as a whole, or one refused part of it. */
type Said = Pick<Problem, 'code' | 'values' | 'detail'>;

/** A file that was not taken; without a code where the request itself was refused, whose words are then the reason. */
export type RefusedFile = Omit<Refusal, 'code'> & { readonly code?: Refusal['code'] };

/** What is wrong, and what to do about it. */
export function problemInWords(problem: Problem): string {
  const { errors = [], title, code } = problem;
  if (code === 'request-refused' || code === 'upload-refused') {
    return errors.map((one) => `${one.parameter}: ${saidInWords(one)}`).join(' ');
  }
  return saidInWords(problem) ?? title;
}

function saidInWords({ code, values = {}, detail }: Said): string | undefined {
  if (code === 'graph-unavailable') {
    return t(
      'The graph database does not answer, or another program has it open. Start it, or stop the other program, and try again.',
    );
  }
  if (isIn(REQUEST_WORDS, code)) return t(REQUEST_WORDS[code], values);
  if (isIn(DECISION_REFUSALS, code)) return t(DECISION_REFUSALS[code], values);
  if (isIn(REFUSAL_WORDS, code)) return sentences(whyInWords(code, values));
  return detail;
}

/** "Line 3: is not JSON. Check the quotes." The file is named beside it. */
export function refusalInWords({ line, code, values = {}, reason: said, remedy: advised }: RefusedFile): string {
  const [reason, remedy] = code ? whyInWords(code, values) : [said, advised];
  return sentences([line === undefined ? reason : t('line {{line}}: {{reason}}', { line, reason }), remedy]);
}

const whyInWords = (code: keyof typeof REFUSAL_WORDS, values: Values): [reason: string, remedy: string] => [
  t(REFUSAL_WORDS[code][0], values),
  t(REFUSAL_WORDS[code][1], values),
];

const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(' ');

const isIn = <Table extends object>(table: Table, code: string | undefined): code is keyof Table & string =>
  code !== undefined && code in table;
