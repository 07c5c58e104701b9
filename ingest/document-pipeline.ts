/**
 * One document through every step: source document in, extraction result out. Pure: no clock, network or database, and
 * from the disk only weights, so the same document gives the same bytes each time; only another kind of processor may
 * round the scores of a network otherwise. `STEPS` is the order; moving a step is moving a line.
 */

import { extractBody } from './boilerplate/extract-body.ts';
import { readClauses } from './clause/read-clauses.ts';
import { repairAroundMentions } from './clause/repair-around-mentions.ts';
import { repairReading } from './clause/repair-reading.ts';
import { composeLetters } from './compose-letters.ts';
import { resolveCoreference } from './coreference/resolve-coreference.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/languages.ts';
import { splitLanguages } from './language/split-languages.ts';
import { linkEntities } from './link/link-entities.ts';
import { withNamesRead } from './link/names-read.ts';
import { findMentions } from './mention/find-mentions.ts';
import type { Predicate } from './model/clause.ts';
import type { Document, SourceDocument } from './model/document.ts';
import type { Entity } from './model/entity.ts';
import type { EntityMention, Extraction } from './model/extraction.ts';
import type { Chain, LinkedMention, Mention } from './model/mention.ts';
import type { Sentence } from './model/sentence.ts';
import type { Span } from './model/span.ts';
import type { Statement } from './model/statement.ts';
import { extractStatements } from './statement/extract-statements.ts';

/** What is known of a document so far. Each step hands on a new one with its own part filled. */
interface Draft {
  readonly document: Document;
  readonly sentences: readonly Sentence[];
  /** The language of each sentence. */
  readonly languages: readonly Language[];
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
  needs?: Exclude<keyof Language, 'code' | 'boilerplate' | 'variantFor'>;
  /** What is then not done, as the note says it. */
  what?: string;
  /** It looks at sentences one by one: in a document of several languages each language's are its own. */
  bySentence?: true;
  /** Only reading waits, for a network that runs outside this thread; every other step answers at once. */
  run(draft: Draft, language: Language): Partial<Draft> | Promise<Partial<Draft>>;
}

/** The order: each step is handed what those above it gave. */
const STEPS: readonly Step[] = [
  {
    needs: 'reader',
    what: 'sentences',
    run: readSentences,
  },
  { bySentence: true, run: ({ sentences }, language) => ({ sentences: repairReading(sentences, language) }) },
  {
    bySentence: true,
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
    run: ({ document, languages, mentions, chains }) => {
      const linked = linkEntities(document, mentions, chains);
      const languageOf = (sentence: number): string => languages[sentence]?.code ?? document.language;
      return { entities: withNamesRead(linked.entities, linked.mentions, languageOf), linkedMentions: linked.mentions };
    },
  },
  {
    bySentence: true,
    run: ({ sentences, linkedMentions }, language) => ({
      sentences: repairAroundMentions(sentences, linkedMentions, language),
    }),
  },
  {
    bySentence: true,
    needs: 'statements',
    what: 'clauses',
    run: ({ sentences }, language) => ({ clauses: readClauses(sentences, language) }),
  },
  {
    bySentence: true,
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
  const { text, toGiven } = composeLetters(source.text);
  const extraction = await extractComposed({ ...source, text });
  // Offsets of a page are into its clean body; those of a body are into it as it was given.
  return source.shape === 'body' && text !== source.text ? asGiven(extraction, source.text, toGiven) : extraction;
}

async function extractComposed(source: SourceDocument): Promise<Extraction> {
  const document = extractBody(wellFormed(source));
  const known = languageOf(document.language);
  const language = known?.variantFor?.(document.text) ?? known;
  const begun: Draft = { ...EMPTY_DRAFT, document };
  if (!language) return toExtraction(unread(begun));
  let draft = begun;
  for (const step of STEPS) draft = await take(draft, step, language);
  const shortfall = await language.reader?.shortfall?.();
  return toExtraction(shortfall === undefined ? draft : note(draft, shortfall));
}

const EMPTY_DRAFT: Omit<Draft, 'document'> = {
  sentences: [],
  languages: [],
  mentions: [],
  chains: [],
  entities: [],
  linkedMentions: [],
  clauses: [],
  statements: [],
  notes: [],
};

async function take(draft: Draft, step: Step, language: Language): Promise<Draft> {
  const { needs, what, run, bySentence } = step;
  const others = [...new Set(draft.languages)].filter((other) => other !== language);
  if (bySentence && others.length > 0) return takeEach(draft, step, [language, ...others]);
  if (!needs || language[needs]) return { ...draft, ...(await run(draft, language)) };
  // One note is enough: without sentences there is nothing that the later steps could have found.
  return draft.notes.length > 0 ? draft : note(draft, `no ${what} for ${language.code} yet`);
}

/** A step over a document of several languages: each language's sentences by themselves, the others' left blank. */
async function takeEach(draft: Draft, { needs, what, run }: Step, languages: readonly Language[]): Promise<Draft> {
  const { sentences, mentions, clauses, statements, notes } = draft;
  let next: Draft = { ...draft, mentions: [], clauses: [], statements: [] };
  let found = false;
  for (const language of languages) {
    if (needs && !language[needs]) {
      const text = `no ${what} for ${language.code} yet`;
      if (!notes.some((said) => said.endsWith(` for ${language.code} yet`))) next = note(next, text);
      continue;
    }
    const own = (sentence: number): boolean => draft.languages[sentence] === language;
    const part = await run(
      {
        ...draft,
        sentences: sentences.map((sentence, at) => (own(at) ? sentence : { ...sentence, words: [], names: [] })),
        linkedMentions: draft.linkedMentions.filter(({ sentence }) => own(sentence)),
        clauses: clauses.filter(({ sentence }) => own(sentence)),
      },
      language,
    );
    found = true;
    next = {
      ...next,
      ...(part.sentences
        ? { sentences: next.sentences.map((sentence, at) => (own(at) ? (part.sentences?.[at] ?? sentence) : sentence)) }
        : {}),
      mentions: [...next.mentions, ...(part.mentions ?? [])],
      clauses: [...next.clauses, ...(part.clauses ?? [])],
      statements: [...next.statements, ...(part.statements ?? [])],
    };
  }
  if (!found) return { ...next, mentions, clauses, statements };
  return {
    ...next,
    mentions:
      next.mentions.length > 0 ? [...next.mentions].sort((a, b) => a.start - b.start || b.end - a.end) : mentions,
    clauses:
      next.clauses.length > 0 ? [...next.clauses].sort((a, b) => a.sentence - b.sentence || a.word - b.word) : clauses,
    statements:
      next.statements.length > 0
        ? [...next.statements].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
        : statements,
  };
}

/** Each paragraph by the reader of its own language; one of a language without a reader gives nothing, and a note. */
async function readSentences({ document, notes }: Draft, main: Language): Promise<Partial<Draft>> {
  const sentences: Sentence[] = [];
  const languages: Language[] = [];
  const unread = new Set<string>();
  for (const { start, end, language: code } of splitLanguages(document.text, main.code)) {
    const language = code === main.code ? main : languageOf(code);
    if (!language?.reader) {
      unread.add(code);
      continue;
    }
    for (const sentence of await language.reader.read(document.text.slice(start, end))) {
      sentences.push(start === 0 ? sentence : moved(sentence, start));
      languages.push(language);
    }
  }
  const added = [...unread].map((code) => `no sentences for ${code} yet: paragraphs in it were passed over`);
  return { sentences, languages, notes: [...notes, ...added] };
}

/** A sentence of a stretch of the text, its offsets into the whole. */
const moved = (sentence: Sentence, by: number): Sentence => ({
  ...sentence,
  start: sentence.start + by,
  end: sentence.end + by,
  words: sentence.words.map((word) => ({ ...word, start: word.start + by, end: word.end + by })),
});

/** An extraction of a composed text, said of the text as it was given. */
function asGiven(extraction: Extraction, text: string, toGiven: (offset: number) => number): Extraction {
  const span = <T extends Span>(value: T): T => ({ ...value, start: toGiven(value.start), end: toGiven(value.end) });
  return {
    ...extraction,
    document: { ...extraction.document, text },
    mentions: extraction.mentions.map((mention) => {
      const given = span(mention);
      return { ...given, text: text.slice(given.start, given.end) };
    }),
    statements: extraction.statements.map((statement) => ({
      ...statement,
      evidence: span(statement.evidence),
      ...(statement.sentence ? { sentence: span(statement.sentence) } : {}),
    })),
  };
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
