/** Vietnamese documents, labeled by hand before anything read them: figures no worse than committed, and above the bars. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { readSource } from '../../ingest/source/read-source.ts';
import { readStatuses, type StatusRates, scoreStatuses, VIETNAMESE_STATUS } from './measure-status.ts';
import { type Facts, scoreFacts } from './score-facts.ts';

const FOLDER = join(import.meta.dirname, 'corpus-vi');
const committed = JSON.parse(readFileSync(join(FOLDER, 'score.json'), 'utf8')) as {
  documents: number;
  entities: number;
  statements: number;
  metadata: number;
  leakedNames: number;
  status: Record<'actual' | 'unreal', Pick<StatusRates, 'sentences' | 'rate' | 'calledActual'>>;
};
/** F1 that Vietnamese must have, and percent points that a figure may fall below the committed one. */
const LEAST = { entities: 85, statements: 65 };
const TOLERANCE = 1;

it('reads the labeled Vietnamese documents no worse than committed', async () => {
  const facts = readdirSync(FOLDER)
    .filter((file) => /^\d.*\.json$/.test(file))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Facts);
  const extractions: Extraction[] = [];
  for (const { document: file } of facts) {
    const [result] = await readSource({ file, id: file }, readFileSync(join(FOLDER, file)));
    if (!result || !('document' in result)) throw new Error(`${file} was refused`);
    extractions.push(await extractDocument(result.document));
  }
  const score = scoreFacts(facts, extractions);
  const found = {
    entities: score.entities.f1,
    statements: score.statements.f1,
    metadata: score.metadata,
  };
  expect(facts.length).toBe(committed.documents);
  for (const kind of ['entities', 'statements', 'metadata'] as const)
    expect(found[kind], kind).toBeGreaterThanOrEqual(committed[kind] - TOLERANCE);
  for (const kind of ['entities', 'statements'] as const) expect(found[kind], kind).toBeGreaterThan(LEAST[kind]);
  expect(score.leakedNames).toBeLessThanOrEqual(committed.leakedNames);
});

it('tells what was planned, denied or supposed from what took place, no worse than committed', async () => {
  const { actual, unreal } = scoreStatuses(await readStatuses(VIETNAMESE_STATUS));
  expect([actual.sentences, unreal.sentences]).toEqual([
    committed.status.actual.sentences,
    committed.status.unreal.sentences,
  ]);
  expect(unreal.calledActual).toBeLessThanOrEqual(committed.status.unreal.calledActual);
  expect(unreal.rate).toBeGreaterThanOrEqual(committed.status.unreal.rate - TOLERANCE);
  expect(actual.rate).toBeGreaterThanOrEqual(committed.status.actual.rate - TOLERANCE);
});
