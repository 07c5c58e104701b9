/**
 * One document through every step: source document in, extraction result out. Pure: no disk, network, clock or
 * database, so the same document gives the same bytes everywhere. `STEPS` is the order; moving a step is moving a line.
 */
import { documentIdOf } from '../cypher/schema/ids.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/languages.ts';
import type { Document, SourceDocument } from './model/document.ts';
import type { Entity } from './model/entity.ts';
import type { EntityMention, Extraction } from './model/extraction.ts';
import type { Chain, LinkedMention, Mention } from './model/mention.ts';
import type { Sentence } from './model/sentence.ts';
import type { Statement } from './model/statement.ts';

/** What is known of a document so far. Each step hands on a new one with its own part filled. */
interface Draft {
  readonly document: Document;
  readonly language: Language | undefined;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly entities: readonly Entity[];
  readonly linkedMentions: readonly LinkedMention[];
  readonly statements: readonly Statement[];
  /** Why a step passed the document on. */
  readonly notes: readonly string[];
}

type Step = (draft: Draft) => Draft;

const readSentences: Step = (draft) => {
  const reader = draft.language?.reader;
  if (!reader) return note(draft, `no sentence reader for ${draft.document.language} yet: nothing was extracted`);
  return { ...draft, sentences: reader.read(draft.document.text) };
};

/** The order. Each takes the value before it. */
const STEPS: readonly Step[] = [readSentences];

/**
 * Extracts one document.
 * @throws {RefusedInput} there is no text to read in it
 */
export function extractDocument(source: SourceDocument): Extraction {
  return toExtraction(STEPS.reduce((draft, step) => step(draft), begin(source)));
}

function begin(source: SourceDocument): Draft {
  const { shape: _, id, language = 'en', ...rest } = source;
  const document: Document = { ...rest, id: (id ?? documentIdOf(source.text)) as Document['id'], language };
  return {
    document,
    language: languageOf(document.language),
    sentences: [],
    mentions: [],
    chains: [],
    entities: [],
    linkedMentions: [],
    statements: [],
    notes: [],
  };
}

const note = (draft: Draft, text: string): Draft => ({ ...draft, notes: [...draft.notes, text] });

function toExtraction(draft: Draft): Extraction {
  const { document, entities, linkedMentions, statements, notes } = draft;
  return {
    document,
    entities: [...entities],
    mentions: linkedMentions.flatMap(toEntityMentions),
    statements: [...statements],
    ...(notes.length > 0 ? { notes: [...notes] } : {}),
  };
}

const toEntityMentions = ({ entities, start, end, text, kind }: LinkedMention): EntityMention[] =>
  entities.map((entity) => ({ entity, start, end, text, kind }));
