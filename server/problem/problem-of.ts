/** Anything that was thrown on the way to an answer → the problem that says so. */
import type { FastifyError, FastifyRequest } from 'fastify';
import { EngineUnavailable, QueryFailed } from '../../cypher/engine/errors.ts';
import type { Problem } from '../contract/problem.ts';
import { asOne, ProblemError, toProblem } from './problem-error.ts';
import { toProblemErrors } from './to-problem-errors.ts';

export function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof EngineUnavailable) return toProblem(503, { code: 'graph-unavailable', detail: error.message });
  if (error instanceof QueryFailed) {
    return toProblem(500, { code: 'query-failed', values: { query: error.query } });
  }
  if (error.validation) return refusalOf(error, request);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return toProblem(413, { code: 'body-too-large', values: { bytes: request.routeOptions.bodyLimit } });
    case 'FST_REQ_FILE_TOO_LARGE':
      return toProblem(413, { code: 'file-too-large' });
    case 'FST_FILES_LIMIT':
      return toProblem(413, { code: 'too-many-files' });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return toProblem(415, { code: 'content-refused', values: { type: request.headers['content-type'] ?? '' } });
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return toProblem(400, { code: 'body-empty' });
  }
  const status = error.statusCode ?? 500;
  return status < 500 ? toProblem(status, { detail: error.message }) : toProblem(500, { code: 'fault' });
}

function refusalOf(
  { validation = [], validationContext = 'querystring' }: FastifyError,
  request: FastifyRequest,
): Problem {
  const schema = request.routeOptions.schema?.[validationContext as 'querystring' | 'body' | 'params'];
  const errors = toProblemErrors(validation, schema as object, validationContext === 'body' ? 'field' : 'parameter');
  return toProblem(400, asOne(errors), errors);
}
