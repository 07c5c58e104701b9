/** Input or a decision that is refused → a problem that says why and what to do. */
import { DecisionRefused } from '../../ingest/load/decision-refused.ts';
import { RefusedInput } from '../../ingest/model/refused-input.ts';
import { ProblemError } from '../problem/problem-error.ts';

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

const toRefused = ({ reason, remedy }: RefusedInput): ProblemError =>
  new ProblemError(422, `The document ${reason}. ${remedy}.`);

const toConflict = ({ kind, message }: DecisionRefused): ProblemError => new ProblemError(STATUS_OF[kind], message);
