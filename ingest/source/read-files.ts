/**
 * Names of files and folders → their documents, one at a time: the edge where ingest touches the disk. A folder of
 * 100,000 files and a file of a million lines both stream; a file that cannot be read is refused by name and the next
 * one follows.
 */

import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { documentIdOf } from '../../cypher/schema/ids.ts';
import { type RefusalCode, why } from '../model/refused-input.ts';
import { MOST_DOCUMENT_BYTES } from './limits.ts';
import {
  formatOfContent,
  formatOfName,
  type ReadOptions,
  readJsonLines,
  readSource,
  type SourceName,
  SUPPORTED_ENDINGS,
  tooLarge,
} from './read-source.ts';
import type { Refusal, SourceResult } from './refusal.ts';

/** The name that stands for standard input. */
const STANDARD_INPUT = '-';

export interface FoundFile extends SourceName {
  /** Why it is not read: its ending, or what the disk said. */
  refusal?: Refusal;
}

/**
 * Lists the files that the names lead to, folders walked in the order of their names. Hidden files and folders are
 * passed over; so are links to folders, which may lead in circles.
 */
export async function* listFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      yield { file: STANDARD_INPUT, id: '' };
      continue;
    }
    try {
      if ((await stat(path)).isDirectory()) yield* walk(path, '', options);
      else yield { file: path, id: basename(path) };
    } catch (error) {
      yield { file: path, id: basename(path), refusal: diskRefusal(path, error) };
    }
  }
}

async function* walk(folder: string, below: string, options: ReadOptions): AsyncGenerator<FoundFile> {
  const here = join(folder, below);
  let entries: Awaited<ReturnType<typeof namesIn>>;
  try {
    entries = await namesIn(here);
  } catch (error) {
    yield { file: here, id: below, refusal: diskRefusal(here, error) };
    return;
  }
  for (const { name, isFolder } of entries) {
    const id = below === '' ? name : `${below}/${name}`;
    const file = join(folder, id);
    if (isFolder) yield* walk(folder, id, options);
    else if (options.jsonl || formatOfName(name)) yield { file, id };
    else yield { file, id, refusal: endingRefusal(file) };
  }
}

async function namesIn(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads everything that the names lead to, in order. `input` stands for "-". */
export async function* readFiles(
  paths: readonly string[],
  options: ReadOptions = {},
  input?: Readable,
): AsyncGenerator<SourceResult> {
  for await (const found of listFiles(paths, options)) yield* readFoundFile(found, options, input);
}

/** Reads one of the files that `listFiles` gives. */
export async function* readFoundFile(
  found: FoundFile,
  options: ReadOptions,
  input?: Readable,
): AsyncGenerator<SourceResult> {
  if (found.refusal) {
    yield { refusal: found.refusal };
    return;
  }
  try {
    if (found.file === STANDARD_INPUT) yield* readInput(options, input ?? process.stdin);
    else yield* readFromDisk(found, options);
  } catch (error) {
    yield { refusal: diskRefusal(found.file, error) };
  }
}

async function* readFromDisk(found: FoundFile, options: ReadOptions): AsyncGenerator<SourceResult> {
  const { size } = await stat(found.file);
  const format = options.jsonl ? 'jsonl' : (formatOfName(found.file) ?? (await sniff(found.file)));
  if (format === 'jsonl') yield* readJsonLines(found.file, createReadStream(found.file), options.raw ?? false);
  else if (size > MOST_DOCUMENT_BYTES) yield { refusal: tooLarge(found.file) };
  else yield* await readSource(found, await readFile(found.file), options);
}

async function* readInput(options: ReadOptions, input: Readable): AsyncGenerator<SourceResult> {
  if (options.jsonl) {
    yield* readJsonLines('standard input', input, options.raw ?? false);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += (chunk as Buffer).length;
    if (size > MOST_DOCUMENT_BYTES) {
      yield { refusal: tooLarge('standard input') };
      return;
    }
    chunks.push(chunk as Buffer);
  }
  const bytes = Buffer.concat(chunks);
  yield* await readSource({ file: 'standard input', id: documentIdOf(bytes.toString('utf8')) }, bytes, options);
}

async function sniff(file: string): Promise<ReturnType<typeof formatOfContent>> {
  for await (const chunk of createReadStream(file, { end: 4_095 })) return formatOfContent(chunk as Buffer);
  return 'text';
}

function endingRefusal(file: string): Refusal {
  return { file, ...why('other-ending', { endings: SUPPORTED_ENDINGS.join(', ') }) };
}

const DISK_REASONS: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'not-there',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'is-folder',
};

function diskRefusal(file: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = DISK_REASONS[code];
  if (known) return { file, ...why(known) };
  return { file, ...why('unreadable', { why: error instanceof Error ? error.message : String(error) }) };
}
