/**
 * One document through every step: source document in, extraction result out. Pure: no clock, network or database, and
 * from the disk only weights, so the same document gives the same bytes each time; only another kind of processor may
 * round the scores of a network otherwise. `STEPS` is the order; moving a step is moving a line.
 */
import { extractBody } from './boilerplate/extract-body.ts';
import { readClauses } from './clause/read-clauses.ts';
import { repairAroundMentions } from './clause/repair-around-mentions.ts';
import { repairReading } from './clause/repair-reading.ts';
import { resolveCoreference } from './coreference/resolve-coreference.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/languages.ts';
import { linkEntities } from './link/link-entities.ts';
import { findMentions } from './mention/find-mentions.ts';
import type { Predicate } from './model/clause.ts';
import type { Document, SourceDocument } from './model/document.ts';
import type { Entity } from './model/entity.ts';
import type { EntityMention, Extraction } from './model/extraction.ts';
import type { Chain, LinkedMention, Mention } from './model/mention.ts';
import type { Sentence } from './model/sentence.ts';
import type { Statement } from './model/statement.ts';
import { extractStatements } from './statement/extract-statements.ts';

/** What is known of a document so far. Each step hands on a new one with its own part filled. */
interface Draft {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
  readonly entities: readonly Entity[];
  readonly linkedMentions: readonly LinkedMention[];
  readonly clauses: readonly Predicate[];
  readonly statements: readonly Statement[];
  /** Why a step passed the document on. */
  readonly notes: readonly string[];
}

interface Step {
  /** What of the language it goes by; without it the step passes the document on with a note. */
  needs?: Exclude<keyof Language, 'code' | 'boilerplate'>;
  /** What is then not done, as the note says it. */
  what?: string;
  /** Only reading waits, for a network that runs outside this thread; every other step answers at once. */
  run(draft: Draft, language: Language): Partial<Draft> | Promise<Partial<Draft>>;
}

/** The order: each step is handed what those above it gave. */
const STEPS: readonly Step[] = [
  {
    needs: 'reader',
    what: 'sentences',
    run: async ({ document }, language) => ({ sentences: (await language.reader?.read(document.text)) ?? [] }),
  },
  { run: ({ sentences }, language) => ({ sentences: repairReading(sentences, language) }) },
  {
    needs: 'names',
    what: 'mentions',
    run: ({ document, sentences }, language) => ({ mentions: findMentions(document, sentences, language) }),
  },
  {
    run: ({ document, sentences, mentions }, language) => ({
      chains: resolveCoreference(document, sentences, mentions, language),
    }),
  },
  {
    run: ({ document, mentions, chains }) => {
      const linked = linkEntities(document, mentions, chains);
      return { entities: linked.entities, linkedMentions: linked.mentions };
    },
  },
  {
    run: ({ sentences, linkedMentions }, language) => ({
      sentences: repairAroundMentions(sentences, linkedMentions, language),
    }),
  },
  {
    needs: 'statements',
    what: 'clauses',
    run: ({ sentences }, language) => ({ clauses: readClauses(sentences, language) }),
  },
  {
    needs: 'statements',
    what: 'statements',
    run: ({ document, sentences, linkedMentions, clauses }, language) => ({
      statements: extractStatements(document, sentences, linkedMentions, clauses, language),
    }),
  },
];

/**
 * Extracts one document.
 * @throws {RefusedInput} there is no text to read in it
 */
export async function extractDocument(source: SourceDocument): Promise<Extraction> {
  const document = extractBody(wellFormed(source));
  const language = languageOf(document.language);
  const begun: Draft = { ...EMPTY_DRAFT, document };
  if (!language) return toExtraction(unread(begun));
  let draft = begun;
  for (const step of STEPS) draft = await take(draft, step, language);
  const shortfall = await language.reader?.shortfall?.();
  return toExtraction(shortfall === undefined ? draft : note(draft, shortfall));
}

const EMPTY_DRAFT: Omit<Draft, 'document'> = {
  sentences: [],
  mentions: [],
  chains: [],
  entities: [],
  linkedMentions: [],
  clauses: [],
  statements: [],
  notes: [],
};

async function take(draft: Draft, { needs, what, run }: Step, language: Language): Promise<Draft> {
  if (!needs || language[needs]) return { ...draft, ...(await run(draft, language)) };
  // One note is enough: without sentences there is nothing that the later steps could have found.
  return draft.notes.length > 0 ? draft : note(draft, `no ${what} for ${language.code} yet`);
}

function unread(draft: Draft): Draft {
  const { language } = draft.document;
  return note(draft, language === 'und' ? 'the language could not be told' : `no sentences for ${language} yet`);
}

const note = (draft: Draft, text: string): Draft => ({ ...draft, notes: [...draft.notes, text] });

/** Half of a surrogate pair cannot be stored by any database: it becomes U+FFFD, one code unit for one. */
function wellFormed(source: SourceDocument): SourceDocument {
  const mend = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
    return Array.isArray(value) ? value.map(mend) : value;
  };
  return Object.fromEntries(
    Object.entries(source).map(([name, value]) => [name, mend(value)]),
  ) as unknown as SourceDocument;
}

function toExtraction(draft: Draft): Extraction {
  const { document, entities, linkedMentions, statements, sentences, notes } = draft;
  return {
    document,
    entities: [...entities],
    mentions: linkedMentions.flatMap(toEntityMentions),
    statements: statements.map((statement) => withSentence(statement, sentences)),
    ...(notes.length > 0 ? { notes: [...notes] } : {}),
  };
}

const toEntityMentions = ({ entities, start, end, text, kind }: LinkedMention): EntityMention[] =>
  entities.map((entity) => ({ entity, start, end, text, kind }));

/** A reader of the graph wants the whole sentence around the evidence. */
function withSentence(statement: Statement, sentences: readonly Sentence[]): Statement {
  const { evidence } = statement;
  const around = sentences.find(({ start, end }) => start <= evidence.start && evidence.end <= end);
  return around ? { ...statement, sentence: { start: around.start, end: around.end } } : statement;
}
