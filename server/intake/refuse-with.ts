/** Input or a decision that is refused → a problem that says why and what to do. */
import { DecisionRefused } from '../../ingest/load/decision-refused.ts';
import { RefusedInput, type Why } from '../../ingest/model/refused-input.ts';
import type { FieldProblem } from '../../ingest/source/document-fields.ts';
import { ProblemError, refusedParameter } from '../problem/problem-error.ts';

const STATUS_OF = { unknown: 404, conflict: 409, empty: 400 } as const;

/** @throws {ProblemError} 422, and 404, 409 or 400 for a decision */
export async function refuseWith<Answer>(take: () => Promise<Answer>): Promise<Answer> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof RefusedInput) throw toRefused(error);
    throw error instanceof DecisionRefused ? toConflict(error) : error;
  }
}

const toRefused = ({ why: { code, values, reason, remedy } }: RefusedInput): ProblemError =>
  new ProblemError(422, { code, values: { ...values }, detail: `The document ${reason}. ${remedy}.` });

const toConflict = ({ kind, code, values, message }: DecisionRefused): ProblemError =>
  new ProblemError(STATUS_OF[kind], { code, values: { ...values }, detail: message });

/** 400: a field of a document is not what it should be. */
export const refusedField = ({ field, why }: FieldProblem): ProblemError => refusedParameter(field, saidOf(why));

/** Both sentences as one. */
export const saidOf = ({ code, values, reason, remedy }: Why) => ({
  code,
  values: values && { ...values },
  detail: `${reason}. ${remedy}.`,
});
