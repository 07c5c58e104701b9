/** Anything that was thrown on the way to an answer → the problem that says so. */
import type { FastifyError, FastifyRequest } from 'fastify';
import { EngineUnavailable, QueryFailed } from '../../cypher/engine/errors.ts';
import type { Problem } from '../contract/problem.ts';
import { ProblemError, toProblem } from './problem-error.ts';
import { toProblemErrors } from './to-problem-errors.ts';

export function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof EngineUnavailable) return toProblem(503, error.message);
  if (error instanceof QueryFailed) {
    return toProblem(500, `The question "${error.query}" could not be answered. The server's log has the reason.`);
  }
  if (error.validation) return refusalOf(error, request);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return toProblem(
        413,
        `The request is larger than ${request.routeOptions.bodyLimit} bytes. Split it, or hand the text to "npm run ingest" as a file.`,
      );
    case 'FST_REQ_FILE_TOO_LARGE':
      return toProblem(413, `A file is too large to be uploaded. Split it, or hand it to "npm run ingest".`);
    case 'FST_FILES_LIMIT':
      return toProblem(413, `These are too many files at once. Upload fewer, or hand the folder to "npm run ingest".`);
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return toProblem(
        415,
        `Content of type "${request.headers['content-type']}" is not taken here. Send application/json.`,
      );
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return toProblem(400, 'The body is empty. Send a JSON object.');
  }
  const status = error.statusCode ?? 500;
  return status < 500
    ? toProblem(status, error.message)
    : toProblem(500, "Something went wrong in the server. The server's log has the reason.");
}

function refusalOf(
  { validation = [], validationContext = 'querystring' }: FastifyError,
  request: FastifyRequest,
): Problem {
  const schema = request.routeOptions.schema?.[validationContext as 'querystring' | 'body' | 'params'];
  const errors = toProblemErrors(validation, schema as object, validationContext === 'body' ? 'field' : 'parameter');
  return toProblem(400, errors.map(({ parameter, detail }) => `${parameter}: ${detail}`).join(' '), errors);
}
