/** Files, folders and standard input → documents in order, each refusal by name, the rest read. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf } from '../../../cypher/schema/ids.ts';
import { MOST_DOCUMENT_BYTES } from '../../../ingest/source/limits.ts';
import { listFiles, readFiles } from '../../../ingest/source/read-files.ts';
import type { ReadOptions } from '../../../ingest/source/read-source.ts';
import type { SourceResult } from '../../../ingest/source/refusal.ts';

let root: string;
const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};

/** Ids of documents, and "file: reason" of refusals with the folder cut off. */
async function shortly(paths: string[], options?: ReadOptions, input?: Readable): Promise<string[]> {
  const results: string[] = [];
  for await (const result of readFiles(paths, options, input)) results.push(brief(result));
  return results;
}

const brief = (result: SourceResult): string =>
  'document' in result
    ? (result.document.id ?? '')
    : `${result.refusal.file.replace(`${root}/`, '')}${result.refusal.line ? `:${result.refusal.line}` : ''}: ${result.refusal.reason}`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-source-'));
  put('corpus/b.txt', 'Text of b.');
  put('corpus/a/z.md', 'Text of z.');
  put('corpus/a/empty.txt', '');
  put('corpus/c.jsonl', '{"id":"c1","text":"One."}\nnot json\n{"id":"c3","text":"Three."}\n');
  put('corpus/d.docx', 'x');
  put('corpus/.hidden.txt', 'x');
  put('corpus/.git/x.txt', 'x');
  put('corpus/big.txt', Buffer.alloc(MOST_DOCUMENT_BYTES + 1, 97));
  put('lines', '{"id":"l1","text":"One."}\n');
  put('notes.log', 'Text of notes.');
  symlinkSync(join(root, 'corpus'), join(root, 'corpus/a/loop'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('readFiles', () => {
  it('walks a folder in the order of names, names documents by their place in it, and reads on after a refusal', async () => {
    expect(await shortly([join(root, 'corpus')])).toEqual([
      'corpus/a/empty.txt: is empty',
      'corpus/a/loop: has an ending that is not read',
      'a/z.md',
      'b.txt',
      'corpus/big.txt: is larger than 5 MB, the limit of one document',
      'c1',
      expect.stringMatching(/^corpus\/c\.jsonl:2: is not JSON/),
      'c3',
      'corpus/d.docx: has an ending that is not read',
    ]);
  });

  it('says which endings are read', async () => {
    for await (const found of listFiles([join(root, 'corpus')])) {
      if (!found.file.endsWith('.docx')) continue;
      expect(found.refusal?.remedy).toBe(
        'Read are .txt, .text, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson; give another file by its own name to have its content looked at',
      );
    }
    expect.assertions(1);
  });

  it('names a file by its base name and looks at the content of one with another ending', async () => {
    expect(
      await shortly(['corpus/b.txt', 'notes.log', 'lines', 'nowhere.txt'].map((name) => join(root, name))),
    ).toEqual(['b.txt', 'notes.log', 'l1', 'nowhere.txt: does not exist']);
  });

  it('reads every file of a folder as JSON lines when asked for', async () => {
    expect(await shortly([join(root, 'lines')], { jsonl: true })).toEqual(['l1']);
  });

  it('reads standard input as JSON lines, cut anywhere, or as one document', async () => {
    const line = '{"id":"một","text":"Một."}\n{"id":"hai","text":"Hai."}';
    const cut = [...Buffer.from(line)].map((byte) => Buffer.from([byte]));
    expect(await shortly(['-'], { jsonl: true }, Readable.from(cut))).toEqual(['một', 'hai']);
    expect(await shortly(['-'], {}, Readable.from([Buffer.from('Một.')]))).toEqual([documentIdOf('Một.')]);
    expect(await shortly(['-'], {}, Readable.from([Buffer.from('')]))).toEqual(['standard input: is empty']);
  });
});
