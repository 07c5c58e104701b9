import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { showGraph } from '../load/show-graph.ts';
import { runCli, startCli } from './run-cli.ts';

const SAMPLE = fileURLToPath(new URL('../../../ingest/sample', import.meta.url));
const KILLS = 20;
/** Kills before a graph is finished: the second meets what the first one left, and so on. */
const KILLS_A_GRAPH = 4;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kill-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function graphIn(data: string): Promise<string[]> {
  const engine = openEmbedded(join(data, 'entente.graph'));
  try {
    return await showGraph(engine);
  } finally {
    await engine.close();
  }
}

/** Starts an ingest, kills it so long after the graph was opened, and says whether it was still running. */
async function killAfter(data: string, milliseconds: number): Promise<boolean> {
  const child = startCli(['ingest', SAMPLE], { data });
  child.stdout.resume();
  const opened = new Promise<void>((resolve) => {
    child.stderr.resume();
    const waiting = setInterval(() => {
      if (!existsSync(join(data, 'entente.graph')) && child.exitCode === null) return;
      clearInterval(waiting);
      resolve();
    }, 5);
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)));
  await opened;
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, milliseconds))]);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

test(`kill -9 at ${KILLS} random moments of an ingest, and the next run gives the undisturbed graph`, async () => {
  const undisturbed = join(folder, 'undisturbed');
  const begun = Date.now();
  expect(await runCli(['ingest', SAMPLE], { data: undisturbed })).toMatchObject({ code: 0 });
  const longest = Date.now() - begun;
  const expected = await graphIn(undisturbed);
  const delays: number[] = [];
  let killed = 0;
  for (let graph = 0; delays.length < KILLS; graph++) {
    const data = join(folder, `graph-${graph}`);
    for (let kill = 0; kill < KILLS_A_GRAPH && delays.length < KILLS; kill++) {
      const delay = Math.random() * longest;
      delays.push(Math.round(delay));
      if (await killAfter(data, delay)) killed++;
    }
    expect(await runCli(['ingest', SAMPLE], { data }), `after kills at ${delays}`).toMatchObject({ code: 0 });
    expect(await graphIn(data), `after kills at ${delays}`).toEqual(expected);
  }
  expect(killed).toBeGreaterThan(0);
}, 900_000);
