/**
 * Input that no step can do anything with: said by name, with what the user can do. The rest of a batch goes on. A code
 * and its values say the same to who speaks another language than English.
 */

/** By code: what is wrong, without a full stop, and what the user can do. `{{place}}` stands for a value. */
export const REFUSALS = {
  empty: ['is empty', 'Give a file with text in it'],
  'no-text': ['holds no text', 'Give the text of the document'],
  'no-text-in-page': ['has no text', 'Give a page that holds the text itself, not a script that loads it'],
  'only-menus': ['holds no text besides menus', 'Give the page with its article in it'],
  'too-large': [
    'is larger than {{megabytes}} MB, the limit of one document',
    'Split it into its documents, or give them one a line as .jsonl',
  ],
  'too-slow': ['takes more than {{seconds}} seconds to read', 'Split it into several documents'],
  'is-binary': ['is binary data, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'is-pdf': ['is a PDF file, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'is-archive': ['is a ZIP archive or an Office document, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'is-gzip': ['is a gzip archive, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'is-image': ['is a {{format}} image, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'is-database': ['is an SQLite database, not text', 'Give its text as .txt, .md, .html or .jsonl'],
  'no-such-charset': ['names a charset that does not exist ("{{charset}}")', 'Save it as UTF-8'],
  'not-in-charset': ['is not valid {{charset}}', 'Save it as UTF-8'],
  'not-utf-8': ['is not valid UTF-8, first at byte {{byte}}', 'Save it as UTF-8'],
  'not-json': ['is not JSON ({{why}})', 'Write one JSON object a line'],
  'not-an-object': ['is not a JSON object', 'Write one JSON object a line, with its text in "text"'],
  'text-missing': ['has no "text"', 'Give the text of the document in "text"'],
  'text-no-string': ['"text" is not a string', 'Give the text of the document in "text"'],
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
} as const satisfies Readonly<Record<string, readonly [reason: string, remedy: string]>>;

export type RefusalCode = keyof typeof REFUSALS;
export type RefusalValues = Readonly<Record<string, string | number>>;

/** Why something was refused: for programs, and in English. */
export interface Why {
  code: RefusalCode;
  values?: RefusalValues;
  /** What is wrong, without a full stop: "holds no text". */
  reason: string;
  /** What the user can do: "Give the text itself". */
  remedy: string;
}

export function why(code: RefusalCode, values?: RefusalValues): Why {
  const [reason, remedy] = REFUSALS[code];
  return { code, ...(values ? { values } : {}), reason: filled(reason, values), remedy: filled(remedy, values) };
}

/** Words with their values in place of `{{name}}`. */
export const filled = (words: string, values: RefusalValues = {}): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

export class RefusedInput extends Error {
  readonly why: Why;

  constructor(code: RefusalCode, values?: RefusalValues) {
    const told = why(code, values);
    super(`${told.reason}. ${told.remedy}.`);
    this.name = 'RefusedInput';
    this.why = told;
  }
}
