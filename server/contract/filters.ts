/** The filters that carry the same names on every route that takes them. */
import { type Static, Type } from 'typebox';
import { EXPORT_FORMATS } from './graph.ts';
import { Confidence, OneOf, StatementTypeSchema, StatusSchema } from './values.ts';

/** Several values by repetition: `type=CONSULT&type=AGREE`. */
export const Several = <Item extends ReturnType<typeof OneOf>>(item: Item, description: string) =>
  Type.Optional(Type.Array(item, { minItems: 1, uniqueItems: true, description }));

const IsoDate = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
      description,
      examples: ['2022-12-19', '2022-12', '2022'],
    }),
  );

export const StatementFilterSchema = Type.Object({
  type: Several(StatementTypeSchema, 'Only statements of these types; all when left out. Repeat it for several'),
  status: Several(StatusSchema, 'Only statements of these statuses; `actual` when left out. Repeat it for several'),
  from: IsoDate('Not before this date (ISO 8601; a year or a month stands for its first day)'),
  to: IsoDate('Not after this date (a year or a month stands for its last day)'),
  asOf: IsoDate('As things stood on this date, by all documents: nothing that is dated later'),
  knownBy: IsoDate('As was known on this date: only documents published until then'),
  minConfidence: Type.Optional({ ...Confidence, description: 'Only statements at least this sure, 0 to 1' }),
  language: Type.Optional(
    Type.String({
      pattern: '^[a-z]{2,3}$',
      description: 'Only documents in this language (ISO 639-1)',
      examples: ['en'],
    }),
  ),
  publisher: Type.Optional(Type.String({ minLength: 1, description: 'Only documents of this outlet' })),
  place: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'Only what took place there: id of a place or state',
      examples: ['place:minsk'],
    }),
  ),
});
export type StatementFilter = Static<typeof StatementFilterSchema>;

/** Most entities in one drawing: more than that no one reads, and no screen draws smoothly. */
export const MOST_DRAWN = 5_000;

/** Most items on one page. */
export const LARGEST_PAGE = 500;

export const PagingSchema = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: LARGEST_PAGE, description: 'Items on a page at most' })),
  cursor: Type.Optional(
    Type.String({ minLength: 1, description: 'The `next` of the page before, with the same other parameters' }),
  ),
});

export const ExportFormatSchema = OneOf(EXPORT_FORMATS, 'File format');
