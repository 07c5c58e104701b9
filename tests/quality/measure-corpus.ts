/** The labeled documents of the sample corpus → their extraction scored against what was written down by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Status } from '../../cypher/schema/ontology.ts';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { readSource } from '../../ingest/source/read-source.ts';
import { ENGLISH_STATUS, readStatuses, type StatusRates, scoreStatuses } from './measure-status.ts';
import { type Facts, type Score, scoreFacts } from './score-facts.ts';

const root = join(import.meta.dirname, '../..');
const LABELS = join(import.meta.dirname, 'corpus');

/** What is measured, as `server/quality.json` holds it and `/api/v1/quality` answers. */
export interface Quality {
  documents: number;
  score: Score;
  /** Of sentences with one act each, by the status that they tell; `unreal`: all but actual. */
  status: Record<Status | 'unreal', StatusRates>;
}

/** @throws {Error} a label without its document, or a document that is refused */
export async function measureCorpus(): Promise<Quality> {
  const facts = readdirSync(LABELS)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(LABELS, file), 'utf8')) as Facts);
  if (facts.length === 0) throw new Error(`There are no labels in ${LABELS}`);
  const extractions: Extraction[] = [];
  for (const { document } of facts) extractions.push(await extractSample(document));
  return {
    documents: facts.length,
    score: scoreFacts(facts, extractions),
    status: scoreStatuses(await readStatuses(ENGLISH_STATUS)),
  };
}

async function extractSample(file: string): Promise<Extraction> {
  const bytes = readFileSync(join(root, 'ingest/sample', file));
  const [result] = await readSource({ file, id: file }, bytes);
  if (!result || !('document' in result)) throw new Error(`${file} was refused: ${JSON.stringify(result)}`);
  return extractDocument(result.document);
}
