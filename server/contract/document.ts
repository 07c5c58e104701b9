/** Documents on their way in, and what is answered to them. */
import { type Static, Type } from 'typebox';
import { IngestedSchema } from './graph.ts';
import { REFUSAL_CODES, Values } from './problem.ts';
import { OneOf } from './values.ts';

/** A document handed in as JSON. */
export const NewDocumentSchema = Type.Object(
  {
    text: Type.String({ description: 'The article, or a whole page saved as text' }),
    id: Type.Optional(Type.String({ minLength: 1, description: 'Derived from the text when left out' })),
    title: Type.Optional(Type.String({ description: 'Found in the text when left out' })),
    publisher: Type.Optional(Type.String({ description: 'Outlet; found in the text when left out' })),
    author: Type.Optional(Type.String()),
    url: Type.Optional(Type.String({ description: 'Begins with http:// or https://' })),
    publishedAt: Type.Optional(Type.String({ description: 'ISO 8601 date, or date-time with its offset' })),
    language: Type.Optional(Type.String({ description: 'ISO 639-1; told from the text when left out' })),
    tags: Type.Optional(Type.Array(Type.String())),
    raw: Type.Optional(
      Type.Boolean({
        description: 'The text is the body already: nothing is taken out and offsets are into the text as given',
      }),
    ),
  },
  {
    additionalProperties: false,
    examples: [
      {
        text: 'Alexander Lukashenko met Vladimir Putin in Minsk on Monday.',
        publishedAt: '2022-12-20',
        raw: true,
      },
    ],
  },
);
export type NewDocument = Static<typeof NewDocumentSchema>;

/** An input that was not taken, with what to do about it. */
export const RefusalSchema = Type.Object({
  file: Type.String(),
  line: Type.Optional(Type.Integer({ description: '1-based, where the file has a document a line' })),
  code: OneOf(REFUSAL_CODES, 'Names the reason, the same for ever'),
  values: Type.Optional(Values),
  reason: Type.String({ description: 'In English, without a full stop' }),
  remedy: Type.String({ description: 'What to do about it, in English' }),
});
export type Refusal = Static<typeof RefusalSchema>;

/** What became of an upload: its files may hold many documents, and those that are refused do not keep out the rest. */
export const UploadSchema = Type.Object({ items: Type.Array(IngestedSchema), refused: Type.Array(RefusalSchema) });
export type Upload = Static<typeof UploadSchema>;

/** What became of one document, and the file that it came in. */
export const TakenSchema = Type.Object({ file: Type.String(), ...IngestedSchema.properties });
export type Taken = Static<typeof TakenSchema>;

/** Sent while documents are taken in. `done` of `total` are through; `document` is the one that just was. */
export const ProgressSchema = Type.Object({
  done: Type.Integer(),
  total: Type.Integer(),
  document: Type.Optional(Type.String()),
});
export type Progress = Static<typeof ProgressSchema>;
