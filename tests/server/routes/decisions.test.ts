/** Decisions over HTTP: whole bodies, refusals beside acceptances, and what other routes answer afterwards. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { putSmallGraph } from '../small-graph.ts';

const PUTIN = 'person:vladimir-putin';
const XI = 'person:xi-jinping';

let engine: Engine;
let app: App;
beforeEach(async () => {
  engine = openEmbedded();
  await engine.applySchema();
  await putSmallGraph(engine);
  app = await buildApp({ engine });
});
afterEach(async () => {
  await app.close();
  await engine.close();
});

const get = async (url: string) => (await app.inject(`/api/v1${url}`)).json();
const post = async (url: string, body: object) => {
  const response = await app.inject({ method: 'POST', url: `/api/v1${url}`, payload: body });
  return { status: response.statusCode, body: response.json() };
};
const decide = async (body: object) => (await post('/decisions', body)).body;

test('a merge is told as it was taken, seen at once, in the log, and taken back', async () => {
  const before = await get(`/entities/${PUTIN}/neighbors`);
  const merge = await post('/decisions', { action: 'merge', entities: [PUTIN, XI], by: 'Ada', why: 'A test' });
  const taken = {
    id: expect.stringMatching(/^decision-[0-9a-f]{16}$/),
    sequence: 1,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    by: 'Ada',
    why: 'A test',
    action: 'merge',
    entities: [PUTIN, XI],
    into: PUTIN,
    name: 'Vladimir Putin',
    saw: {
      version: 3,
      entities: [
        { id: PUTIN, name: 'Vladimir Putin', documents: 2 },
        { id: XI, name: 'Xi Jinping', documents: 2 },
      ],
    },
    holds: true,
  };
  expect(merge).toEqual({ status: 201, body: taken });
  expect(await get(`/entities/${PUTIN}`)).toMatchObject({
    name: 'Vladimir Putin',
    aliases: ['Putin', 'Tập Cận Bình', 'Xi Jinping'],
    documents: 3,
  });
  expect((await get('/entities?q=Xi Jinping')).items.map(({ id }: { id: string }) => id)).toEqual([PUTIN]);

  const { body: undo } = await post('/decisions', { action: 'undo', decision: merge.body.id });
  expect(undo).toMatchObject({ sequence: 2, by: 'someone', action: 'undo', decision: merge.body.id, holds: true });
  expect(await get(`/entities/${PUTIN}/neighbors`)).toEqual(before);
  expect(await get('/decisions')).toEqual({ items: [undo, { ...taken, holds: false }], next: null, total: 2 });
  expect(await get(`/decisions?entity=${XI}&holds=false`)).toMatchObject({ total: 1 });
  expect(await get(`/decisions/${merge.body.id}`)).toEqual({ ...taken, holds: false });
});

test('split, type, hiding', async () => {
  const split = await decide({ action: 'split', entity: PUTIN, documents: ['wire/2022.txt'], name: 'Other Putin' });
  expect(split).toMatchObject({ to: expect.stringMatching(/^person:other-putin~[0-9a-f]{6}$/), name: 'Other Putin' });
  expect(await get(`/entities/${split.to}`)).toMatchObject({ name: 'Other Putin', documents: 1 });
  expect(await get(`/entities/${PUTIN}/documents`)).toMatchObject({ total: 1, items: [{ id: 'harbor.md' }] });

  await decide({ action: 'retype', entity: 'organization:union-state', type: 'State' });
  expect(await get('/entities/state:union-state')).toMatchObject({ type: 'State', name: 'Union State' });

  await decide({ action: 'hide', entity: XI });
  expect((await get('/entities?q=Xi Jinping')).total).toBe(0);
  expect((await get(`/entities/${XI}/neighbors?status=planned`)).total).toBe(0);
});

test('a verdict on a statement', async () => {
  const id = encodeURIComponent('harbor.md#0');
  const reject = await decide({ action: 'reject', statement: 'harbor.md#0' });
  expect(reject).toMatchObject({
    type: 'CONSULT',
    place: { document: 'harbor.md', start: 0, end: 59 },
    entities: ['person:alexander-lukashenko', PUTIN],
    saw: { sentence: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.' },
  });
  expect(await get(`/statements/${id}`)).toMatchObject({ verdict: 'rejected', confidence: 0.9 });
  const held = async () => (await get(`/statements?entity=${PUTIN}`)).items.map((one: { id: string }) => one.id);
  expect(await held()).toEqual(['wire/2022.txt#0']);
  await decide({ action: 'undo', decision: reject.id });
  expect(await held()).toEqual(['harbor.md#0', 'wire/2022.txt#0']);
  await decide({ action: 'confirm', statement: 'harbor.md#0' });
  expect(await get(`/statements/${id}`)).toMatchObject({ verdict: 'confirmed', confidence: 1 });
});

test.each([
  [{ action: 'merge', entities: [PUTIN, 'person:nobody'] }, 404, 'There is no entity with the id "person:nobody".'],
  [{ action: 'merge' }, 400, 'entities: This field is required for merge.'],
  [{ action: 'hide', entity: XI, name: 'x' }, 400, 'name: Not a field of hide. Allowed: action, by, entity, why.'],
  [{ action: 'split', entity: XI }, 400, 'Nothing is named that goes. Name documents or mentions.'],
  [{ action: 'confirm', statement: 'x#1' }, 404, 'There is no statement with the id "x#1".'],
  [{ action: 'join', entities: [PUTIN, XI] }, 400, expect.stringMatching(/^action: Must be one of merge, split/)],
  [{ action: 'undo', decision: 'decision-1' }, 404, expect.stringMatching(/^There is no decision decision-1\./)],
])('refused: %j', async (body, status, detail) => {
  const answer = await post('/decisions', body);
  expect(answer.status).toBe(status);
  expect(answer.body.detail).toEqual(detail);
});

test('a merge against "never the same" is a conflict that names it', async () => {
  const never = await decide({ action: 'never-same', entities: [PUTIN, XI] });
  const { status, body } = await post('/decisions', { action: 'merge', entities: [PUTIN, XI] });
  expect([status, body.code, body.values]).toEqual([409, 'never-same', { id: never.id }]);
  expect(body.detail).toBe(`A decision says that they are never the same (${never.id}). Undo that one first.`);
});

test('an id that a decision made another still leads there: links and saved views name ids', async () => {
  const nodesOf = async (...ids: string[]) => {
    const { nodes, became } = await get(`/graph?${ids.map((id) => `id=${encodeURIComponent(id)}`).join('&')}`);
    return { nodes: nodes.map(({ id }: { id: string }) => id), became };
  };
  expect(await nodesOf(XI, 'person:nobody')).toEqual({ nodes: [XI] });
  const merge = await decide({ action: 'merge', entities: [PUTIN, XI] });
  expect(await nodesOf(XI, 'state:russia')).toEqual({
    nodes: [PUTIN, 'state:russia'],
    became: [{ id: XI, now: PUTIN }],
  });
  const retype = await decide({ action: 'retype', entity: PUTIN, type: 'Organization' });
  expect(await nodesOf(XI, PUTIN)).toEqual({
    nodes: [retype.to],
    became: [
      { id: XI, now: retype.to },
      { id: PUTIN, now: retype.to },
    ],
  });
  await decide({ action: 'undo', decision: retype.id });
  expect(await nodesOf(retype.to)).toEqual({ nodes: [PUTIN], became: [{ id: retype.to, now: PUTIN }] });
  await decide({ action: 'undo', decision: merge.id });
  expect(await nodesOf(XI, PUTIN)).toEqual({ nodes: [XI, PUTIN] });
  const split = await decide({ action: 'split', entity: PUTIN, documents: ['harbor.md'] });
  await decide({ action: 'undo', decision: split.id });
  expect(await nodesOf(split.to)).toEqual({ nodes: [PUTIN], became: [{ id: split.to, now: PUTIN }] });
  await decide({ action: 'hide', entity: XI });
  expect(await nodesOf(XI)).toEqual({ nodes: [] });
});

test('an entity is found by an id that it took over, which is said, until that is taken back', async () => {
  const [putin, xi] = [await get(`/entities/${PUTIN}`), await get(`/entities/${XI}`)];
  const merge = await decide({ action: 'merge', entities: [PUTIN, XI] });
  const both = await get(`/entities/${PUTIN}`);
  expect(both).toMatchObject({ id: PUTIN, aliases: ['Putin', 'Tập Cận Bình', 'Xi Jinping'] });
  expect(both).not.toHaveProperty('became');
  expect(await get(`/entities/${XI}`)).toEqual({ ...both, became: { id: XI, now: PUTIN } });
  expect(await get(`/entities/${XI}?knownBy=2000`)).toEqual({
    ...(await get(`/entities/${PUTIN}?knownBy=2000`)),
    became: { id: XI, now: PUTIN },
  });
  await decide({ action: 'undo', decision: merge.id });
  expect(await get(`/entities/${PUTIN}`)).toEqual(putin);
  expect(await get(`/entities/${XI}`)).toEqual(xi);
  expect(await get('/entities/person:nobody')).toEqual({
    type: 'about:blank',
    title: 'Not Found',
    status: 404,
    code: 'entity-unknown',
    values: { id: 'person:nobody' },
    detail: 'There is no entity with the id "person:nobody".',
    instance: '/api/v1/entities/person:nobody',
  });
});

test('the mentions that a split is decided by, also of one that several were merged into', async () => {
  const HARBOR = 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.';
  const WIRE = 'President Lukashenko received Putin.';
  const told = async () => {
    const { items, total } = await get(`/entities/${PUTIN}/mentions`);
    return { total, items: items.map(({ document, mentions }: Told) => [document.id, ...mentions]) };
  };
  interface Told {
    document: { id: string };
    mentions: object[];
  }
  const own = [
    ['harbor.md', { start: 0, end: 14, text: 'Vladimir Putin', kind: 'name', sentence: HARBOR }],
    ['wire/2022.txt', { start: 30, end: 35, text: 'Putin', kind: 'name', sentence: WIRE }],
  ];
  expect(await told()).toEqual({ total: 2, items: own });
  await decide({ action: 'merge', entities: [PUTIN, XI] });
  const { total, items } = await told();
  expect(total).toBe(3);
  expect(items[2]).toEqual([
    'wire/2022.txt',
    { start: 30, end: 35, text: 'Putin', kind: 'name', sentence: WIRE },
    { start: 55, end: 65, text: 'Xi Jinping', kind: 'name', sentence: 'They plan to meet Xi Jinping next year.' },
  ]);
  expect((await app.inject('/api/v1/entities/person:nobody/mentions')).statusCode).toBe(404);
});

test('the log by kind', async () => {
  await decide({ action: 'rename', entity: XI, name: 'President Xi' });
  await decide({ action: 'add-alias', entity: XI, alias: 'Chairman Xi' });
  const renamed = await get('/decisions?action=rename');
  expect(renamed.items.map(({ name }: { name: string }) => name)).toEqual(['President Xi']);
  expect(await get('/decisions?action=merge')).toEqual({ items: [], next: null, total: 0 });
});

test('the log goes to another installation as lines and takes effect there', async () => {
  await decide({ action: 'merge', entities: [PUTIN, XI] });
  await decide({ action: 'rename', entity: PUTIN, name: 'V. Putin' });
  const file = await app.inject('/api/v1/decisions/export');
  expect(file.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
  const decisions = file.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(await post('/decisions/import', { decisions })).toEqual({ status: 200, body: { taken: 0, known: 2 } });

  const elsewhere = openEmbedded();
  await elsewhere.applySchema();
  const other = await buildApp({ engine: elsewhere });
  const taken = await other.inject({ method: 'POST', url: '/api/v1/decisions/import', payload: { decisions } });
  expect(taken.json()).toEqual({ taken: 2, known: 0 });
  await putSmallGraph(elsewhere);
  expect((await other.inject(`/api/v1/entities/${PUTIN}`)).json()).toEqual(await get(`/entities/${PUTIN}`));
  await other.close();
  await elsewhere.close();
  expect((await post('/decisions/import', { decisions: [{ action: 'merge' }] })).status).toBe(400);
});

test('the queue holds what linking is not sure of, with both sides, until it is decided', async () => {
  const add = (id: string, text: string, publishedAt: string) =>
    app.inject({ method: 'POST', url: '/api/v1/documents', payload: { id, text, publishedAt, raw: true } });
  expect(await get('/proposals')).toEqual({ items: [], next: null, total: 0 });
  await add('one', 'Rasa Petraite met Pavel Orlov in Vilnius on Monday.', '2021-05-04');
  await add('two', 'Petraite met Nikol Pashinyan in Yerevan on Monday.', '2021-05-11');
  const { items, total } = await get('/proposals');
  expect(total).toBe(1);
  expect(items[0]).toMatchObject({
    entities: [{ name: 'Petraite' }, { name: 'Rasa Petraite' }],
    features: [
      { feature: 'same time', score: 1, reason: 'spoken of within 7 days' },
      { feature: 'only bearer', score: 1, reason: 'nobody else of that surname is known' },
    ],
  });
  const document = (id: string, publishedAt: string) => expect.objectContaining({ id, publishedAt });
  expect(items[0].sides).toEqual([
    {
      offices: [],
      company: [
        { id: 'person:nikol-pashinyan', type: 'Person', name: 'Nikol Pashinyan', documents: 1 },
        { id: 'place:yerevan', type: 'Place', name: 'Yerevan', documents: 1 },
      ],
      passages: [
        {
          document: document('two', '2021-05-11'),
          text: 'Petraite met Nikol Pashinyan in Yerevan on Monday.',
          start: 0,
          end: 8,
        },
      ],
    },
    {
      offices: [],
      company: [
        { id: 'person:pavel-orlov', type: 'Person', name: 'Pavel Orlov', documents: 1 },
        { id: 'place:vilnius', type: 'Place', name: 'Vilnius', documents: 1 },
      ],
      passages: [
        {
          document: document('one', '2021-05-04'),
          text: 'Rasa Petraite met Pavel Orlov in Vilnius on Monday.',
          start: 0,
          end: 13,
        },
      ],
    },
  ]);
  await decide({ action: 'never-same', entities: items[0].entities.map(({ id }: { id: string }) => id) });
  expect((await get('/proposals')).total).toBe(0);
});
