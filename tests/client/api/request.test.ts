import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../client/actions/working.ts';
import { questionsOf } from '../../../client/api/graph.ts';
import { readEvents } from '../../../client/api/read-events.ts';
import { errorOf, toQueryString } from '../../../client/api/request.ts';

test.each([
  [{}, ''],
  [{ q: 'Nguyễn & co', cursor: undefined, limit: 3 }, '?q=Nguy%E1%BB%85n+%26+co&limit=3'],
  [{ status: ['actual', 'planned'] }, '?status=actual&status=planned'],
])('%j → %s', (query, text) => {
  expect(toQueryString(query)).toBe(text);
});

describe('a problem in words', () => {
  test.each([
    [{ title: 'Not Found', detail: 'There is no entity x.' }, 'There is no entity x.'],
    [{ title: 'Service Unavailable' }, 'Service Unavailable.'],
    [
      { title: 'Bad Request', detail: 'Two are wrong.', errors: [{ parameter: 'from', detail: 'no date.' }] },
      'Two are wrong. from: no date.',
    ],
    [
      { title: 'Bad Request', detail: 'from: no date.', errors: [{ parameter: 'from', detail: 'no date.' }] },
      'from: no date.',
    ],
  ])('%j', (problem, message) => {
    expect(messageOf(errorOf({ type: 'about:blank', status: 400, ...problem }))).toBe(message);
  });
});

test.each([
  [3, 4, 1],
  [5, 4, 3],
  [100, 20, 45],
])('%i ids by %i: %i questions, and every two ids are together in one', (count, size, questions) => {
  const ids = Array.from({ length: count }, (_, index) => `n${index}`);
  const lists = questionsOf(ids, size);
  expect(lists.length).toBe(questions);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(size);
  const together = new Set(lists.flatMap((list) => list.flatMap((one) => list.map((other) => `${one} ${other}`))));
  expect(together.size).toBe(count * count);
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
