/** What a route throws when it cannot answer: becomes problem details (RFC 9457) in plugins/problem-details.ts. */
import { STATUS_CODES } from 'node:http';
import type { Problem } from '../contract/problem.ts';

export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;

  /** @param detail what is wrong here and what to do about it */
  constructor(status: number, detail: string, errors?: Problem['errors']) {
    super(detail);
    this.problem = toProblem(status, detail, errors);
  }
}

export function toProblem(status: number, detail: string, errors?: Problem['errors']): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

/** 404 for an id that leads to nothing. */
export const notFound = (what: 'entity' | 'statement' | 'event' | 'document' | 'decision', id: string): ProblemError =>
  new ProblemError(404, `There is no ${what} with the id "${id}".`);

/** 400 for a parameter whose value passes its own check and is still wrong. */
export const refusedParameter = (parameter: string, detail: string): ProblemError =>
  new ProblemError(400, `${parameter}: ${detail}`, [{ parameter, detail }]);
