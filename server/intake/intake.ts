/**
 * Text in: what the routes that take text are given. Extraction runs in worker threads, so that questions are answered
 * meanwhile; a document is in the graph, and on disk, when `ingest` answers.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import { openExtractor } from '../../ingest/extractor.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { removeDocument } from '../../ingest/load/remove-document.ts';
import { toRows } from '../../ingest/load/to-rows.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import type { Ingested } from '../contract/graph.ts';
import { toIngested } from './to-ingested.ts';

export interface Intake {
  /** @throws {RefusedInput} there is no text to read in it, or reading took too long */
  extract(source: SourceDocument): Promise<Extraction>;
  /** @throws {RefusedInput} as `extract`; then nothing of it is stored */
  ingest(source: SourceDocument): Promise<Ingested>;
  /** @returns whether there was such a document */
  remove(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export function openIntake(engine: Engine): Intake {
  const extractor = openExtractor();
  return {
    extract: (source) => extractor.extract(source),
    async ingest(source) {
      const extraction = await extractor.extract(source);
      const outcome = await putDocument(engine, toRows(extraction));
      await engine.checkpoint();
      return toIngested(extraction, outcome);
    },
    async remove(id) {
      const was = await removeDocument(engine, id);
      await engine.checkpoint();
      return was;
    },
    close: () => extractor.close(),
  };
}
