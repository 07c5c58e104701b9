/** Extraction results in few words, and arbitrary ones over a small world, so that documents speak of the same things. */
import fc from 'fast-check';
import { type DocumentId, type EntityId, entityIdOf, entityTypeOf, statementIdOf } from '../../../cypher/schema/ids.ts';
import { type Mode, RELATION_TYPES, type StatementType, type Status } from '../../../cypher/schema/ontology.ts';
import type { Entity } from '../../../ingest/model/entity.ts';
import type { Extraction } from '../../../ingest/model/extraction.ts';

export interface Said {
  type: StatementType;
  actors: string[];
  recipients: string[];
  mode?: Mode;
  status?: Status;
  date?: string;
  place?: string;
  attributedTo?: string;
  title?: string;
  confidence?: number;
  /** Which sentence says it, from 0. */
  sentence?: number;
}

export interface Telling {
  id: string;
  publisher?: string;
  publishedAt?: string;
  /** English where it is not given. */
  language?: string;
  /** What this document calls an entity; else its id's words. */
  names?: Record<string, Omit<Partial<Entity>, 'id' | 'type'> & { name: string }>;
  /** Mentioned besides those that the statements name. */
  mentions?: string[];
  says?: Said[];
}

const SENTENCE = 'Somebody did something here. ';
const SENTENCES = 8;

/** The result that a document would give which tells this. Each entity is mentioned once, in one place after another. */
export function makeExtraction({
  id,
  publisher,
  publishedAt,
  language = 'en',
  names = {},
  mentions = [],
  says = [],
}: Telling): Extraction {
  const ids = [
    ...new Set([
      ...mentions,
      ...says.flatMap(({ actors, recipients, place, attributedTo }) => [
        ...actors,
        ...recipients,
        ...(place ? [place] : []),
        ...(attributedTo ? [attributedTo] : []),
      ]),
    ]),
  ] as EntityId[];
  const text = SENTENCE.repeat(SENTENCES).trimEnd();
  return {
    document: {
      id: id as DocumentId,
      language,
      text,
      ...(publisher === undefined ? {} : { publisher }),
      ...(publishedAt === undefined ? {} : { publishedAt }),
    },
    entities: ids.map((entity) => toEntity(entity, names[entity])),
    mentions: mentions.map((entity, place) => ({
      entity: entity as EntityId,
      start: place,
      end: place + 1,
      text: text.slice(place, place + 1),
      kind: 'name',
    })),
    statements: says.map(({ type, actors, recipients, sentence = 0, status = 'actual', confidence = 0.5, ...rest }) => {
      const start = sentence * SENTENCE.length;
      const evidence = { start, end: start + SENTENCE.length - 1 };
      return {
        id: statementIdOf({ document: id, type, actors, recipients, ...evidence }),
        kind: (RELATION_TYPES as readonly string[]).includes(type) ? 'relation' : 'event',
        type,
        actors: actors as EntityId[],
        recipients: recipients as EntityId[],
        status,
        confidence,
        evidence,
        sentence: evidence,
        ...(rest as { mode?: Mode; place?: EntityId; attributedTo?: EntityId; date?: string; title?: string }),
      };
    }),
  };
}

function toEntity(id: EntityId, naming?: NonNullable<Telling['names']>[string]): Entity {
  const type = entityTypeOf(id);
  if (!type) throw new Error(`${id} is no id`);
  return { id, type, aliases: [], name: id.slice(id.indexOf(':') + 1), ...naming };
}

const WORLD = [
  entityIdOf('Person', 'Ada'),
  entityIdOf('Person', 'Ben'),
  entityIdOf('Person', 'Cyd'),
  entityIdOf('State', 'Nordland'),
  entityIdOf('State', 'Sudland'),
  entityIdOf('Organization', 'League'),
];

const someone = fc.constantFrom(...WORLD);
const said: fc.Arbitrary<Said> = fc.record(
  {
    type: fc.constantFrom<StatementType>('CONSULT', 'CONSULT', 'AGREE', 'SANCTION', 'HOLDS_OFFICE', 'MEMBER_OF'),
    mode: fc.constantFrom<Mode>('meeting', 'phone'),
    actors: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
    recipients: fc.uniqueArray(someone, { maxLength: 2 }),
    status: fc.constantFrom<Status>('actual', 'planned', 'denied', 'hypothetical'),
    date: fc.constantFrom('2021-03-04', '2021-03-05', '2021-03', '2022', '--01-19', '2023-01-19', '2023-01'),
    place: someone,
    attributedTo: someone,
    confidence: fc.constantFrom(0.3, 0.5, 0.7, 0.9),
    sentence: fc.integer({ min: 0, max: SENTENCES - 1 }),
  },
  { requiredKeys: ['type', 'actors', 'recipients'] },
);
const naming = fc.record(
  {
    name: fc.constantFrom('A', 'B', 'Ä'),
    // "S" and "o" are what the text has where the first and second entity is mentioned.
    aliases: fc.uniqueArray(fc.constantFrom('A', 'Aa', 'S', 'o', '2024', '__proto__'), { maxLength: 3 }),
    wikidataId: fc.constantFrom('Q1', 'Q2'),
    // "vi" is not the language of every document here: a paragraph may be of another.
    names: fc.uniqueArray(
      fc.record({ language: fc.constantFrom('en', 'vi'), name: fc.constantFrom('A', 'S', 'Ä', '__proto__') }),
      { minLength: 1, maxLength: 3, selector: ({ language, name }) => `${language} ${name}` },
    ),
  },
  { requiredKeys: ['name'] },
);

/** What one of `documents` documents may tell. */
export const arbitraryTelling = (documents: number): fc.Arbitrary<Telling> =>
  fc.record(
    {
      id: fc.integer({ min: 1, max: documents }).map((number) => `doc-${number}`),
      publisher: fc.constantFrom('Herald', 'Post'),
      publishedAt: fc.constantFrom('2023-01-20', '2023-02-03T10:00:00+07:00'),
      language: fc.constantFrom('en', 'vi'),
      names: fc.dictionary(someone, naming, { maxKeys: 4 }),
      mentions: fc.uniqueArray(someone, { maxLength: 4 }),
      says: fc.array(said, { maxLength: 5 }),
    },
    { requiredKeys: ['id', 'names', 'mentions', 'says'] },
  ) as fc.Arbitrary<Telling>;
