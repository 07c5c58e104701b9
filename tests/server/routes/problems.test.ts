/** Every way a request may fail, as its whole body. */
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { EngineUnavailable, QueryFailed } from '../../../cypher/engine/errors.ts';
import { STATEMENT_TYPES, STATUSES } from '../../../cypher/schema/ontology.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { putSmallGraph } from '../small-graph.ts';

let engine: Engine;
let app: App;
beforeAll(async () => {
  engine = openEmbedded();
  await engine.applySchema();
  await putSmallGraph(engine);
  app = await buildApp({ engine });
}, 60_000);
afterAll(async () => {
  await app.close();
  await engine.close();
});

/** By code and values, where there are some, and in English. */
type Said = { code?: string; values?: object; detail: string };

const problem = (url: string, status: number, title: string, said: Said, errors?: object[]) => ({
  type: 'about:blank',
  title,
  status,
  ...said,
  instance: `/api/v1${url}`,
  ...(errors ? { errors } : {}),
});
const refused = (url: string, parameter: string, said: Said) =>
  problem(url, 400, 'Bad Request', { code: 'request-refused', detail: `${parameter}: ${said.detail}` }, [
    { parameter, ...said },
  ]);
const unknown = (what: string, id: string): Said => ({
  code: `${what}-unknown`,
  values: { id },
  detail: `There is no ${what} with the id "${id}".`,
});
const ask = async (request: InjectOptions) => {
  const response = await app.inject(request);
  expect(response.headers['content-type']).toBe('application/problem+json');
  return response.json();
};
const get = (url: string) => ask({ url: `/api/v1${url}` });

const allowed = (code: string, values: string, detail: string): Said => ({ code, values: { allowed: values }, detail });
const oneOf = (values: string): Said => allowed('one-of', values, `Must be one of ${values}.`);
const looksLike = (examples: string): Said => ({
  code: 'looks-like',
  values: { examples },
  detail: `Must look like ${examples}.`,
});
const invalid = (why: string): Said => ({ code: 'invalid', values: { why }, detail: `${why}.` });
const REQUIRED: Said = { code: 'parameter-required', detail: 'This parameter is required.' };
const NO_DAY = looksLike('2022-12-19 or 2022-12 or 2022');
const NOT_A_CURSOR: Said = {
  code: 'cursor-of-other',
  detail: 'Not a cursor of this question. Send back the "next" of a page unchanged, with the same other parameters.',
};

describe('400: what is wrong is named, with what would be right', () => {
  const FILTERS = 'asOf, cursor, from, knownBy, language, limit, minConfidence, place, publisher, status, to, type';
  test.each([
    ['/health?x=1', 'x', allowed('parameter-unknown', 'none', 'Unknown parameter. Allowed: none.')],
    [
      '/entities/state:belarus/neighbors?hops=2',
      'hops',
      allowed('parameter-unknown', FILTERS, `Unknown parameter. Allowed: ${FILTERS}.`),
    ],
    ['/entities?type=Animal', 'type', oneOf('Person, State, Organization, Place')],
    ['/graph?type=MEET', 'type', oneOf(STATEMENT_TYPES.join(', '))],
    ['/graph?status=actual&status=done', 'status', oneOf(STATUSES.join(', '))],
    ['/graph?from=19.12.2022', 'from', NO_DAY],
    ['/graph?to=2022-13', 'to', NO_DAY],
    [
      '/graph?asOf=2023-02-30',
      'asOf',
      { code: 'no-such-day', values: { date: '2023-02-30' }, detail: 'There is no 2023-02-30.' },
    ],
    [
      '/graph?from=2023&to=2022-12',
      'from',
      {
        code: 'from-after-to',
        values: { from: '2023', to: '2022-12' },
        detail: 'It is 2023, which lies after "to", 2022-12.',
      },
    ],
    ['/graph?minConfidence=80', 'minConfidence', invalid('Must be <= 1')],
    ['/graph?limit=0', 'limit', invalid('Must be >= 1')],
    [
      `/entities?q=${'x'.repeat(201)}`,
      'q',
      { code: 'too-long', values: { most: 200 }, detail: 'Must have at most 200 characters.' },
    ],
    ['/graph?limit=ten', 'limit', invalid('Must be integer')],
    ['/graph?language=English', 'language', looksLike('en')],
    [
      '/graph?id=state:belarus&limit=3',
      'limit',
      { code: 'id-or-limit', detail: 'Give either "id" or "limit", not both.' },
    ],
    ['/meetings', 'entity', REQUIRED],
    ['/paths?start=state:belarus', 'end', REQUIRED],
    [
      '/paths?start=state:belarus&end=state:belarus',
      'end',
      { code: 'same-ends', detail: 'It is the same entity as "start".' },
    ],
    [
      '/paths?start=state:belarus&end=state:russia&status=planned',
      'status',
      { code: 'needs-actual', detail: 'Paths lead over what took place. Leave it out or add "actual".' },
    ],
    ['/documents?cursor=abc', 'cursor', NOT_A_CURSOR],
    ['/export?entity=state:belarus&format=pdf', 'format', oneOf('cytoscape, graphml, gexf, csv, cypher')],
    ['/export?entity=state:belarus&format=csv&hops=3', 'hops', invalid('Must be <= 2')],
  ] as [url: string, parameter: string, said: Said][])('%s', async (url, parameter, said) => {
    expect(await get(url)).toEqual(refused(url, parameter, said));
  });

  test('all that is wrong is named at once', async () => {
    const { status, errors } = await get('/graph?limt=3&status=done&from=yesterday');
    expect([status, errors.map(({ parameter }: { parameter: string }) => parameter)]).toEqual([
      400,
      ['limt', 'status', 'from'],
    ]);
  });

  test('a cursor of another question', async () => {
    const { next } = (await app.inject('/api/v1/documents?limit=1')).json();
    const url = `/documents?limit=1&language=en&cursor=${next}`;
    expect(await get(url)).toEqual(refused(url, 'cursor', NOT_A_CURSOR));
  });

  test('a body that is not JSON, and one with a wrong field', async () => {
    const url = '/api/v1/extract';
    const headers = { 'content-type': 'application/json' };
    expect(await ask({ method: 'POST', url, headers, payload: '{"text":' })).toMatchObject({
      title: 'Bad Request',
      status: 400,
      detail: expect.stringContaining('JSON'),
    });
    const fields = 'author, id, language, publishedAt, publisher, raw, tags, text, title, url';
    expect(await ask({ method: 'POST', url, payload: { text: 'It rains.', body: 'x' } })).toEqual(
      refused('/extract', 'body', allowed('field-unknown', fields, `Unknown field. Allowed: ${fields}.`)),
    );
    const date =
      '"publishedAt" is "last week", not an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00. ' +
      'Write an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00 or leave "publishedAt" out.';
    expect(await ask({ method: 'POST', url, payload: { text: 'It rains.', publishedAt: 'last week' } })).toEqual(
      refused('/extract', 'publishedAt', {
        code: 'field-no-date',
        values: { field: 'publishedAt', value: '"last week"' },
        detail: date,
      }),
    );
  });
});

describe('404', () => {
  test.each([
    ['/entities/person:nobody', unknown('entity', 'person:nobody')],
    ['/entities/person:nobody/neighbors', unknown('entity', 'person:nobody')],
    ['/entities/person:nobody/documents', unknown('entity', 'person:nobody')],
    ['/meetings?entity=person:nobody', unknown('entity', 'person:nobody')],
    ['/meetings?entity=state:belarus&with=person:nobody', unknown('entity', 'person:nobody')],
    ['/alliances?entity=person:nobody', unknown('entity', 'person:nobody')],
    ['/paths?start=state:belarus&end=person:nobody', unknown('entity', 'person:nobody')],
    ['/statements?entity=person:nobody', unknown('entity', 'person:nobody')],
    ['/export?format=csv&entity=person:nobody', unknown('entity', 'person:nobody')],
    ['/statements/x%23y', unknown('statement', 'x#y')],
    ['/events/x', unknown('event', 'x')],
    ['/documents/x', unknown('document', 'x')],
    [
      '/articles',
      {
        code: 'address-unknown',
        values: { method: 'GET', path: '/api/v1/articles' },
        detail: 'There is no GET /api/v1/articles. The API is described at /api/v1/docs.',
      },
    ],
  ] as [url: string, said: Said][])('%s', async (url, said) => {
    expect(await get(url)).toEqual(problem(url, 404, 'Not Found', said));
  });

  test('of a document to be taken back', async () => {
    expect(await ask({ method: 'DELETE', url: '/api/v1/documents/x' })).toEqual(
      problem('/documents/x', 404, 'Not Found', unknown('document', 'x')),
    );
  });

  test('of the screen, before it is built', async () => {
    expect(await ask({ url: '/' })).toEqual({
      ...problem('', 404, 'Not Found', { detail: '' }),
      code: 'screen-not-built',
      detail: 'The screen is not built. Run "npm run build", then start again. The API is described at /api/v1/docs.',
      instance: '/',
    });
  });
});

test('405 says what is taken', async () => {
  const response = await app.inject({ method: 'PUT', url: '/api/v1/documents/x', payload: { a: 1 } });
  expect([response.headers.allow, response.json()]).toEqual([
    'DELETE, GET, HEAD',
    problem('/documents/x', 405, 'Method Not Allowed', {
      code: 'method-refused',
      values: { method: 'PUT', allowed: 'DELETE, GET, HEAD' },
      detail: 'PUT is not taken here. Allowed: DELETE, GET, HEAD.',
    }),
  ]);
});

test('403: a page of another web site may not change the graph; the own one may', async () => {
  const request = { method: 'DELETE' as const, url: '/api/v1/documents/x' };
  expect(await ask({ ...request, headers: { origin: 'https://elsewhere.example', host: 'localhost:3000' } })).toEqual(
    problem('/documents/x', 403, 'Forbidden', {
      code: 'origin-refused',
      values: { origin: 'https://elsewhere.example', host: 'localhost:3000' },
      detail: 'A page of https://elsewhere.example may not change this graph. Open Entente at http://localhost:3000.',
    }),
  );
  const own = await app.inject({ ...request, headers: { origin: 'http://localhost:3000', host: 'localhost:3000' } });
  expect(own.statusCode).toBe(404);
});

test('413 says how much is taken', async () => {
  const payload = { text: 'x'.repeat(12_000_001) };
  expect(await ask({ method: 'POST', url: '/api/v1/extract', payload })).toEqual(
    problem('/extract', 413, 'Payload Too Large', {
      code: 'body-too-large',
      values: { bytes: 12_000_000 },
      detail: 'The request is larger than 12000000 bytes. Split it, or hand the text to "npm run ingest" as a file.',
    }),
  );
});

test.each(['text/plain', 'multipart/form-data; boundary=x'])('415: %s is not taken by extract', async (type) => {
  const request = { method: 'POST' as const, url: '/api/v1/extract', headers: { 'content-type': type }, payload: 'x' };
  expect(await ask(request)).toEqual(
    problem('/extract', 415, 'Unsupported Media Type', {
      code: 'content-refused',
      values: { type },
      detail: `Content of type "${type}" is not taken here. Send application/json.`,
    }),
  );
});

test('422: a text with nothing in it', async () => {
  expect(await ask({ method: 'POST', url: '/api/v1/extract', payload: { text: ' \n ' } })).toEqual(
    problem('/extract', 422, 'Unprocessable Entity', {
      code: 'text-blank',
      detail: 'The text is empty. Give the text of the document in "text".',
    }),
  );
});

describe('the database', () => {
  const failing = async (error: Error) => {
    const broken = await buildApp({ engine: { ...engine, run: () => Promise.reject(error) } });
    const response = await broken.inject('/api/v1/health');
    await broken.close();
    return [response.headers['content-type'], response.json()];
  };

  test('503 when it cannot be reached, in its own words', async () => {
    expect(await failing(new EngineUnavailable('Neo4j at bolt://far cannot be used: no route.'))).toEqual([
      'application/problem+json',
      problem('/health', 503, 'Service Unavailable', {
        code: 'graph-unavailable',
        detail: 'Neo4j at bolt://far cannot be used: no route.',
      }),
    ]);
  });

  test('500 when a query breaks off, and when anything else does: the reason is for the log', async () => {
    const detail = 'The question "graph-version" could not be answered. The server\'s log has the reason.';
    expect(await failing(new QueryFailed('graph-version', new Error('secret')))).toEqual([
      'application/problem+json',
      problem('/health', 500, 'Internal Server Error', {
        code: 'query-failed',
        values: { query: 'graph-version' },
        detail,
      }),
    ]);
    expect(await failing(new Error('secret'))).toEqual([
      'application/problem+json',
      problem('/health', 500, 'Internal Server Error', {
        code: 'fault',
        detail: "Something went wrong in the server. The server's log has the reason.",
      }),
    ]);
  });
});
