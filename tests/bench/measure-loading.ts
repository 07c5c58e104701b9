/**
 * Documents per second into an engine: the rows of the sample corpus, told again and again by other outlets, one
 * transaction a document, so that each document meets entities and edges that are there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../cypher/engine/engine.ts';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { type DocumentRows, toRows } from '../../ingest/load/to-rows.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { readSource } from '../../ingest/source/read-source.ts';

const SAMPLE = join(import.meta.dirname, '../../ingest/sample');
/** Documents before the clock runs. */
const WARM_UP = 20;

/** @returns documents per second, extraction not counted */
export async function measureLoading(engine: Engine, documents: number): Promise<number> {
  const sample = await extractSample();
  const rows = Array.from({ length: WARM_UP + documents }, (_, index) => retell(sample[index % sample.length], index));
  let began = performance.now();
  for (const [index, one] of rows.entries()) {
    if (index === WARM_UP) began = performance.now();
    await putDocument(engine, one);
  }
  await engine.checkpoint();
  return documents / ((performance.now() - began) / 1000);
}

async function extractSample(): Promise<Extraction[]> {
  const extractions: Extraction[] = [];
  for (const file of readdirSync(SAMPLE).sort()) {
    for (const result of await readSource({ file, id: file }, readFileSync(join(SAMPLE, file)))) {
      if ('document' in result) extractions.push(await extractDocument(result.document));
    }
  }
  return extractions;
}

function retell(extraction: Extraction | undefined, index: number): DocumentRows {
  if (!extraction) throw new Error('The sample corpus is empty');
  const id = `${index}/${extraction.document.id}` as Extraction['document']['id'];
  const statements = extraction.statements.map((statement) => ({
    ...statement,
    id: `${index}/${statement.id}` as typeof statement.id,
  }));
  return toRows({
    ...extraction,
    document: { ...extraction.document, id, publisher: `Outlet ${index % 50}` },
    statements,
  });
}
