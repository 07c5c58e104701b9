/** One search over entities, events and documents, asked of the small graph on both engines: whole bodies. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { engines } from '../../support/engines.ts';
import { EVENT_IDS, putSmallGraph } from '../small-graph.ts';

const LUKASHENKO = { id: 'person:alexander-lukashenko', type: 'Person', name: 'Alexander Lukashenko' };
const PUTIN = { id: 'person:vladimir-putin', type: 'Person', name: 'Vladimir Putin' };
const MINSK = { id: 'place:minsk', type: 'Place', name: 'Minsk' };

const HARBOR = {
  id: 'harbor.md',
  title: 'Two presidents meet in Minsk',
  publisher: 'Harbor Dispatch',
  publishedAt: '2022-12-20',
  language: 'en',
  url: 'https://harbor.example/minsk',
};

const IN_MINSK = {
  id: EVENT_IDS['event-minsk'],
  type: 'CONSULT',
  mode: 'meeting',
  status: 'actual',
  date: '2022-12-19',
  place: MINSK,
  participants: [PUTIN, LUKASHENKO],
  statementCount: 2,
  statement: {
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
  },
};

const NOTHING = { items: [], total: 0 };

describe.each(engines)('$name', ({ openEmpty }) => {
  let engine: Engine;
  let app: App;
  beforeAll(async () => {
    engine = await openEmpty();
    await putSmallGraph(engine);
    app = await buildApp({ engine });
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await engine.close();
  });
  const search = async (q: string, limit?: number) => {
    const address = `/api/v1/search?${new URLSearchParams({ q, ...(limit && { limit: String(limit) }) })}`;
    const response = await app.inject(address);
    return { status: response.statusCode, ...response.json() };
  };
  /** The ids of what is found, section by section. */
  const short = async (q: string) => {
    const { entities, events, documents } = await search(q);
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
    return { entities: ids(entities), events: ids(events), documents: ids(documents) };
  };

  test('a name: the entity, its type counted, and the documents with it in their title', async () => {
    expect(await search('minsk')).toEqual({
      status: 200,
      entities: {
        items: [{ ...MINSK, aliases: [], documents: 1, statements: 0, matched: 'Minsk' }],
        total: 1,
        whole: true,
        totals: [{ type: 'Place', count: 1 }],
      },
      events: NOTHING,
      documents: { items: [HARBOR], total: 1 },
    });
  });

  test('two names, a place and a year: the event, and whom the names mean', async () => {
    expect(await search('Putin Lukashenko Minsk 2022')).toEqual({
      status: 200,
      entities: {
        items: [
          { ...PUTIN, aliases: ['Putin'], documents: 2, statements: 3, matched: 'Vladimir Putin' },
          { ...LUKASHENKO, aliases: ['Lukashenko'], documents: 3, statements: 5, matched: 'Alexander Lukashenko' },
          { ...MINSK, aliases: [], documents: 1, statements: 0, matched: 'Minsk' },
        ],
        total: 3,
        whole: false,
        totals: [
          { type: 'Person', count: 2 },
          { type: 'Place', count: 1 },
        ],
      },
      events: { items: [IN_MINSK], total: 1 },
      documents: NOTHING,
    });
  });

  test.each([
    ['Putin and Lukashenko', ['event-minsk', 'event-plan']],
    ['Лукашенко Путин', ['event-minsk', 'event-plan']],
    ['Putim Lukashenka', ['event-minsk', 'event-plan']],
    ['Putin Lukashenko 2023', ['event-plan']],
    ['Putin Lukashenko 2021', []],
    ['meeting December 2022', ['event-minsk']],
    ['meeting 19.12.2022', ['event-minsk']],
    ['meeting 20.12.2022', []],
    ['hội đàm tháng 12 năm 2022', ['event-minsk']],
    ['meeting 2023', ['event-plan', 'event-beijing']],
    ['sanctions Belarus', ['event-denied']],
    ['sanctions Minsk', []],
    ['Tập Cận Bình Lukashenko', ['event-beijing', 'event-plan']],
    // A word that is neither a name nor a kind of event: no event has it.
    ['Putin Lukashenko zebra', []],
    // One name alone asks for whom it names.
    ['Lukashenko', []],
  ])('events: %s', async (q, events) => {
    expect(new Set((await short(q)).events)).toEqual(new Set(events.map((name) => EVENT_IDS[name])));
  });

  test.each([
    ['presidents minsk', ['harbor.md']],
    ['presidnets', ['harbor.md']],
    ['harbor dispatch', ['harbor.md']],
    ['harbor 2022', ['harbor.md']],
    ['harbor december 2022', ['harbor.md']],
    ['harbor 2021', []],
    ['tham bac kinh', ['song-hong.md']],
    ['lukashenko bac', ['song-hong.md']],
    ['December 2022', ['harbor.md', 'wire/2022.txt']],
    ['19 December 2022', ['wire/2022.txt']],
  ])('documents: %s', async (q, documents) => {
    expect((await short(q)).documents).toEqual(documents);
  });

  test('no more than asked for, all of them counted', async () => {
    const { entities, events, documents } = await search('Putin Lukashenko', 1);
    expect([entities.items.length, entities.total, events.items.length, events.total]).toEqual([1, 2, 1, 2]);
    expect(documents).toEqual(NOTHING);
  });

  test('a document that is taken back is found no more', async () => {
    expect((await short('presidents')).documents).toEqual(['harbor.md']);
    await removeDocument(engine, 'harbor.md');
    expect(await short('presidents')).toEqual({ entities: [], events: [], documents: [] });
  });

  test('400: nothing typed', async () => {
    expect(await search('')).toMatchObject({ status: 400, errors: [{ parameter: 'q' }] });
  });
});
