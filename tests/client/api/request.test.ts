import { describe, expect, test, vi } from 'vitest';
import { messageOf } from '../../../client/actions/working.ts';
import { getGraph } from '../../../client/api/graph.ts';
import { readEvents } from '../../../client/api/read-events.ts';
import { addressOf, errorOf, toQueryString } from '../../../client/api/request.ts';
import type { Problem } from '../../../server/contract/problem.ts';

test.each([
  [{}, ''],
  [{ q: 'Nguyễn & co', cursor: undefined, limit: 3 }, '?q=Nguy%E1%BB%85n+%26+co&limit=3'],
  [{ status: ['actual', 'planned'] }, '?status=actual&status=planned'],
])('%j → %s', (query, text) => {
  expect(toQueryString(query)).toBe(text);
});

test('what a path names goes into it, the rest behind it', () => {
  expect(addressOf('/documents/{id}', { id: 'may/one two.txt' })).toBe('/documents/may%2Fone%20two.txt');
  expect(addressOf('/entities/{id}/neighbors', { id: 'person:ada', limit: 3, cursor: undefined })).toBe(
    '/entities/person%3Aada/neighbors?limit=3',
  );
});

describe('a problem in words', () => {
  test.each([
    [{ title: 'Not Found', detail: 'There is no entity x.' }, 'There is no entity x.'],
    [{ title: 'Service Unavailable' }, 'Service Unavailable.'],
    [
      {
        title: 'Bad Request',
        code: 'request-refused',
        detail: 'from: no date. to: no date.',
        errors: [
          { parameter: 'from', detail: 'no date.' },
          { parameter: 'to', detail: 'no date.' },
        ],
      },
      'from: no date. to: no date.',
    ],
  ] as const)('%j', (problem, message) => {
    // The type wants a code; answers of something in between have none.
    expect(messageOf(errorOf({ type: 'about:blank', status: 400, ...problem } as unknown as Problem))).toBe(message);
  });
});

test('ids are asked for in the address, and in the body once they are too many for one', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const nodes = init?.body ? (JSON.parse(String(init.body)) as { nodes: string[] }).nodes.length : 0;
    asked.push(`${init?.method ?? 'GET'} ${address.replaceAll(/id=n\d+&?/g, '')} ${nodes}`);
    return Response.json({ nodes: [], edges: [] });
  });
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `n${index}`);
  await getGraph(ids(200), { status: ['actual'] });
  await getGraph(ids(201), { status: ['actual'] });
  vi.unstubAllGlobals();
  expect(asked).toEqual(['GET /api/v1/graph?status=actual& 0', 'POST /api/v1/graph?status=actual 201']);
});

test('server-sent events come whole, however the stream is cut', async () => {
  const stream = ': hello\n\nevent: progress\ndata: {"done":1}\n\nevent: done\r\ndata: a\r\ndata: b\r\n\r\ndata: last';
  for (const size of [1, 7, 1000]) {
    const chunks = (async function* () {
      for (let at = 0; at < stream.length; at += size) yield stream.slice(at, at + size);
    })();
    const events = [];
    for await (const event of readEvents(chunks)) events.push(event);
    expect(events).toEqual([
      { event: 'progress', data: '{"done":1}' },
      { event: 'done', data: 'a\nb' },
      { event: 'message', data: 'last' },
    ]);
  }
});
