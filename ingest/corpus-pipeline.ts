/**
 * Documents as their readers give them → extraction in threads → the graph, one transaction a document, with an event
 * for each. The order of the input is kept. A document that is stored already is passed over, so an ingest that was
 * broken off goes on where it stopped; one that cannot be taken is refused by name and the rest goes on.
 */
import type { Engine } from '../cypher/engine/engine.ts';
import { QueryFailed } from '../cypher/engine/errors.ts';
import { documentDigests } from '../cypher/read/document-digests.ts';
import { type DocumentId, documentIdOf } from '../cypher/schema/ids.ts';
import { ahead } from './ahead.ts';
import type { Extractor } from './extractor.ts';
import { extractorVersion } from './extractor-version.ts';
import { type PutOutcome, putDocument } from './load/put-document.ts';
import { type DocumentRows, sourceDigestOf, toRows } from './load/to-rows.ts';
import type { SourceDocument } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import { RefusedInput } from './model/refused-input.ts';
import { refusalOf } from './refusal-of.ts';
import type { Refusal, SourceResult } from './source/refusal.ts';

/** A document or refusal with the file it came from, as the user named it. */
export type Input = SourceResult & { file: string };

/** What became of one document. */
export type IngestEvent =
  | { kind: 'ingested'; file: string; id: DocumentId; outcome: 'created' | 'replaced'; extraction: Extraction }
  | { kind: 'unchanged'; file: string; id: DocumentId }
  | { kind: 'refused'; file: string; refusal: Refusal };

export interface IngestOptions {
  /** Aborted, the document being written is finished, and no further one is begun. */
  signal?: AbortSignal;
}

/** Documents between two checkpoints: some seconds of work that a power cut can undo, a kill cannot. */
const DOCUMENTS_A_CHECKPOINT = 100;
/** Documents read ahead of the one being written, for each thread. */
const AHEAD = 4;

/**
 * @throws {EngineUnavailable} the database went away; what was reported is stored, the rest is not
 */
export async function* ingestCorpus(
  inputs: AsyncIterable<Input>,
  engine: Engine,
  extractor: Extractor,
  { signal }: IngestOptions = {},
): AsyncGenerator<IngestEvent> {
  const seen = new Map<string, { file: string; digest: string }>();
  let written = 0;
  try {
    for await (const prepared of ahead(inputs, AHEAD * extractor.threads, (input) =>
      prepare(input, seen, engine, extractor),
    )) {
      if (signal?.aborted) return;
      const event = 'rows' in prepared ? await put(prepared, engine) : prepared;
      if (event.kind === 'ingested' && ++written % DOCUMENTS_A_CHECKPOINT === 0) await engine.checkpoint();
      yield event;
      if (signal?.aborted) return;
    }
  } finally {
    if (written > 0) await engine.checkpoint();
  }
}

/** What became of one document that was handed in by itself. */
export interface IngestedOne {
  extraction: Extraction;
  outcome: PutOutcome;
}

/**
 * Extracts and puts one document; it is on disk when this answers.
 * @throws {RefusedInput} it cannot be taken
 * @throws {QueryFailed | EngineUnavailable} then nothing of it is stored
 */
export async function ingestOne(source: SourceDocument, engine: Engine, extractor: Extractor): Promise<IngestedOne> {
  const extraction = await extractor.extract(source);
  const outcome = await putDocument(engine, await rowsOf(source, extraction));
  await engine.checkpoint();
  return { extraction, outcome };
}

interface Prepared {
  file: string;
  extraction: Extraction;
  rows: DocumentRows;
}

async function prepare(
  input: Input,
  seen: Map<string, { file: string; digest: string }>,
  engine: Engine,
  extractor: Extractor,
): Promise<Prepared | IngestEvent> {
  const { file } = input;
  if ('refusal' in input) return { kind: 'refused', file, refusal: input.refusal };
  const source = input.document;
  const id = (source.id ?? documentIdOf(source.text)) as DocumentId;
  const sourceDigest = sourceDigestOf(source, await extractorVersion());
  const same = seen.get(id);
  if (same && same.digest !== sourceDigest)
    return refused(file, id, new RefusedInput('same-id', { file: same.file, id }));
  seen.set(id, { file, digest: sourceDigest });
  const [stored] = await engine.run(documentDigests, { ids: [id] });
  if (same || stored?.sourceDigest === sourceDigest) return { kind: 'unchanged', file, id };
  try {
    const extraction = await extractor.extract(source);
    return { file, extraction, rows: await rowsOf(source, extraction) };
  } catch (error) {
    return refused(file, id, error);
  }
}

async function put({ file, extraction, rows }: Prepared, engine: Engine): Promise<IngestEvent> {
  const { id } = extraction.document;
  try {
    const outcome = await putDocument(engine, rows);
    return outcome === 'unchanged' ? { kind: outcome, file, id } : { kind: 'ingested', file, id, outcome, extraction };
  } catch (error) {
    if (!(error instanceof QueryFailed)) throw error;
    return refused(file, id, new RefusedInput('not-stored', { why: error.message }));
  }
}

async function rowsOf(source: SourceDocument, extraction: Extraction): Promise<DocumentRows> {
  const rows = toRows(extraction);
  return { ...rows, document: { ...rows.document, sourceDigest: sourceDigestOf(source, await extractorVersion()) } };
}

const refused = (file: string, id: string, error: unknown): IngestEvent => ({
  kind: 'refused',
  file,
  refusal: refusalOf(file, id, error),
});
