/**
 * Errors are problem details (RFC 9457), `application/problem+json`. `detail` says in English what is wrong and what to do;
 * `code` and `values` say the same to programs, and to a screen that speaks another language.
 */
import { type Static, Type } from 'typebox';
import { OneOf } from './values.ts';

/** Why an input was refused; what each means stands in ingest/model/refused-input.ts. */
export const REFUSAL_CODES = [
  'empty',
  'no-text',
  'no-text-in-page',
  'only-menus',
  'too-large',
  'too-slow',
  'is-binary',
  'is-pdf',
  'is-archive',
  'is-gzip',
  'is-image',
  'is-database',
  'no-such-charset',
  'not-in-charset',
  'not-utf-8',
  'not-json',
  'not-an-object',
  'text-missing',
  'text-no-string',
  'text-empty',
  'field-no-string',
  'field-no-list',
  'field-no-address',
  'field-no-date',
  'field-no-language',
  'same-id',
  'not-stored',
  'broke',
  'other-ending',
  'not-there',
  'not-allowed',
  'is-folder',
  'unreadable',
] as const;

/** Why a decision was refused; what each means stands in ingest/load/decision-refused.ts. */
export const DECISION_CODES = [
  'merge-into-other',
  'split-of-nothing',
  'turn-of-undo',
  'turn-of-redo',
  'holds-already',
  'undone-already',
  'never-same',
  'never-same-together',
  'statement-gone',
  'decision-gone',
  'entities-gone',
] as const;

/** Why a request was refused, or a part of it; what each means stands in server/problem/sentences.ts. */
export const REQUEST_CODES = [
  'entity-unknown',
  'statement-unknown',
  'event-unknown',
  'document-unknown',
  'decision-unknown',
  'view-unknown',
  'address-unknown',
  'screen-not-built',
  'method-refused',
  'origin-refused',
  'graph-unavailable',
  'query-failed',
  'fault',
  'body-too-large',
  'file-too-large',
  'too-many-files',
  'content-refused',
  'body-empty',
  'no-file',
  'text-blank',
  'upload-refused',
  'request-refused',
  'parameter-unknown',
  'field-unknown',
  'parameter-required',
  'field-required',
  'field-missing',
  'field-foreign',
  'one-of',
  'looks-like',
  'too-long',
  'invalid',
  'no-such-day',
  'from-after-to',
  'same-ends',
  'needs-actual',
  'cursor-of-other',
  'id-or-limit',
  'no-action',
] as const;

export type RequestCode = (typeof REQUEST_CODES)[number];
export type ProblemCode = (typeof REFUSAL_CODES)[number] | (typeof DECISION_CODES)[number] | RequestCode;

export const Values = Type.Unsafe<Record<string, string | number>>({
  type: 'object',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
  description: 'What the message speaks of, by name',
});
const CodeSchema = OneOf(
  [...REQUEST_CODES, ...DECISION_CODES, ...REFUSAL_CODES],
  'Names the problem, the same for ever',
);

export const ProblemSchema = Type.Object({
  type: Type.String({ description: 'A URI that names the kind of problem; about:blank where the status says it all' }),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.Optional(CodeSchema),
  values: Type.Optional(Values),
  detail: Type.Optional(Type.String({ description: 'What is wrong here and what to do about it' })),
  instance: Type.Optional(Type.String()),
  errors: Type.Optional(
    Type.Array(
      Type.Object({
        parameter: Type.String(),
        detail: Type.String(),
        code: Type.Optional(CodeSchema),
        values: Type.Optional(Values),
      }),
      { description: 'One entry a refused parameter, field or file' },
    ),
  ),
});
export type Problem = Static<typeof ProblemSchema>;
