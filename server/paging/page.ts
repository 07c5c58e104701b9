/** Where a page of a list begins and ends, and the cursor that leads to the one after it. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { refusedParameter } from '../problem/problem-error.ts';

export interface PageOfList {
  /** Items before it. */
  skip: number;
  limit: number;
  /** Cursor of the page after it, or null for the last one. */
  next(total: number): string | null;
}

/**
 * A cursor holds how many items came before it and a digest of the question, so that one of another question is
 * refused instead of answered with nonsense.
 * @throws {ProblemError} 400: not a cursor of this question
 */
export function pageOf(request: FastifyRequest, defaultLimit: number): PageOfList {
  const { limit = defaultLimit, cursor, ...question } = request.query as { limit?: number; cursor?: string };
  const asked = JSON.stringify([
    request.routeOptions.url,
    request.params,
    Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
  const digest = createHash('sha256').update(asked).digest('base64url').slice(0, 8);
  const skip = cursor === undefined ? 0 : skipOf(cursor, digest);
  return {
    skip,
    limit,
    next: (total) => (skip + limit < total ? toCursor(skip + limit, digest) : null),
  };
}

const toCursor = (skip: number, digest: string): string => Buffer.from(`${skip} ${digest}`).toString('base64url');

function skipOf(cursor: string, digest: string): number {
  const [, skip, asked] = /^(\d{1,9}) (.{8})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (skip === undefined || asked !== digest) {
    throw refusedParameter('cursor', { code: 'cursor-of-other' });
  }
  return Number(skip);
}
