/** The real application over a graph of its own: the screen built from the sources, the API, an embedded engine in memory. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import type { Engine } from '../../cypher/engine/engine.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { toRows } from '../../ingest/load/to-rows.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { readFiles } from '../../ingest/source/read-files.ts';
import { buildApp } from '../../server/app.ts';
import { type Intake, openIntake } from '../../server/intake/intake.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedScreen {
  /** Ends in a slash. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the screen into a folder of its own, so that a running server keeps the one it serves. */
export async function buildScreen(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-screen-'));
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  // A process of its own: Vitest sets NODE_ENV to test, which would build the slow React meant for development.
  await promisify(execFile)(process.execPath, [vite, 'build', 'client', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** @param corpus documents as they were read, or the sample corpus to be read */
export async function serveScreen(
  screenFolder: string,
  corpus: readonly Extraction[] | 'sample',
): Promise<ServedScreen> {
  return serveFilled(screenFolder, async (engine, intake) => {
    await fill(engine, intake, corpus);
  });
}

async function fill(engine: Engine, intake: Intake, corpus: readonly Extraction[] | 'sample'): Promise<void> {
  if (corpus === 'sample') {
    const documents = [];
    for await (const result of readFiles([join(ROOT, 'ingest/sample')])) {
      if ('document' in result) documents.push(result.document);
    }
    await Promise.all(documents.map((document) => intake.ingest(document)));
  } else for (const extraction of corpus) await putDocument(engine, toRows(extraction));
}

/** Over a graph that `fill` puts in. */
export async function serveFilled(
  screenFolder: string,
  fill: (engine: Engine, intake: Intake) => Promise<void>,
): Promise<ServedScreen> {
  const engine = openEmbedded();
  await engine.applySchema();
  const intake = openIntake(engine);
  await fill(engine, intake);
  const app = await buildApp({ engine, intake, screenFolder });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`,
    close: async () => {
      await app.close();
      await intake.close();
      await engine.close();
    },
  };
}
