/** The filters that carry the same names on every route that takes them. */
import { type Static, Type } from 'typebox';
import { EXPORT_FORMATS } from './graph.ts';
import { Confidence, OneOf, StatementTypeSchema, StatusSchema } from './values.ts';

const Several = <Item extends ReturnType<typeof OneOf>>(item: Item) =>
  Type.Optional(Type.Array(item, { minItems: 1, uniqueItems: true }));
const IsoDate = (description: string) =>
  Type.Optional(Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', description }));

export const StatementFilterSchema = Type.Object({
  type: Several(StatementTypeSchema),
  status: Several(StatusSchema),
  from: IsoDate('Not before this date (ISO 8601; a year or a month stands for its first day)'),
  to: IsoDate('Not after this date (a year or a month stands for its last day)'),
  asOf: IsoDate('As was known on this date: only documents published until then'),
  minConfidence: Type.Optional(Confidence),
  language: Type.Optional(Type.String({ pattern: '^[a-z]{2,3}$' })),
  publisher: Type.Optional(Type.String({ minLength: 1 })),
});
export type StatementFilter = Static<typeof StatementFilterSchema>;

export const PagingSchema = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
  cursor: Type.Optional(Type.String({ minLength: 1 })),
});

export const ExportFormatSchema = OneOf(EXPORT_FORMATS, 'File format');
