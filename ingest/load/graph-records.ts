/**
 * The graph as JSON lines: the records of a dump, in the order in which their kinds stand in it. `restore` checks each
 * line by these shapes. A field more is let through: a later version may add some.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { ACTIONS, DECIDED, VERDICTS } from '../../cypher/schema/decisions.ts';
import { ENTITY_TYPES, MENTION_KINDS, MODES, STATEMENT_TYPES, STATUSES } from '../../cypher/schema/ontology.ts';

const OneOf = <const Values extends readonly string[]>(values: Values) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: [...values] });
const Id = Type.String({ minLength: 1 });
const Offset = Type.Integer({ minimum: 0 });
const SpanSchema = Type.Object({ start: Offset, end: Offset });
const Text = Type.Optional(Type.String());
const Texts = Type.Array(Type.String());

export const RECORDS = {
  document: Type.Object({
    kind: Type.Literal('document'),
    id: Id,
    title: Text,
    publisher: Text,
    author: Text,
    url: Text,
    publishedAt: Text,
    language: Type.String(),
    tags: Type.Optional(Texts),
    text: Type.String(),
  }),
  entity: Type.Object({
    kind: Type.Literal('entity'),
    id: Id,
    type: OneOf(ENTITY_TYPES),
    name: Type.String(),
    aliases: Texts,
    wikidataId: Text,
    hidden: Type.Optional(Type.Boolean()),
  }),
  /** What a document calls an entity that extraction found, where that is not all that the entity is called. */
  naming: Type.Object({
    kind: Type.Literal('naming'),
    document: Id,
    entity: Id,
    name: Type.String(),
    aliases: Texts,
    /** Those that its text uses, where they are others than its mentions tell. */
    names: Type.Optional(Type.Array(Type.Object({ language: Type.String(), name: Type.String() }))),
    wikidataId: Text,
  }),
  mention: Type.Object({
    kind: Type.Literal('mention'),
    document: Id,
    start: Offset,
    end: Offset,
    entity: Id,
    /** What extraction found, where linking or a decision makes another entity of it. */
    origin: Text,
    /** `kind` of the extraction result: the record's own kind has that name here. */
    mentionKind: Type.Optional(OneOf(MENTION_KINDS)),
  }),
  statement: Type.Object({
    kind: Type.Literal('statement'),
    id: Id,
    document: Id,
    event: Id,
    type: OneOf(STATEMENT_TYPES),
    mode: Type.Optional(OneOf(MODES)),
    actors: Texts,
    recipients: Texts,
    date: Text,
    place: Text,
    status: OneOf(STATUSES),
    attributedTo: Text,
    context: Text,
    title: Text,
    former: Type.Optional(Type.Boolean()),
    ends: Type.Optional(OneOf(STATEMENT_TYPES)),
    /** The ends as extraction found them, where other entities are shown. */
    said: Type.Optional(Type.Object({ actors: Texts, recipients: Texts, place: Text, attributedTo: Text })),
    verdict: Type.Optional(OneOf(VERDICTS)),
    evidence: SpanSchema,
    sentence: Type.Optional(SpanSchema),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
  }),
  /** Follows from the statements. */
  event: Type.Object({
    kind: Type.Literal('event'),
    id: Id,
    type: OneOf(STATEMENT_TYPES),
    date: Text,
    participants: Texts,
    statements: Texts,
  }),
  /** What a person decided, in the order of the log. Its action says what else it holds (cypher/schema/decisions.ts). */
  decision: Type.Object({ kind: Type.Literal('decision'), ...DECIDED, action: OneOf(ACTIONS) }),
} as const satisfies Record<string, TSchema>;

export type RecordKind = keyof typeof RECORDS;
export type RecordOf<Kind extends RecordKind> = Static<(typeof RECORDS)[Kind]>;
export const RECORD_KINDS = Object.keys(RECORDS) as RecordKind[];
