/** The extraction result: the same JSON from the command line, from POST /extract and inside the program. */
import { Type } from 'typebox';
import {
  Confidence,
  EntityTypeSchema,
  LooseDate,
  MentionKindSchema,
  ModeSchema,
  Offset,
  StatementKindSchema,
  StatementTypeSchema,
  StatusSchema,
} from './values.ts';

const SpanSchema = Type.Object({ start: Offset, end: Offset });

export const ExtractionSchema = Type.Object({
  document: Type.Object({
    id: Type.String(),
    title: Type.Optional(Type.String()),
    publisher: Type.Optional(Type.String()),
    author: Type.Optional(Type.String()),
    url: Type.Optional(Type.String()),
    publishedAt: Type.Optional(Type.String()),
    language: Type.String(),
    tags: Type.Optional(Type.Array(Type.String())),
    text: Type.String({ description: 'The clean body' }),
  }),
  entities: Type.Array(
    Type.Object({
      id: Type.String(),
      type: EntityTypeSchema,
      name: Type.String(),
      aliases: Type.Array(Type.String()),
      names: Type.Optional(
        Type.Array(Type.Object({ language: Type.String(), name: Type.String() }), {
          description: 'Those that the document itself uses, with the language of the sentence',
        }),
      ),
      wikidataId: Type.Optional(Type.String()),
    }),
  ),
  mentions: Type.Array(
    Type.Object({
      entity: Type.String(),
      ...SpanSchema.properties,
      text: Type.String(),
      kind: MentionKindSchema,
    }),
  ),
  statements: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: StatementKindSchema,
      type: StatementTypeSchema,
      mode: Type.Optional(ModeSchema),
      actors: Type.Array(Type.String()),
      recipients: Type.Array(Type.String()),
      date: Type.Optional(LooseDate),
      place: Type.Optional(Type.String()),
      status: StatusSchema,
      attributedTo: Type.Optional(Type.String()),
      context: Type.Optional(Type.String()),
      title: Type.Optional(Type.String()),
      former: Type.Optional(Type.Boolean()),
      ends: Type.Optional(StatementTypeSchema),
      evidence: SpanSchema,
      confidence: Confidence,
    }),
  ),
  notes: Type.Optional(Type.Array(Type.String(), { description: 'What was not done, and why' })),
});
