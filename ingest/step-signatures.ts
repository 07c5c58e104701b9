/**
 * What each step of the document pipeline takes and gives, in the order of the pipeline. A step is one pure function:
 * the same arguments give the same value, nothing it was handed is changed, and no step knows another. A folder that
 * exports a function of its type here is a step; `document-pipeline.ts` lists it.
 */
import type { Language } from './language/language.ts';
import type { Predicate } from './model/clause.ts';
import type { Document, SourceDocument } from './model/document.ts';
import type { Entity } from './model/entity.ts';
import type { Chain, LinkedMention, Mention } from './model/mention.ts';
import type { Sentence } from './model/sentence.ts';
import type { Statement } from './model/statement.ts';

/**
 * ingest/boilerplate: page dump → clean body, metadata, language, id. A `body` source keeps its text as it is.
 * @throws {RefusedInput} there is no text to read
 */
export type ExtractBody = (source: SourceDocument) => Document;

/** ingest/mention: sentences → mentions in text order, none inside another of the same kind. */
export type FindMentions = (document: Document, sentences: readonly Sentence[], language: Language) => Mention[];

/** ingest/coreference: mentions → chains, one for each thing the document speaks of. Indexes are into `mentions`. */
export type ResolveCoreference = (
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: Language,
) => Chain[];

/** ingest/link: chains → entities, and each mention with the entities it refers to. A mention of nothing is left out. */
export type LinkEntities = (document: Document, mentions: readonly Mention[], chains: readonly Chain[]) => Linked;

interface Linked {
  entities: Entity[];
  mentions: LinkedMention[];
}

/** ingest/clause: sentences → the same sentences, put right where the words leave no doubt. */
export type RepairReading = (sentences: readonly Sentence[], language: Language) => Sentence[];

/** ingest/clause: sentences and the mentions in them → the same sentences, each name one phrase with a role of its own. */
export type RepairAroundMentions = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: Language,
) => Sentence[];

/** ingest/clause: sentences → predicates with their arguments, in text order. */
export type ReadClauses = (sentences: readonly Sentence[], language: Language) => Predicate[];

/** ingest/statement: what the sentences say of the linked mentions. */
export type ExtractStatements = (
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly LinkedMention[],
  clauses: readonly Predicate[],
  language: Language,
) => Statement[];
