/** Without the package that runs the network everything goes on with the small reader, and says so once. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Extraction } from '../../../ingest/model/extraction.ts';
import { openEnglishReader } from '../../../ingest/reader/english-reader.ts';
import { loadRuntime, type Runtime } from '../../../ingest/reader/runtime.ts';
import { readSmall } from '../../../ingest/reader/small-reader.ts';
import { runCli } from '../cli/run-cli.ts';

const TEXT = 'Foreign Minister Ana Ruiz of Chile met Angela Merkel in Berlin on Tuesday.';
const MISSING = `English is read by the small reader, less well: onnxruntime-node is not installed or has no binary for ${process.platform} on ${process.arch}`;

const hidden = pathToFileURL(join(import.meta.dirname, '../../support/hide-onnxruntime.mjs')).href;
const environment = { NODE_OPTIONS: `--import ${hidden}` };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fallback-'));
});
afterAll(() => rm(folder, { recursive: true }));

const factsOf = ({ document, statements, notes }: Extraction) => ({
  id: document.id,
  acts: statements.map(({ actors, recipients }) => [actors, recipients]),
  notes,
});
const meeting = (id: string) => ({
  id,
  acts: expect.arrayContaining([[['person:ana-ruiz'], ['person:angela-merkel']]]),
  notes: [MISSING],
});

test('one document', async () => {
  const file = join(folder, 'one.txt');
  await writeFile(file, TEXT);
  const { code, stdout, stderr } = await runCli(['extract', '--raw', file], { environment });
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${MISSING}.\n` });
  expect(factsOf(JSON.parse(stdout))).toEqual(meeting(expect.any(String)));
}, 120_000);

test('many, in threads', async () => {
  const file = join(folder, 'two.jsonl');
  const lines = ['a', 'b'].map((id) => JSON.stringify({ id, text: TEXT, language: 'en', publishedAt: '2024-05-10' }));
  await writeFile(file, lines.join('\n'));
  const { code, stdout, stderr } = await runCli(['extract', '--raw', '--jsonl', file], { environment });
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${MISSING}.\n` });
  const extractions = stdout.trim().split('\n');
  expect(extractions.map((line) => factsOf(JSON.parse(line)))).toEqual([meeting('a'), meeting('b')]);
}, 120_000);

const failing = (error: Error) => loadRuntime(() => Promise.reject(error));

test('what is missing is told apart from what is broken', async () => {
  const notFound = (code: string) => Object.assign(new Error('Cannot find it'), { code });
  expect(await failing(notFound('ERR_MODULE_NOT_FOUND'))).toEqual({ missing: MISSING });
  expect(await failing(notFound('MODULE_NOT_FOUND'))).toEqual({ missing: MISSING });
  expect(await failing(new Error('libstdc++.so.6: version not found'))).toEqual({
    missing:
      'English is read by the small reader, less well: the network does not run here (libstdc++.so.6: version not found)',
  });
  const runtime = {} as Runtime;
  expect(await loadRuntime(async () => runtime)).toEqual({ runtime });
});

test('the small reader is then what reads', async () => {
  const reader = await openEnglishReader({ missing: 'why' });
  expect({ read: await reader.read(TEXT), shortfall: reader.shortfall }).toEqual({
    read: readSmall(TEXT),
    shortfall: 'why',
  });
});
