/**
 * Text in: what the routes that take text are given. Extraction runs in worker threads, so that questions are answered
 * meanwhile; a document is in the graph, and on disk, when `ingest` answers.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { Decision } from '../../cypher/schema/decisions.ts';
import { type IngestEvent, type Input, ingestCorpus, ingestOne } from '../../ingest/corpus-pipeline.ts';
import { openExtractor } from '../../ingest/extractor.ts';
import { decide, takeOverDecisions } from '../../ingest/load/decide.ts';
import { type ProposedMerge, readProposals } from '../../ingest/load/read-proposals.ts';
import { removeDocument } from '../../ingest/load/remove-document.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { readerShortfall } from '../../ingest/reader/runtime.ts';
import type { NewDecision } from '../contract/decisions.ts';
import type { Ingested } from '../contract/graph.ts';
import { toChoice, toDecider } from './to-choice.ts';
import { toIngested } from './to-ingested.ts';

export interface Intake {
  /** @throws {RefusedInput} there is no text to read in it, or reading took too long */
  extract(source: SourceDocument): Promise<Extraction>;
  /** @throws {RefusedInput} as `extract`; then nothing of it is stored */
  ingest(source: SourceDocument): Promise<Ingested>;
  /** Many documents, in the order of the input, with an event for each; what is stored already is passed over. */
  ingestAll(inputs: AsyncIterable<Input>): AsyncGenerator<IngestEvent>;
  /** @returns whether there was such a document */
  remove(id: string): Promise<boolean>;
  /** What reading goes without on this machine, in words; undefined where it lacks nothing. */
  shortfall(): Promise<string | undefined>;
  /** @throws {DecisionRefused} it names what is not there, or another decision stands against it */
  decide(decision: NewDecision): Promise<Decision>;
  /** Decisions of another installation; @returns how many are new. */
  takeOver(decisions: readonly Decision[]): Promise<number>;
  /** What linking proposes and nobody decided yet. */
  proposals(): Promise<ProposedMerge[]>;
  close(): Promise<void>;
}

export function openIntake(engine: Engine): Intake {
  const extractor = openExtractor();
  return {
    extract: (source) => extractor.extract(source),
    async ingest(source) {
      const { extraction, outcome } = await ingestOne(source, engine, extractor);
      return toIngested(extraction, outcome);
    },
    ingestAll: (inputs) => ingestCorpus(inputs, engine, extractor),
    async remove(id) {
      const was = await removeDocument(engine, id);
      await engine.checkpoint();
      return was;
    },
    shortfall: readerShortfall,
    async decide(decision) {
      const taken = await decide(engine, await toChoice(engine, decision), toDecider(decision));
      await engine.checkpoint();
      return taken;
    },
    async takeOver(decisions) {
      const fresh = await takeOverDecisions(engine, decisions);
      await engine.checkpoint();
      return fresh;
    },
    proposals: () => readProposals(engine),
    close: () => extractor.close(),
  };
}
