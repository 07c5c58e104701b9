/** What a route throws when it cannot answer: becomes problem details (RFC 9457) in plugins/problem-details.ts. */
import { STATUS_CODES } from 'node:http';
import type { Problem, ProblemCode } from '../contract/problem.ts';
import { type SentenceCode, sentence } from './sentences.ts';

type Values = NonNullable<Problem['values']>;
/** One refused parameter, field or file. */
export type Refused = NonNullable<Problem['errors']>[number];

/** What is said: by a code of ours with its values, or by a code from elsewhere with its own words. */
export type Said =
  | { code: SentenceCode; values?: Values | undefined }
  | { code?: ProblemCode; values?: Values | undefined; detail: string };

export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  constructor(status: number, said: Said, errors?: readonly Refused[]) {
    const problem = toProblem(status, said, errors);
    super(problem.detail);
    this.problem = problem;
  }
}

export function toProblem(status: number, said: Said, errors: readonly Refused[] = []): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    ...told(said),
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
}

function told(said: Said): Pick<Problem, 'code' | 'values' | 'detail'> & { detail: string } {
  const { code, values } = said;
  return {
    ...(code === undefined ? {} : { code }),
    ...(values === undefined ? {} : { values }),
    detail: 'detail' in said ? said.detail : sentence(said.code, values),
  };
}

/** A parameter or field, and what is wrong with it. */
export const refused = (parameter: string, said: Said): Refused => ({ parameter, ...told(said) });

/** 400 for what is wrong with parameters or fields: named one by one. */
export const refusedRequest = (errors: readonly Refused[]): ProblemError =>
  new ProblemError(400, asOne(errors), errors);

/** All that is wrong, as one sentence after another. */
export const asOne = (errors: readonly Refused[]): Said => ({
  code: 'request-refused',
  detail: errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '),
});

/** 404 for an id that leads to nothing. */
export const notFound = (
  what: 'entity' | 'statement' | 'event' | 'document' | 'decision' | 'view',
  id: string,
): ProblemError => new ProblemError(404, { code: `${what}-unknown`, values: { id } });

/** 400 for a parameter whose value passes its own check and is still wrong. */
export const refusedParameter = (parameter: string, said: Said): ProblemError =>
  refusedRequest([refused(parameter, said)]);
