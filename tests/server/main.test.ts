/** The server as a process of its own: what it prints, how it ends, and what it says when it cannot start. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PATIENCE = { timeout: 180_000 };

let data: string;
let started: ChildProcess[];
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'entente-'));
  started = [];
});
afterEach(() => {
  for (const process of started) process.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

function start(settings: Record<string, string>) {
  const process = spawn(globalThis.process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { PATH: globalThis.process.env.PATH, ENTENTE_DATA: data, ENTENTE_SAMPLE: 'no', PORT: '0', ...settings },
  });
  started.push(process);
  const printed = { out: '', err: '' };
  process.stdout.on('data', (chunk) => {
    printed.out += chunk;
  });
  process.stderr.on('data', (chunk) => {
    printed.err += chunk;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    process.on('close', (code) => resolve({ code, ...printed }));
  });
  const ready = new Promise<string>((resolve, reject) => {
    process.stdout.on('data', () => {
      const [, address] = /^Entente is ready at (http:\S+)$/m.exec(printed.out) ?? [];
      if (address) resolve(address);
    });
    process.on('close', () => reject(new Error(printed.err)));
  });
  // A test that expects it to fail waits for its end.
  ready.catch(() => undefined);
  return { process, ready, ended };
}

test('it prints its address; Ctrl-C lets a write end, puts the graph away and leaves with 0', PATIENCE, async () => {
  const { process, ready, ended } = start({});
  const address = await ready;
  const writing = fetch(`${address}/api/v1/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'a.txt', text: 'Angela Merkel met Boris Tadić.', language: 'en', raw: true }),
  });
  // Until the request is on its way.
  await fetch(`${address}/api/v1/health`);
  process.kill('SIGINT');
  expect((await writing).status).toBe(201);
  expect(await ended).toEqual({ code: 0, out: `Entente is ready at ${address}\n`, err: '' });

  const again = start({});
  const stats = await (await fetch(`${await again.ready}/api/v1/stats`)).json();
  expect(stats).toMatchObject({ documents: 1 });
  again.process.kill('SIGTERM');
  expect((await again.ended).code).toBe(0);
});

test('a second process on the same graph is told so', PATIENCE, async () => {
  const first = start({});
  await first.ready;
  const second = await start({}).ended;
  expect(second).toEqual({
    code: 1,
    out: '',
    err:
      `The graph in ${join(data, 'entente.graph')} is open in another process. Stop that process ` +
      '(is "npm start" still running?), or set ENTENTE_DATA to another folder.\n',
  });
});

test('a port in use is named, with what to do', PATIENCE, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await start({ PORT: String(port) }).ended;
  other.close();
  expect([code, err]).toEqual([
    1,
    `Port ${port} is in use. Stop what listens there (is Entente running already?), or choose another: ` +
      `PORT=${port + 1} npm start\n`,
  ]);
});

test('a wrong setting is named', PATIENCE, async () => {
  const { code, err } = await start({ PORT: 'http', ENTENTE_LOG: 'loud' }).ended;
  expect([code, err]).toEqual([1, expect.stringMatching(/^PORT: .*http.*\.\nENTENTE_LOG: .*loud.*\.\n$/)]);
  expect(existsSync(join(data, 'entente.graph'))).toBe(false);
});
