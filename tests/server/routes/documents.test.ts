/** Text in over HTTP: extracted, put, replaced, taken back; as JSON, as files and as a stream of events. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';

const TEXT = 'Boris Tadić met Angela Merkel in Berlin on Tuesday. The two leaders signed an agreement on trade.';
const DOCUMENT = { id: 'visit.txt', text: TEXT, publishedAt: '2011-08-24', language: 'en', raw: true };

let engine: Engine;
let app: App;
beforeEach(async () => {
  engine = openEmbedded();
  await engine.applySchema();
  app = await buildApp({ engine });
}, 60_000);
afterEach(async () => {
  await app.close();
  await engine.close();
});

const stats = async () => {
  const { documents, statements } = (await app.inject('/api/v1/stats')).json();
  return { documents, statements };
};
const post = (payload: object) => app.inject({ method: 'POST', url: '/api/v1/documents', payload });

/** A form with files, as a browser sends it. */
const upload = (files: Record<string, string>, accept = 'application/json', url?: string) => {
  const boundary = 'a-line-that-is-in-no-file';
  const parts = Object.entries(files).map(
    ([name, content]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n${content}\r\n`,
  );
  if (url !== undefined) {
    parts.unshift(`--${boundary}\r\ncontent-disposition: form-data; name="url"\r\n\r\n${url}\r\n`);
  }
  return app.inject({
    method: 'POST',
    url: '/api/v1/documents',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, accept },
    payload: `${parts.join('')}--${boundary}--\r\n`,
  });
};

const ingested = async (outcome: string) => {
  const { document, entities, mentions, statements } = await extractDocument({ ...DOCUMENT, shape: 'body' });
  const { id, publishedAt, language } = document;
  return {
    document: { id, publishedAt, language },
    outcome,
    entities: entities.length,
    mentions: mentions.length,
    statements: statements.length,
  };
};

test('extract answers what the command line prints, byte for byte, and stores nothing', async () => {
  const response = await app.inject({ method: 'POST', url: '/api/v1/extract', payload: DOCUMENT });
  const { raw: _, ...source } = DOCUMENT;
  expect([response.statusCode, response.body]).toEqual([
    200,
    JSON.stringify(await extractDocument({ ...source, shape: 'body' })),
  ]);
  expect(response.json().statements.length).toBeGreaterThan(0);
  expect(await stats()).toEqual({ documents: 0, statements: 0 });
});

test('a document is in the graph when it answers; again nothing changes; taken back it is gone', async () => {
  const first = await post(DOCUMENT);
  expect([first.statusCode, first.json()]).toEqual([201, await ingested('created')]);
  expect(await stats()).toEqual({ documents: 1, statements: (await ingested('created')).statements });
  const merkel = async () => (await app.inject('/api/v1/entities?q=merkel')).json().total;
  expect(await merkel()).toBe(1);

  const second = await post(DOCUMENT);
  expect([second.statusCode, second.json()]).toEqual([200, await ingested('unchanged')]);

  const other = await post({ ...DOCUMENT, text: 'It rained in Berlin.' });
  expect([other.statusCode, other.json().outcome]).toEqual([200, 'replaced']);
  expect(await merkel()).toBe(0);

  const removed = await app.inject({ method: 'DELETE', url: '/api/v1/documents/visit.txt' });
  expect([removed.statusCode, removed.body]).toEqual([204, '']);
  expect(await stats()).toEqual({ documents: 0, statements: 0 });
});

describe('files', () => {
  const LINES = [JSON.stringify({ ...DOCUMENT, raw: undefined }), 'not JSON'].join('\n');
  const REFUSED = [
    {
      file: 'notes.jsonl',
      line: 2,
      code: 'not-json',
      values: { why: expect.any(String) },
      reason: expect.stringContaining('is not JSON'),
      remedy: expect.any(String),
    },
    { file: 'empty.txt', code: 'empty', reason: 'is empty', remedy: expect.any(String) },
  ];

  test('those refused do not keep out the rest', async () => {
    const response = await upload({ 'notes.jsonl': LINES, 'empty.txt': '' });
    expect([response.statusCode, response.json()]).toEqual([
      200,
      {
        items: [{ ...(await ingested('created')), document: expect.objectContaining({ id: 'visit.txt' }) }],
        refused: REFUSED,
      },
    ]);
    expect((await stats()).documents).toBe(1);
  });

  test('files of one name in two folders are two documents', async () => {
    const response = await upload({ 'may/visit.txt': TEXT, 'june/visit.txt': TEXT });
    expect(response.json().items.map(({ document }: { document: { id: string } }) => document.id)).toEqual([
      'may/visit.txt',
      'june/visit.txt',
    ]);
  });

  test('a saved page with the address it was saved from', async () => {
    const page = `<html lang="en"><head><title>A visit</title></head><body><article><p>${TEXT}</p></article></body></html>`;
    const address = 'https://harbor.example/visit';
    const response = await upload({ 'visit.html': page }, 'application/json', address);
    expect(response.json()).toEqual({
      items: [expect.objectContaining({ document: expect.objectContaining({ id: 'visit.html', url: address }) })],
      refused: [],
    });
    const wrong = await upload({ 'visit.html': page }, 'application/json', 'harbor');
    expect(wrong.json()).toMatchObject({ status: 400, errors: [{ parameter: 'url', detail: expect.any(String) }] });
  });

  test('422 where all are refused', async () => {
    const response = await upload({ 'empty.txt': '' });
    expect([response.statusCode, response.json()]).toEqual([
      422,
      {
        type: 'about:blank',
        title: 'Unprocessable Entity',
        status: 422,
        code: 'upload-refused',
        detail: expect.stringMatching(/^empty\.txt: is empty\. .+\.$/),
        errors: [{ parameter: 'empty.txt', code: 'empty', detail: expect.stringMatching(/^is empty\. .+\.$/) }],
        instance: '/api/v1/documents',
      },
    ]);
  });

  test('400 where there are none', async () => {
    expect((await upload({})).json()).toMatchObject({
      status: 400,
      detail: 'The form holds no file. Add one in a field named "file".',
    });
  });

  test('told as they go in, as server-sent events', async () => {
    const response = await upload({ 'notes.jsonl': LINES, 'empty.txt': '' }, 'text/event-stream');
    const events = response.body
      .trim()
      .split('\n\n')
      .map((event) => {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
        return [name, JSON.parse(data ?? 'null')];
      });
    expect(response.headers['content-type']).toBe('text/event-stream');
    expect(events).toEqual([
      ['refused', REFUSED[0]],
      ['refused', REFUSED[1]],
      ['progress', { done: 0, total: 1 }],
      [
        'taken',
        { file: 'notes.jsonl', ...(await ingested('created')), document: expect.objectContaining({ id: 'visit.txt' }) },
      ],
      ['progress', { done: 1, total: 1, document: 'visit.txt' }],
      ['done', { items: [expect.objectContaining({ outcome: 'created' })], refused: REFUSED }],
    ]);
  });
});

test('one document as server-sent events', async () => {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/documents',
    headers: { accept: 'text/event-stream' },
    payload: DOCUMENT,
  });
  expect(
    response.body
      .trim()
      .split('\n\n')
      .map((event) => event.split('\n')[0]),
  ).toEqual(['event: progress', 'event: taken', 'event: progress', 'event: done']);
});
