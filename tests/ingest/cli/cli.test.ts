import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { documentIds } from '../../../cypher/read/documents.ts';
import { runCli, startCli } from './run-cli.ts';

/** A process loads for seconds where several tests share the machine. */
const TIMEOUT = 120_000;
const TEXT = 'The president of Nordland, Ada Berg, met the prime minister of Sudland, Ben Falk, in Oslo on Monday.';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  data = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, content: string | Uint8Array): Promise<string> => {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
  return file;
};
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const documents = (stdout: string) => lines(stdout).map((line) => JSON.parse(line).document);

describe('extract', () => {
  test(
    'JSON lines from a file and from standard input, in order, offsets into the text as given',
    async () => {
      const input = [
        {
          id: 'a',
          text: `  ${TEXT}`,
          title: 'Title',
          publishedAt: '2023-01-20',
          language: 'en',
          url: 'https://a.example/1',
        },
        { id: 'b', text: TEXT },
      ];
      const content = input.map((line) => JSON.stringify(line)).join('\n');
      const file = await write('some.jsonl', content);
      const fromFile = await runCli(['extract', '--jsonl', '--raw', file]);
      expect(fromFile).toMatchObject({ code: 0, stderr: '' });
      expect(documents(fromFile.stdout)).toEqual([
        {
          id: 'a',
          title: 'Title',
          publishedAt: '2023-01-20',
          language: 'en',
          url: 'https://a.example/1',
          text: `  ${TEXT}`,
        },
        { id: 'b', language: 'en', text: TEXT },
      ]);
      expect(await runCli(['extract', '--jsonl', '--raw', '-'], { input: content })).toEqual(fromFile);
    },
    TIMEOUT,
  );

  test(
    'needs no database',
    async () => {
      const file = await write('a.txt', TEXT);
      const result = await runCli(['extract', '--raw', file], { environment: { NEO4J_URI: 'bolt://127.0.0.1:1' } });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(documents(result.stdout)).toMatchObject([{ id: 'a.txt', text: TEXT }]);
    },
    TIMEOUT,
  );

  test(
    'a reader that stops early ends it quietly',
    async () => {
      const line = JSON.stringify({ text: TEXT });
      const file = await write('many.jsonl', Array.from({ length: 300 }, () => line).join('\n'));
      const child = startCli(['extract', '--jsonl', '--raw', file]);
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([code, stderr]).toEqual([0, '']);
    },
    TIMEOUT,
  );

  test(
    'what cannot be read is named, the rest is printed, and the exit code says so',
    async () => {
      const good = await write('good.txt', TEXT);
      const empty = await write('empty.txt', '');
      const some = await runCli(['extract', '--raw', good, empty]);
      expect(some).toMatchObject({ code: 1, stderr: expect.stringContaining(empty) });
      expect(documents(some.stdout)).toMatchObject([{ id: 'good.txt' }]);
      expect(await runCli(['extract', empty])).toMatchObject({ code: 2, stdout: '' });
      expect(await runCli(['extract'])).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('missing'),
      });
    },
    TIMEOUT,
  );
});

describe('ingest', () => {
  test(
    'bad input: each named with reason and remedy, the rest ingested',
    async () => {
      const input = join(folder, 'input');
      const bad: [string, string | Uint8Array, RegExp][] = [
        ['binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0]), /binary/],
        ['empty.txt', '', /empty|no text/],
        ['invalid.txt', new Uint8Array([0x41, 0xff, 0xfe, 0xfd, 0x42]), /not valid UTF-8, first at byte 1/],
        [
          'notes.jsonl',
          `${JSON.stringify({ id: 'fine', text: TEXT })}\nthis is no JSON\n`,
          /notes\.jsonl, line 2: .*JSON/,
        ],
        ['one-line.txt', 'x'.repeat(50 * 1024 * 1024), /larger than/],
      ];
      for (const [name, content] of bad) await write(`input/${name}`, content);
      await write('input/broken.html', `<html><body><div><p>${TEXT} ${TEXT}<p>${TEXT}</span></div`);
      await write('input/good.txt', TEXT);
      const result = await runCli(['ingest', input], { data });
      expect(result).toMatchObject({ code: 1, stdout: '' });
      for (const [name, , reason] of bad) {
        const message = lines(result.stderr).find((line) => line.includes(name));
        expect(message).toMatch(reason);
      }
      const engine = openEmbedded(join(data, 'entente.graph'));
      const stored = await engine.run(documentIds, {});
      await engine.close();
      expect(stored.map(({ id }) => id).sort()).toEqual(['broken.html', 'fine', 'good.txt']);
      expect(lines(result.stderr).at(-1)).toBe(
        `3 documents are in ${join(data, 'entente.graph')}: 3 new, 0 replaced, 0 unchanged; 5 refused.`,
      );
    },
    TIMEOUT,
  );

  test(
    'again: unchanged; changed: replaced; nothing to do: 2',
    async () => {
      const file = await write('a.txt', TEXT);
      expect(await runCli(['ingest', file], { data })).toMatchObject({ code: 0 });
      expect((await runCli(['ingest', file], { data })).stderr).toMatch(
        /0 new, 0 replaced, 1 unchanged; 0 refused\.\n$/,
      );
      await write('a.txt', `${TEXT} ${TEXT}`);
      expect((await runCli(['ingest', file], { data })).stderr).toMatch(
        /0 new, 1 replaced, 0 unchanged; 0 refused\.\n$/,
      );
      expect(await runCli(['ingest', join(folder, 'nothing.txt')], { data })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/nothing\.txt: does not exist\./),
      });
    },
    TIMEOUT,
  );

  test(
    'two documents with one id: the second is refused, not put over the first',
    async () => {
      const [one, two] = [await write('x/a.txt', TEXT), await write('y/a.txt', `${TEXT} ${TEXT}`)];
      const result = await runCli(['ingest', one, two], { data });
      expect(result).toMatchObject({ code: 1 });
      expect(lines(result.stderr).find((line) => line.startsWith(two))).toBe(
        `${two}: has the id of another document in ${one} ("a.txt"). Give each document an id of its own.`,
      );
    },
    TIMEOUT,
  );

  test(
    'a graph that another process has open, and settings that cannot be used',
    async () => {
      const file = await write('a.txt', TEXT);
      const engine = openEmbedded(join(data, 'entente.graph'));
      const inUse = await runCli(['ingest', file], { data });
      await engine.close();
      expect(inUse).toMatchObject({ code: 2, stdout: '' });
      expect(inUse.stderr).toBe(
        `The graph in ${join(data, 'entente.graph')} is open in another process. Stop that process (is "npm start" still running?), or set ENTENTE_DATA to another folder.\n`,
      );
      const environment = { NEO4J_URI: 'http://localhost:7474' };
      expect(await runCli(['ingest', file], { data, environment })).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'NEO4J_URI: "http://localhost:7474" is not an address of a Neo4j: write neo4j://host:7687 or bolt://host:7687.\n',
      });
    },
    TIMEOUT,
  );

  test(
    'Ctrl-C ends in order, and the same command goes on',
    async () => {
      const content = Array.from({ length: 2_000 }, (_, number) => JSON.stringify({ id: `d${number}`, text: TEXT }));
      const file = await write('many.jsonl', content.join('\n'));
      const child = startCli(['ingest', '--jsonl', '--raw', file], { data });
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text;
      });
      const waiting = setInterval(() => {
        if (!existsSync(join(data, 'entente.graph'))) return;
        clearInterval(waiting);
        child.kill('SIGINT');
      }, 20);
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([code, lines(stderr).at(-1)]).toEqual([
        130,
        'Stopped before the end. The same command again goes on from here.',
      ]);
      expect(await runCli(['dump'], { data })).toMatchObject({ code: 0, stderr: '' });
    },
    TIMEOUT,
  );
});

test(
  'dump and restore: the same bytes',
  async () => {
    const file = await write('a.txt', TEXT);
    await runCli(['ingest', file], { data });
    const first = await runCli(['dump'], { data });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const dumped = await write('graph.jsonl', first.stdout);
    const other = join(folder, 'other');
    expect(await runCli(['restore', dumped], { data: other })).toMatchObject({ code: 0, stdout: '' });
    expect(await runCli(['dump'], { data: other })).toEqual(first);
    expect(await runCli(['restore', dumped], { data: other })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is not empty'),
    });
  },
  TIMEOUT,
);
