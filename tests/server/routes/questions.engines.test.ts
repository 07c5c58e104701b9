/** Every question that HTTP answers, asked of the small graph on both engines: whole bodies. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { engines } from '../../support/engines.ts';
import { EVENT_IDS, putSmallGraph } from '../small-graph.ts';

const LUKASHENKO = { id: 'person:alexander-lukashenko', type: 'Person', name: 'Alexander Lukashenko' };
const PUTIN = { id: 'person:vladimir-putin', type: 'Person', name: 'Vladimir Putin' };
const XI = { id: 'person:xi-jinping', type: 'Person', name: 'Xi Jinping' };
const BELARUS = { id: 'state:belarus', type: 'State', name: 'Belarus' };
const RUSSIA = { id: 'state:russia', type: 'State', name: 'Russia' };
const CHINA = { id: 'state:china', type: 'State', name: 'China' };
const MINSK = { id: 'place:minsk', type: 'Place', name: 'Minsk' };
const UNION_STATE = { id: 'organization:union-state', type: 'Organization', name: 'Union State' };

const WHOLE = {
  lukashenko: { ...LUKASHENKO, aliases: ['Lukashenko'], documents: 3, statements: 5 },
  putin: { ...PUTIN, aliases: ['Putin'], documents: 2, statements: 3 },
  xi: { ...XI, aliases: ['Tập Cận Bình'], documents: 2, statements: 2 },
  belarus: { ...BELARUS, aliases: [], documents: 2, statements: 4 },
  russia: { ...RUSSIA, aliases: ['Nga'], documents: 1, statements: 1 },
};

const HARBOR = {
  id: 'harbor.md',
  title: 'Two presidents meet in Minsk',
  publisher: 'Harbor Dispatch',
  publishedAt: '2022-12-20',
  language: 'en',
  url: 'https://harbor.example/minsk',
};
const WIRE = {
  id: 'wire/2022.txt',
  title: 'Putin visits Belarus',
  publisher: 'Continental Wire',
  publishedAt: '2022-12-19T18:00:00Z',
  language: 'en',
};
const SONG_HONG = {
  id: 'song-hong.md',
  title: 'Ông Lukashenko thăm Bắc Kinh',
  publisher: 'Sông Hồng',
  publishedAt: '2023-03-01',
  language: 'vi',
};

const MET_IN_MINSK = {
  id: 'harbor.md#0',
  kind: 'event',
  type: 'CONSULT',
  mode: 'meeting',
  status: 'actual',
  actors: [PUTIN],
  recipients: [LUKASHENKO],
  date: '2022-12-19',
  place: MINSK,
  context: 'diplomatic',
  confidence: 0.9,
  event: EVENT_IDS['event-minsk'],
  evidence: { start: 0, end: 59, text: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.' },
  document: HARBOR,
};
const RECEIVED = {
  id: 'wire/2022.txt#0',
  kind: 'event',
  type: 'CONSULT',
  mode: 'host',
  status: 'actual',
  actors: [LUKASHENKO],
  recipients: [PUTIN],
  date: '2022-12-19',
  confidence: 0.8,
  event: EVENT_IDS['event-minsk'],
  evidence: { start: 0, end: 36, text: 'President Lukashenko received Putin.' },
  document: WIRE,
};
const PLAN = {
  id: 'wire/2022.txt#1',
  kind: 'event',
  type: 'CONSULT',
  mode: 'multilateral',
  status: 'planned',
  actors: [LUKASHENKO, PUTIN],
  recipients: [XI],
  date: '2023',
  confidence: 0.6,
  event: EVENT_IDS['event-plan'],
  evidence: { start: 37, end: 76, text: 'They plan to meet Xi Jinping next year.' },
  document: WIRE,
};
const MET_IN_BEIJING = {
  id: 'song-hong.md#0',
  kind: 'event',
  type: 'CONSULT',
  mode: 'meeting',
  status: 'actual',
  actors: [LUKASHENKO],
  recipients: [XI],
  confidence: 0.8,
  event: EVENT_IDS['event-beijing'],
  evidence: { start: 0, end: 36, text: 'Ông Lukashenko gặp ông Tập Cận Bình.' },
  document: SONG_HONG,
};
const NO_SANCTION = {
  id: 'song-hong.md#1',
  kind: 'event',
  type: 'SANCTION',
  status: 'denied',
  actors: [CHINA],
  recipients: [BELARUS],
  attributedTo: LUKASHENKO,
  confidence: 0.5,
  event: EVENT_IDS['event-denied'],
  evidence: { start: 37, end: 73, text: 'Trung Quốc không trừng phạt Belarus.' },
  document: SONG_HONG,
};
const OFFICE = {
  id: 'song-hong.md#2',
  kind: 'relation',
  type: 'HOLDS_OFFICE',
  status: 'actual',
  title: 'tổng thống',
  former: false,
  actors: [LUKASHENKO],
  recipients: [BELARUS],
  confidence: 0.7,
  event: EVENT_IDS['event-office'],
  evidence: { start: 74, end: 111, text: 'Ông Lukashenko là tổng thống Belarus.' },
  document: SONG_HONG,
};
const ALLIES = {
  id: 'harbor.md#1',
  kind: 'relation',
  type: 'ALLIED_WITH',
  status: 'actual',
  actors: [BELARUS],
  recipients: [RUSSIA],
  confidence: 0.8,
  event: EVENT_IDS['event-allies'],
  evidence: { start: 60, end: 89, text: 'Belarus is an ally of Russia.' },
  document: HARBOR,
};
const MEMBER = {
  id: 'harbor.md#2',
  kind: 'relation',
  type: 'MEMBER_OF',
  status: 'actual',
  actors: [BELARUS],
  recipients: [UNION_STATE],
  confidence: 0.7,
  event: EVENT_IDS['event-member'],
  evidence: { start: 90, end: 120, text: 'It belongs to the Union State.' },
  document: HARBOR,
};

const edge = (
  source: { id: string },
  type: string,
  target: { id: string },
  rest: { firstDate: string; lastDate: string; confidence: number; statements?: number; publishers?: number },
  status = 'actual',
) => ({
  id: `${source.id}|${type}|${status}|${target.id}`,
  type,
  status,
  source: source.id,
  target: target.id,
  mutual: ['CONSULT', 'ALLIED_WITH'].includes(type),
  statements: 1,
  publishers: 1,
  ...rest,
});
const on = (date: string, confidence: number) => ({ firstDate: date, lastDate: date, confidence });
const EDGE = {
  minsk: edge(LUKASHENKO, 'CONSULT', PUTIN, { ...on('2022-12-19', 0.9), statements: 2, publishers: 2 }),
  beijing: edge(LUKASHENKO, 'CONSULT', XI, on('2023-03-01', 0.8)),
  office: edge(LUKASHENKO, 'HOLDS_OFFICE', BELARUS, on('2023-03-01', 0.7)),
  allies: edge(BELARUS, 'ALLIED_WITH', RUSSIA, on('2022-12-20', 0.8)),
  plan: edge(LUKASHENKO, 'CONSULT', XI, on('2023', 0.6), 'planned'),
};

const byId = <Item extends { id: string }>(items: Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe.each(engines)('the API on $name', ({ openEmpty }) => {
  let engine: Engine;
  let app: App;
  const get = async (url: string) => {
    const response = await app.inject(`/api/v1${url}`);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'application/json; charset=utf-8']);
    return response.json();
  };

  beforeAll(async () => {
    engine = await openEmpty();
    await putSmallGraph(engine);
    app = await buildApp({ engine });
  });
  afterAll(async () => {
    await app.close();
    await engine.close();
  });

  test('health', async () => {
    expect(await get('/health')).toEqual({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      engine: engine.name,
      location: engine.location,
    });
  });

  test('stats', async () => {
    expect(await get('/stats')).toEqual({
      documents: 3,
      entities: 8,
      statements: 8,
      events: 2,
      entitiesByType: [
        { type: 'Person', count: 3 },
        { type: 'State', count: 3 },
        { type: 'Organization', count: 1 },
        { type: 'Place', count: 1 },
      ],
      statementsByType: [
        { type: 'CONSULT', count: 4 },
        { type: 'SANCTION', count: 1 },
        { type: 'HOLDS_OFFICE', count: 1 },
        { type: 'MEMBER_OF', count: 1 },
        { type: 'ALLIED_WITH', count: 1 },
      ],
      statementsByStatus: [
        { status: 'actual', count: 6 },
        { status: 'planned', count: 1 },
        { status: 'denied', count: 1 },
      ],
      languages: [
        { language: 'en', count: 2 },
        { language: 'vi', count: 1 },
      ],
      publishers: [
        { publisher: 'Continental Wire', count: 1 },
        { publisher: 'Harbor Dispatch', count: 1 },
        { publisher: 'Sông Hồng', count: 1 },
      ],
      firstDate: '2022-12-19',
      lastDate: '2023-03-01',
    });
  });

  test.each([
    ['q=lukash', [{ ...WHOLE.lukashenko, matched: 'Alexander Lukashenko' }]],
    ['q=lukashenko', [{ ...WHOLE.lukashenko, matched: 'Lukashenko' }]],
    ['q=Лукашенко', [{ ...WHOLE.lukashenko, matched: 'Lukashenko' }]],
    ['q=tap can', [{ ...WHOLE.xi, matched: 'Tập Cận Bình' }]],
    ['q=nga&type=State', [{ ...WHOLE.russia, matched: 'Nga' }]],
    ['q=nga&type=Person&type=Place', []],
    ['q=nobody', []],
  ])('entities by name: %s', async (query, items) => {
    expect(await get(`/entities?${query}`)).toEqual({ items, next: null, total: items.length });
  });

  test('entities page by page: all, those most spoken of first', async () => {
    const first = await get('/entities?limit=5');
    const second = await get(`/entities?limit=5&cursor=${first.next}`);
    const names = [...first.items, ...second.items].map(({ name }: { name: string }) => name);
    expect({ names, totals: [first.total, second.total], next: second.next }).toEqual({
      names: [
        'Alexander Lukashenko',
        'Belarus',
        'Vladimir Putin',
        'Xi Jinping',
        'Union State',
        'China',
        'Russia',
        'Minsk',
      ],
      totals: [8, 8],
      next: null,
    });
  });

  test('an entity with its offices and counts', async () => {
    expect(await get('/entities/person:alexander-lukashenko')).toEqual({
      ...WHOLE.lukashenko,
      names: ['en', 'es', 'vi'].map((language) => ({ language, name: 'Alexander Lukashenko', documents: 0 })),
      offices: [
        {
          person: LUKASHENKO,
          of: BELARUS,
          title: 'tổng thống',
          former: false,
          statements: 1,
          firstDate: '2023-03-01',
          lastDate: '2023-03-01',
          from: '2023-03-01',
        },
      ],
      counts: [
        { type: 'CONSULT', status: 'actual', statements: 3, firstDate: '2022-12-19', lastDate: '2023-03-01' },
        { type: 'CONSULT', status: 'planned', statements: 1, firstDate: '2023', lastDate: '2023' },
        { type: 'HOLDS_OFFICE', status: 'actual', statements: 1, firstDate: '2023-03-01', lastDate: '2023-03-01' },
      ],
    });
  });

  test('an entity as of a day, as was known on it', async () => {
    expect(await get('/entities/person:alexander-lukashenko?asOf=2022&knownBy=2022')).toEqual({
      ...WHOLE.lukashenko,
      names: ['en', 'es', 'vi'].map((language) => ({ language, name: 'Alexander Lukashenko', documents: 0 })),
      offices: [],
      counts: [{ type: 'CONSULT', status: 'actual', statements: 2, firstDate: '2022-12-19', lastDate: '2022-12-19' }],
    });
  });

  test('documents that mention an entity', async () => {
    expect(await get('/entities/state:belarus/documents')).toEqual({
      items: [
        { ...SONG_HONG, mentions: 1 },
        { ...HARBOR, mentions: 1 },
      ],
      next: null,
      total: 2,
    });
    expect(await get('/entities/state:belarus/documents?knownBy=2022')).toEqual({
      items: [{ ...HARBOR, mentions: 1 }],
      next: null,
      total: 1,
    });
  });

  test('neighbors, the heaviest first, page by page', async () => {
    const first = await get('/entities/person:alexander-lukashenko/neighbors?limit=2');
    expect(first).toEqual({
      nodes: [WHOLE.lukashenko, WHOLE.putin, WHOLE.xi],
      edges: [EDGE.minsk, EDGE.beijing],
      next: expect.any(String),
      total: 3,
    });
    expect(await get(`/entities/person:alexander-lukashenko/neighbors?limit=2&cursor=${first.next}`)).toEqual({
      nodes: [WHOLE.lukashenko, WHOLE.belarus],
      edges: [EDGE.office],
      next: null,
      total: 3,
    });
  });

  test.each([
    ['status=planned&type=CONSULT', ['Vladimir Putin', 'Xi Jinping'], 2],
    ['from=2023', ['Xi Jinping', 'Belarus'], 2],
    ['to=2022', ['Vladimir Putin'], 1],
    ['from=2022-12-19&to=2022-12-19', ['Vladimir Putin'], 1],
    ['asOf=2022-12-19', ['Vladimir Putin'], 1],
    ['asOf=2022-12-18', [], 0],
    ['knownBy=2022-12-19', ['Vladimir Putin'], 1],
    ['knownBy=2022-12-18', [], 0],
    ['minConfidence=0.75', ['Vladimir Putin', 'Xi Jinping'], 2],
    ['language=vi', ['Xi Jinping', 'Belarus'], 2],
    ['publisher=Continental Wire', ['Vladimir Putin'], 1],
    ['place=place:minsk', ['Vladimir Putin'], 1],
    ['place=place:minsk&from=2023', [], 0],
    ['place=place:nowhere', [], 0],
  ])('neighbors with %s', async (filter, names, total) => {
    const answer = await get(`/entities/person:alexander-lukashenko/neighbors?${filter}`);
    expect([answer.nodes.slice(1).map(({ name }: { name: string }) => name), answer.total]).toEqual([names, total]);
  });

  test('where what is said among a set of entities took place, under the filters', async () => {
    const places = async (filter: string, ...nodes: string[]) =>
      (await app.inject({ method: 'POST', url: `/api/v1/places?${filter}`, payload: { nodes } })).json();
    const both = [LUKASHENKO.id, PUTIN.id];
    expect(await places('', ...both)).toEqual({ items: [{ place: MINSK, statements: 1 }] });
    expect(await places('', LUKASHENKO.id)).toEqual({ items: [{ place: MINSK, statements: 1 }] });
    expect(await places('from=2023', ...both)).toEqual({ items: [] });
    expect(await places('', LUKASHENKO.id, XI.id)).toEqual({ items: [] });
  });

  test('events among a set of entities: one item an event, with all who took part', async () => {
    const among = async (filter: string, ...nodes: string[]) =>
      (await app.inject({ method: 'POST', url: `/api/v1/events?${filter}`, payload: { nodes } })).json();
    const inMinsk = {
      id: EVENT_IDS['event-minsk'],
      type: 'CONSULT',
      mode: 'meeting',
      status: 'actual',
      date: '2022-12-19',
      place: MINSK,
      participants: [PUTIN, LUKASHENKO],
      statements: 2,
      publishers: 2,
      confidence: 0.9,
    };
    const planned = {
      id: EVENT_IDS['event-plan'],
      type: 'CONSULT',
      mode: 'multilateral',
      status: 'planned',
      date: '2023',
      participants: [LUKASHENKO, PUTIN, XI],
      statements: 1,
      publishers: 1,
      confidence: 0.6,
    };
    const every = 'status=actual&status=planned&status=denied';
    expect(await among(every, LUKASHENKO.id, PUTIN.id)).toEqual({ items: [inMinsk, planned], total: 2 });
    // A summit of three is before a meeting of two.
    const three = [LUKASHENKO.id, PUTIN.id, XI.id];
    expect((await among(`${every}&limit=1`, ...three)).items).toEqual([planned]);
    expect((await among(`${every}&limit=1`, ...three)).total).toBe(3);
    // One of them, at a place that is shown; a place alone is no event.
    expect(await among('', PUTIN.id, MINSK.id)).toEqual({ items: [inMinsk], total: 1 });
    expect(await among('', PUTIN.id)).toEqual({ items: [], total: 0 });
    expect(await among('', MINSK.id)).toEqual({ items: [], total: 0 });
    // What goes one way says who did it; no relation is an event.
    expect((await among(every, CHINA.id, BELARUS.id, RUSSIA.id)).items).toMatchObject([
      {
        type: 'SANCTION',
        status: 'denied',
        participants: [
          { ...CHINA, role: 'actor' },
          { ...BELARUS, role: 'recipient' },
        ],
      },
    ]);
    // Counts are those under the filter.
    expect(await among('publisher=Continental Wire', LUKASHENKO.id, PUTIN.id)).toMatchObject({
      items: [{ mode: 'host', statements: 1, publishers: 1, confidence: 0.8 }],
      total: 1,
    });
    expect(await among('from=2023', LUKASHENKO.id, PUTIN.id)).toEqual({ items: [], total: 0 });
    expect(await among('place=place:minsk', ...three)).toMatchObject({ items: [{ id: inMinsk.id }], total: 1 });
  });

  test('meetings at a place', async () => {
    const { items, total } = await get('/meetings?entity=person:alexander-lukashenko&place=place:minsk');
    expect([items.map(({ id }: { id: string }) => id), total]).toEqual([[EVENT_IDS['event-minsk']], 1]);
    expect(items[0].statements).toEqual([MET_IN_MINSK]);
  });

  test('an edge as only the statements that pass the filter make it', async () => {
    const { edges } = await get('/entities/person:alexander-lukashenko/neighbors?publisher=Continental Wire');
    expect(edges).toEqual([edge(LUKASHENKO, 'CONSULT', PUTIN, on('2022-12-19', 0.8))]);
  });

  test('a set of entities and the edges among them, with and without filters that edges do not carry', async () => {
    const ids = 'id=person:alexander-lukashenko&id=person:xi-jinping&id=state:belarus&id=person:nobody';
    const whole = await get(`/graph?${ids}&status=actual&status=planned`);
    expect({ ...whole, edges: byId(whole.edges) }).toEqual({
      nodes: [WHOLE.lukashenko, WHOLE.xi, WHOLE.belarus],
      edges: byId([EDGE.beijing, EDGE.plan, EDGE.office]),
    });
    expect(await get(`/graph?${ids}&language=vi&type=CONSULT`)).toEqual({
      nodes: [WHOLE.lukashenko, WHOLE.xi, WHOLE.belarus],
      edges: [EDGE.beijing],
    });
  });

  test('where the screen begins', async () => {
    expect(await get('/graph?limit=3')).toEqual({
      nodes: [WHOLE.lukashenko, WHOLE.belarus, WHOLE.putin],
      edges: [EDGE.minsk, EDGE.office],
    });
  });

  test('meetings: one a happening, however many report it, newest first', async () => {
    expect(await get('/meetings?entity=person:alexander-lukashenko')).toEqual({
      items: [
        {
          id: EVENT_IDS['event-beijing'],
          mode: 'meeting',
          status: 'actual',
          participants: [LUKASHENKO, XI],
          statementCount: 1,
          statements: [MET_IN_BEIJING],
        },
        {
          id: EVENT_IDS['event-minsk'],
          date: '2022-12-19',
          mode: 'meeting',
          status: 'actual',
          place: MINSK,
          participants: [PUTIN, LUKASHENKO],
          statementCount: 2,
          statements: [MET_IN_MINSK, RECEIVED],
        },
      ],
      next: null,
      total: 2,
    });
  });

  test('meetings of two, as was known on a day: the later report is not in it', async () => {
    const question = 'entity=person:vladimir-putin&with=person:alexander-lukashenko&knownBy=2022-12-19';
    expect(await get(`/meetings?${question}`)).toEqual({
      items: [
        {
          id: EVENT_IDS['event-minsk'],
          date: '2022-12-19',
          mode: 'host',
          status: 'actual',
          participants: [LUKASHENKO, PUTIN],
          statementCount: 1,
          statements: [RECEIVED],
        },
      ],
      next: null,
      total: 1,
    });
  });

  test('a meeting that was only planned is in no answer that does not ask for it', async () => {
    const question = 'entity=person:vladimir-putin&with=person:xi-jinping';
    expect(await get(`/meetings?${question}`)).toEqual({ items: [], next: null, total: 0 });
    expect(await get(`/meetings?${question}&status=planned`)).toEqual({
      items: [
        {
          id: EVENT_IDS['event-plan'],
          date: '2023',
          mode: 'multilateral',
          status: 'planned',
          participants: [LUKASHENKO, PUTIN, XI],
          statementCount: 1,
          statements: [PLAN],
        },
      ],
      next: null,
      total: 1,
    });
    expect(await get(`/meetings?${question}&status=planned&type=SANCTION`)).toEqual({
      items: [],
      next: null,
      total: 0,
    });
  });

  test('alliances: allies, what it belongs to, its members', async () => {
    const day = '2022-12-20';
    const shared = { status: 'actual', firstDate: day, lastDate: day, from: day, statementCount: 1 };
    expect(await get('/alliances?entity=state:belarus')).toEqual({
      items: [
        { ally: RUSSIA, kind: 'ally', confidence: 0.8, statements: [ALLIES], ...shared },
        { ally: UNION_STATE, kind: 'organization', confidence: 0.7, statements: [MEMBER], ...shared },
      ],
      next: null,
      total: 2,
    });
    expect(await get('/alliances?entity=organization:union-state')).toEqual({
      items: [{ ally: BELARUS, kind: 'member', confidence: 0.7, statements: [MEMBER], ...shared }],
      next: null,
      total: 1,
    });
    expect(await get('/alliances?entity=state:belarus&to=2021')).toEqual({ items: [], next: null, total: 0 });
  });

  test('paths, each hop with its edge and sentence', async () => {
    const question = 'start=state:russia&end=person:xi-jinping';
    expect(await get(`/paths?${question}`)).toEqual({
      items: [
        {
          nodes: [WHOLE.russia, WHOLE.belarus, WHOLE.lukashenko, WHOLE.xi],
          hops: [
            { edge: EDGE.allies, statement: ALLIES },
            { edge: EDGE.office, statement: OFFICE },
            { edge: EDGE.beijing, statement: MET_IN_BEIJING },
          ],
        },
      ],
      next: null,
      total: 1,
    });
    for (const none of ['maxHops=2', 'type=CONSULT', 'asOf=2022', 'minConfidence=0.75']) {
      expect(await get(`/paths?${question}&${none}`)).toEqual({ items: [], next: null, total: 0 });
    }
  });

  test('a path whose hops the filter supports carries the sentence that passes it', async () => {
    const question = 'start=person:vladimir-putin&end=person:alexander-lukashenko&publisher=Continental Wire';
    expect(await get(`/paths?${question}`)).toEqual({
      items: [{ nodes: [WHOLE.putin, WHOLE.lukashenko], hops: [{ edge: EDGE.minsk, statement: RECEIVED }] }],
      next: null,
      total: 1,
    });
  });

  test('statements of an entity, newest first, and those behind an edge, the surest first', async () => {
    expect(await get('/statements?entity=state:belarus&status=actual&status=denied&limit=2&from=2023')).toEqual({
      items: [NO_SANCTION, OFFICE],
      next: null,
      total: 2,
    });
    expect(await get('/statements?entity=person:alexander-lukashenko&with=person:vladimir-putin')).toEqual({
      items: [MET_IN_MINSK, RECEIVED],
      next: null,
      total: 2,
    });
  });

  test('a statement', async () => {
    expect(await get('/statements/wire%2F2022.txt%231')).toEqual(PLAN);
  });

  test('an event with all that report it', async () => {
    expect(await get(`/events/${EVENT_IDS['event-minsk']}`)).toEqual({
      id: EVENT_IDS['event-minsk'],
      type: 'CONSULT',
      mode: 'meeting',
      status: 'actual',
      date: '2022-12-19',
      place: MINSK,
      participants: [PUTIN, LUKASHENKO],
      statements: [MET_IN_MINSK, RECEIVED],
      reports: [
        { document: WIRE, statements: ['wire/2022.txt#0'] },
        { document: HARBOR, statements: ['harbor.md#0'] },
      ],
      publishers: ['Continental Wire', 'Harbor Dispatch'],
      independent: 2,
      history: [{ status: 'actual', statement: 'wire/2022.txt#0', publishedAt: '2022-12-19T18:00:00Z' }],
      cancelled: false,
      disagreements: [],
    });
    // By what was known on the day before the second report.
    expect(await get(`/events/${EVENT_IDS['event-minsk']}?knownBy=2022-12-19`)).toMatchObject({
      statements: [{ id: 'wire/2022.txt#0' }],
      reports: [{ document: WIRE }],
      independent: 1,
    });
  });

  test('documents, newest first, page by page', async () => {
    const first = await get('/documents?limit=2');
    expect(first).toEqual({ items: [SONG_HONG, HARBOR], next: expect.any(String), total: 3 });
    expect(await get(`/documents?limit=2&cursor=${first.next}`)).toEqual({ items: [WIRE], next: null, total: 3 });
    expect(await get('/documents?language=vi')).toEqual({ items: [SONG_HONG], next: null, total: 1 });
    expect(await get('/documents?knownBy=2022')).toEqual({ items: [HARBOR, WIRE], next: null, total: 2 });
  });

  test('a document with its mentions and statements', async () => {
    expect(await get('/documents/wire%2F2022.txt')).toEqual({
      ...WIRE,
      tags: [],
      text: 'President Lukashenko received Putin. They plan to meet Xi Jinping next year.',
      entities: [LUKASHENKO, PUTIN, XI],
      mentions: [
        { entity: LUKASHENKO.id, start: 10, end: 20, text: 'Lukashenko', kind: 'name' },
        { entity: PUTIN.id, start: 30, end: 35, text: 'Putin', kind: 'name' },
        { entity: XI.id, start: 55, end: 65, text: 'Xi Jinping', kind: 'name' },
      ],
      statements: [RECEIVED, PLAN],
    });
  });
});
