/**
 * A folder of benchmark sets (`*.jsonl`, one text a line, with its own `score.mjs`) → what that scorer says of our extraction,
 * and how far the confidence of events can be believed there. The sets are not part of this repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { type Judgement, measureReliability, type Reliability } from './reliability.ts';

interface Row {
  id: string;
  text: string;
  date?: string;
  /** The one event type that the text is labeled with; sets of other kinds have none. */
  event?: string;
}

export interface Benchmark {
  set: string;
  /** Printed lines of the scorer. */
  score: string[];
  /** An event counts as right where its type is the labeled one; absent where no events are labeled. */
  reliability?: Reliability;
}

/** @throws {Error} the folder cannot be read, has no score.mjs, or its scorer fails */
export async function measureBenchmarks(folder: string): Promise<Benchmark[]> {
  const sets = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  if (sets.length === 0) throw new Error(`There are no sets (*.jsonl) in ${folder}`);
  const scratch = mkdtempSync(join(tmpdir(), 'entente-evaluate-'));
  try {
    const measured: Benchmark[] = [];
    for (const set of sets) measured.push(await measureSet(folder, set, scratch));
    return measured;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function measureSet(folder: string, set: string, scratch: string): Promise<Benchmark> {
  const rows = readFileSync(join(folder, set), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  const extractions: Extraction[] = [];
  for (const { id, text, date } of rows)
    extractions.push(await extractDocument({ id, text, shape: 'body', ...(date ? { publishedAt: date } : {}) }));
  const predictions = join(scratch, set);
  writeFileSync(predictions, extractions.map((extraction) => `${JSON.stringify(extraction)}\n`).join(''));
  const score = execFileSync(process.execPath, [join(folder, 'score.mjs'), join(folder, set), predictions], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const judgements = rows.flatMap(({ event }, index) => (event ? judge(event, extractions[index]) : []));
  return {
    set,
    score: score.trim().split('\n'),
    ...(judgements.length > 0 ? { reliability: measureReliability(judgements) } : {}),
  };
}

const judge = (event: string, extraction: Extraction | undefined): Judgement[] =>
  (extraction?.statements ?? [])
    .filter(({ kind }) => kind === 'event')
    .map(({ type, confidence }) => ({ confidence, right: type === event }));
