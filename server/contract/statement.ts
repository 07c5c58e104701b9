/** Entities, statements and documents as they go over the wire. */
import { type Static, Type } from 'typebox';
import { VERDICTS } from '../../cypher/schema/decisions.ts';
import {
  Confidence,
  EntityTypeSchema,
  LooseDate,
  MentionKindSchema,
  ModeSchema,
  Offset,
  OneOf,
  StatementKindSchema,
  StatementTypeSchema,
  StatusSchema,
} from './values.ts';

/** An entity where another object names it. */
export const EntityRefSchema = Type.Object({ id: Type.String(), type: EntityTypeSchema, name: Type.String() });
export type EntityRef = Static<typeof EntityRefSchema>;

export const EntitySchema = Type.Object({
  id: Type.String(),
  type: EntityTypeSchema,
  name: Type.String(),
  aliases: Type.Array(Type.String()),
  wikidataId: Type.Optional(Type.String()),
  documents: Type.Integer({ description: 'Documents that mention it' }),
  statements: Type.Integer({ description: 'Statements it takes part in, of any status' }),
  until: Type.Optional(Type.Integer({ description: 'The year in which the state ended; absent while it lasts' })),
  hidden: Type.Optional(
    Type.Boolean({ description: 'A decision took it out: it is neither listed nor drawn, and found by its id alone' }),
  ),
});
export type Entity = Static<typeof EntitySchema>;

/** A document where another object names it. */
export const DocumentRefSchema = Type.Object({
  id: Type.String(),
  title: Type.Optional(Type.String()),
  publisher: Type.Optional(Type.String()),
  publishedAt: Type.Optional(Type.String()),
  language: Type.String(),
  url: Type.Optional(Type.String()),
});
export type DocumentRef = Static<typeof DocumentRefSchema>;

/** A document that mentions an entity. */
export const MentioningDocumentSchema = Type.Object({
  ...DocumentRefSchema.properties,
  mentions: Type.Integer({ minimum: 1, description: 'How often it mentions the entity' }),
});

/** The places in a document at which an entity is mentioned. */
export const MentionsInDocumentSchema = Type.Object({
  document: DocumentRefSchema,
  mentions: Type.Array(
    Type.Object({
      start: Offset,
      end: Offset,
      text: Type.String({ description: 'The words used' }),
      kind: MentionKindSchema,
      sentence: Type.String({ description: 'The sentence around it; shortened where it is long' }),
    }),
  ),
});
export type MentionsInDocument = Static<typeof MentionsInDocumentSchema>;

/** The sentence a statement rests on: `text` is the sentence, `start`/`end` the evidence in the document's text. */
export const EvidenceSchema = Type.Object({ start: Offset, end: Offset, text: Type.String() });

export const StatementSchema = Type.Object({
  id: Type.String(),
  kind: StatementKindSchema,
  type: StatementTypeSchema,
  mode: Type.Optional(ModeSchema),
  status: StatusSchema,
  actors: Type.Array(EntityRefSchema),
  recipients: Type.Array(EntityRefSchema),
  date: Type.Optional(LooseDate),
  place: Type.Optional(EntityRefSchema),
  attributedTo: Type.Optional(EntityRefSchema),
  context: Type.Optional(Type.String()),
  title: Type.Optional(Type.String({ description: 'HOLDS_OFFICE: the office as the text names it' })),
  former: Type.Optional(Type.Boolean()),
  confidence: Confidence,
  verdict: Type.Optional(
    OneOf(VERDICTS, 'What a person said of it; a rejected one is shown only where it is asked for by its id'),
  ),
  event: Type.String({ description: 'The happening that this statement reports' }),
  evidence: EvidenceSchema,
  document: DocumentRefSchema,
});
export type Statement = Static<typeof StatementSchema>;

/** What one document says of an event. */
export const EventReportSchema = Type.Object({
  document: DocumentRefSchema,
  statements: Type.Array(Type.String(), { description: 'Ids of its statements' }),
  copyOf: Type.Optional(Type.String({ description: 'The document whose text it reprints: it corroborates nothing' })),
});
export type EventReport = Static<typeof EventReportSchema>;

/** What an event is, wherever it is told of. */
export const EVENT_FIELDS = {
  id: Type.String(),
  type: StatementTypeSchema,
  mode: Type.Optional(ModeSchema),
  status: StatusSchema,
  date: Type.Optional(LooseDate),
  place: Type.Optional(EntityRefSchema),
};

export const EventSchema = Type.Object({
  ...EVENT_FIELDS,
  participants: Type.Array(EntityRefSchema),
  statements: Type.Array(StatementSchema),
  reports: Type.Array(EventReportSchema, { description: 'By day of publication' }),
  publishers: Type.Array(Type.String()),
  independent: Type.Integer({ description: 'Outlets that say so of their own: copies of a text count once' }),
  history: Type.Array(
    Type.Object({ status: StatusSchema, statement: Type.String(), publishedAt: Type.Optional(Type.String()) }),
    { description: 'How the status went: an entry each time a report changes it' },
  ),
  cancelled: Type.Boolean({ description: 'It was planned, and the last word is that it did not take place' }),
  disagreements: Type.Array(
    Type.Object({
      about: OneOf(['date', 'place', 'mode', 'status'], 'What the reports disagree on'),
      values: Type.Array(
        Type.Object({ value: Type.String(), statements: Type.Array(Type.String(), { description: 'Who says so' }) }),
      ),
    }),
  ),
});
export type Event = Static<typeof EventSchema>;

export const DocumentSchema = Type.Object({
  ...DocumentRefSchema.properties,
  author: Type.Optional(Type.String()),
  tags: Type.Array(Type.String()),
  text: Type.String(),
  entities: Type.Array(EntityRefSchema),
  mentions: Type.Array(
    Type.Object({ entity: Type.String(), start: Offset, end: Offset, text: Type.String(), kind: MentionKindSchema }),
  ),
  statements: Type.Array(StatementSchema),
});
export type Document = Static<typeof DocumentSchema>;
