/**
 * Words per second of the reader with all its heads, on one thread, beside the small reader and `compromise` with its
 * people, places and organizations, on the same bodies in the same run, turn by turn; the network at several sizes of
 * batch; what opening it takes.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import nlp from 'compromise';
import { cutLong } from '../../ingest/reader/cut-long.ts';
import { openEnglishReader, openNetworkReader } from '../../ingest/reader/english-reader.ts';
import { findRuntime } from '../../ingest/reader/runtime.ts';
import { readSmall } from '../../ingest/reader/small-reader.ts';
import { splitSentences } from '../../ingest/reader/split-sentences.ts';
import { readEnglishSample } from './sample-bodies.ts';
import { timeTurns } from './time-turns.ts';

export interface ReaderSpeed {
  /** Words per second. */
  network: number;
  small: number;
  compromise: number;
  /** Words per second by windows in a batch. */
  batches: Record<string, number>;
  /** Milliseconds from nothing to the first sentence's reading, in a process of its own. */
  loadMilliseconds: number;
  /** What the process grew by, its sample read. 10⁶ bytes. */
  addedMegabytes: number;
}

const BATCHES = [1, 4, 8, 16];

/** @returns undefined where the network does not run */
export async function measureReader(passes: number): Promise<ReaderSpeed | undefined> {
  const found = await findRuntime();
  if ('missing' in found) return undefined;
  const { bodies, words } = await readEnglishSample();
  const reader = await openEnglishReader(found);
  const seconds = await timeTurns(
    {
      network: async () => {
        for (const body of bodies) await reader.read(body);
      },
      small: async () => {
        for (const body of bodies) readSmall(body);
      },
      compromise: async () => {
        for (const body of bodies) {
          const read = nlp(body);
          for (const names of [read.people(), read.places(), read.organizations()]) names.out('offset');
        }
      },
    },
    passes,
  );
  const network = await openNetworkReader(found.runtime);
  const batches = await timeTurns(
    Object.fromEntries(
      BATCHES.map((batch) => [
        batch,
        async () => {
          for (const body of bodies) await network.read(splitSentences(body).flatMap(cutLong), batch);
        },
      ]),
    ),
    passes,
  );
  const rate = (taken: number): number => words / taken;
  return {
    network: rate(seconds.network),
    small: rate(seconds.small),
    compromise: rate(seconds.compromise),
    batches: Object.fromEntries(Object.entries(batches).map(([batch, taken]) => [batch, rate(taken)])),
    ...openInProcess(),
  };
}

function openInProcess(): Pick<ReaderSpeed, 'loadMilliseconds' | 'addedMegabytes'> {
  const script = join(import.meta.dirname, 'open-reader.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout);
}
