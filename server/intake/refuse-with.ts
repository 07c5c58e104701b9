/** Input that extraction refuses → 422 that says why and what to do. */
import { RefusedInput } from '../../ingest/model/refused-input.ts';
import { ProblemError } from '../problem/problem-error.ts';

/** @throws {ProblemError} 422 */
export async function refuseWith<Answer>(take: () => Promise<Answer>): Promise<Answer> {
  try {
    return await take();
  } catch (error) {
    throw error instanceof RefusedInput ? toRefused(error) : error;
  }
}

const toRefused = ({ reason, remedy }: RefusedInput): ProblemError =>
  new ProblemError(422, `The document ${reason}. ${remedy}.`);
