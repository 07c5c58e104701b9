/**
 * One file's bytes → its documents and what was refused. The format is told by the name's ending, else by the content.
 * Pure: disk and streams are read in read-files.ts.
 */
import { why } from '../model/refused-input.ts';
import { decodeText } from './decode-text.ts';
import { MOST_DOCUMENT_BYTES } from './limits.ts';
import { declaredCharset, readHtml } from './read-html.ts';
import { readJsonLine } from './read-json-line.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { Refusal, SourceResult } from './refusal.ts';
import { type Line, splitLines } from './split-lines.ts';

export interface ReadOptions {
  /** Every input is JSON lines, whatever its name. */
  jsonl?: boolean;
  /** The text is the body already: nothing is removed and offsets are into the text as given. */
  raw?: boolean;
}

export type Format = 'text' | 'markdown' | 'html' | 'jsonl';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
};

/** Endings of file names that are read, with their dot. */
export const SUPPORTED_ENDINGS: readonly string[] = Object.keys(FORMAT_OF).map((ending) => `.${ending}`);

/** The format that a file's name tells, or undefined for another ending. */
export function formatOfName(name: string): Format | undefined {
  return FORMAT_OF[/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** Start of a content that format is told by. Bytes. */
const PEEK = 4_096;

/** The format that the content tells: a page begins with its doctype or root, JSON lines with an object. */
export function formatOfContent(bytes: Uint8Array): Format {
  const start = new TextDecoder().decode(bytes.subarray(0, PEEK)).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start))
    return 'html';
  if (/^\{\s*"[^"]*"\s*:/.test(start)) return 'jsonl';
  return 'text';
}

export interface SourceName {
  /** As messages name it. */
  file: string;
  /** What the document is called, where the input gives it no id of its own. */
  id: string;
}

/**
 * Reads one input held in memory.
 * @returns results in the order of the input: a document each, or a refusal that says why not
 */
export async function readSource(
  name: SourceName,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<SourceResult[]> {
  const format = options.jsonl ? 'jsonl' : (formatOfName(name.file) ?? formatOfContent(bytes));
  if (format !== 'jsonl') return [readOne(name, bytes, format, options.raw ?? false)];
  const results: SourceResult[] = [];
  for await (const result of readJsonLines(name.file, [bytes], options.raw ?? false)) results.push(result);
  return results;
}

/** Reads JSON lines as their bytes arrive, one line in memory at a time. Empty lines are passed over. */
export async function* readJsonLines(
  file: string,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  raw: boolean,
): AsyncGenerator<SourceResult> {
  let empty = true;
  for await (const line of splitLines(chunks, MOST_DOCUMENT_BYTES)) {
    const result = readLine(file, line, raw);
    if (result) {
      empty = false;
      yield result;
    }
  }
  if (empty) yield { refusal: emptyRefusal(file) };
}

function readLine(file: string, line: Line, raw: boolean): SourceResult | undefined {
  if (!line.bytes) return { refusal: { ...tooLarge(file), line: line.number } };
  const decoded = decodeText(line.bytes);
  if ('refused' in decoded) return { refusal: { file, line: line.number, ...decoded.refused } };
  return decoded.text.trim() === '' ? undefined : readJsonLine(decoded.text, file, line.number, raw);
}

function readOne(
  { file, id }: SourceName,
  bytes: Uint8Array,
  format: Exclude<Format, 'jsonl'>,
  raw: boolean,
): SourceResult {
  if (bytes.length > MOST_DOCUMENT_BYTES) return { refusal: tooLarge(file) };
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : undefined);
  if ('refused' in decoded) return { refusal: { file, ...decoded.refused } };
  const { text } = decoded;
  if (text.trim() === '') return { refusal: emptyRefusal(file) };
  switch (format) {
    case 'text':
      return { document: readText(text, id, raw) };
    case 'html': {
      const document = readHtml(text, id, raw);
      return document.text === '' ? { refusal: { file, ...why('no-text-in-page') } } : { document };
    }
    case 'markdown': {
      const read = readMarkdown(text, id, raw);
      if ('problem' in read) {
        const { line, why: told } = read.problem;
        return { refusal: { file, line, ...told } };
      }
      return read.document.text === '' ? { refusal: emptyRefusal(file) } : read;
    }
  }
}

/** The refusal of an input without text. */
function emptyRefusal(file: string): Refusal {
  return { file, ...why('empty') };
}

/** The refusal of a document over the limit. */
export function tooLarge(file: string): Refusal {
  return { file, ...why('too-large', { megabytes: MOST_DOCUMENT_BYTES / 1_000_000 }) };
}
