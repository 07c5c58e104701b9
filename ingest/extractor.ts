/**
 * Extraction in worker threads: one thread a core but one, so that reading, writing and serving go on. A document that
 * takes too long is refused and its thread replaced; the others live on.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Extracted, Job } from './extract-worker.ts';
import type { SourceDocument } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import { RefusedInput } from './model/refused-input.ts';
import { closeGate, type Gate, openGate } from './reader/native-work.ts';

/**
 * Seconds for one document. The largest one taken (5 MB) needs four to five minutes; what needs more is no article, and
 * the line behind it waits.
 */
const SECONDS_A_DOCUMENT = 600;

/** Threads are kept this long without work, in milliseconds: a start costs a second of loading. */
const IDLE_MILLISECONDS = 60_000;

export interface Extractor {
  /** How many documents it works on at once. */
  readonly threads: number;
  /**
   * @throws {RefusedInput} there is no text to read, or reading took too long
   */
  extract(source: SourceDocument): Promise<Extraction>;
  close(): Promise<void>;
}

/** Threads start with the first document. */
export function openExtractor(secondsADocument: number = SECONDS_A_DOCUMENT): Extractor {
  // The same code runs as it is written, through tsx, and compiled.
  const compiled = import.meta.url.endsWith('.js');
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina<Job, Extracted>({
    filename: fileURLToPath(new URL(`./extract-worker.${compiled ? 'js' : 'mjs'}`, import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MILLISECONDS,
  });
  const running = new Map<AbortController, Gate>();
  // A thread that cannot even start leaves its documents waiting for ever: they are told.
  pool.on('error', (error: unknown) => {
    for (const document of running.keys()) document.abort(error);
  });
  const run = async (source: SourceDocument): Promise<Extracted> => {
    const document = new AbortController();
    const gate = openGate();
    let late: RefusedInput | undefined;
    const timer = setTimeout(() => {
      late = tooSlow(secondsADocument);
      void closeGate(gate).then(() => document.abort(late));
    }, secondsADocument * 1000);
    running.set(document, gate);
    try {
      return await pool.run({ source, gate }, { signal: document.signal });
    } catch (error) {
      throw late ?? (document.signal.aborted ? document.signal.reason : error);
    } finally {
      clearTimeout(timer);
      running.delete(document);
    }
  };
  const takeTurn = makeTurns(threads);
  return {
    threads,
    async extract(source) {
      const extracted = await takeTurn(() => run(source));
      if ('refused' in extracted) throw new RefusedInput(extracted.refused.code, extracted.refused.values);
      return extracted.extraction;
    },
    async close() {
      await Promise.all([...running.values()].map(closeGate));
      await pool.destroy();
    },
  };
}

/** Lets so many run at once; the others wait here, so that a document's time begins when its thread does. */
function makeTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}

const tooSlow = (seconds: number): RefusedInput => new RefusedInput('too-slow', { seconds });
