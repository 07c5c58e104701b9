/** Every error of the API → problem details (RFC 9457), one way for all routes. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EngineUnavailable, QueryFailed } from '../../cypher/engine/errors.ts';
import type { Problem } from '../contract/problem.ts';
import { ProblemError, toProblem } from '../problem/problem-error.ts';
import { toProblemErrors } from '../problem/to-problem-errors.ts';

export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error, request);
    if (problem.status >= 500) request.log.error(error);
    return sendProblem(request, reply, problem);
  });
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({ ...problem, instance: request.url });
}

function problemOf(error: FastifyError, request: FastifyRequest): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof EngineUnavailable) return toProblem(503, error.message);
  if (error instanceof QueryFailed) {
    return toProblem(500, `The question "${error.query}" could not be answered. The server's log has the reason.`);
  }
  if (error.validation) return refusalOf(error, request);
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return toProblem(
        413,
        `The request is larger than ${request.routeOptions.bodyLimit} bytes. Split the file, or hand it to "npm run ingest".`,
      );
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
