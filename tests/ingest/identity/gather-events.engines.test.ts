import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { removeDocument } from '../../../ingest/load/remove-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { ask } from '../../support/ask.ts';
import { engines } from '../../support/engines.ts';
import { arbitraryTelling, makeExtraction, type Said, type Telling } from '../load/make-extraction.ts';
import { showGraph } from '../load/show-graph.ts';

const PUTIN = 'person:vladimir-putin';
const LUKASHENKO = 'person:alexander-lukashenko';
const XI = 'person:xi-jinping';
const BIDEN = 'person:joe-biden';
const RUSSIA = 'state:russia';
const BELARUS = 'state:belarus';
const CHINA = 'state:china';
const USA = 'state:united-states';
const MINSK = 'place:minsk';

describe.each(engines)('events on $name', ({ name, openEmpty }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await openEmpty();
  });
  afterEach(() => engine.close());

  const put = (telling: Telling) => putDocument(engine, toRows(makeExtraction(telling)));
  /** Documents, each with its day of publication and what it says; gives which of them tell of one event, by letter. */
  const gathered = async (...reports: [published: string, ...says: Said[]][]): Promise<string> => {
    for (const [place, [publishedAt, ...says]] of reports.entries()) {
      await put({ id: String(place), publishedAt, says: says.map((one, sentence) => ({ ...one, sentence })) });
    }
    const rows = (await engine.run(
      ask('MATCH (s:Statement) RETURN s.id AS id, s.event AS event, s.start AS start'),
      {},
    )) as { id: string; event: string; start: number }[];
    const letters = new Map<string, string>();
    return rows
      .sort((one, other) => Number(one.id.split('#')[0]) - Number(other.id.split('#')[0]) || one.start - other.start)
      .map(({ event }) => {
        const letter = letters.get(event) ?? String.fromCharCode('A'.charCodeAt(0) + letters.size);
        letters.set(event, letter);
        return letter;
      })
      .join('');
  };
  const met = (actors: string[], recipients: string[], more: Partial<Said> = {}): Said => ({
    type: 'CONSULT',
    actors,
    recipients,
    ...more,
  });

  test.each<[string, string, [string, ...Said[]][]]>([
    [
      'the same two on the same day, whoever is host and whatever state is named for its president',
      'AAA',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19', place: MINSK })],
        ['2022-12-20', met([LUKASHENKO], [PUTIN], { date: '2022-12-19' })],
        ['2022-12-20', met([RUSSIA], [BELARUS], { date: '2022-12-19' })],
      ],
    ],
    [
      'attacks of one day on two towns are two, and an army acts for its state',
      'ABAB',
      [
        [
          '2022-12-17',
          { type: 'ASSAULT', actors: [RUSSIA], recipients: ['place:kharkiv'], date: '2022-12-16' },
          { type: 'ASSAULT', actors: [RUSSIA], recipients: ['place:kherson'], date: '2022-12-16' },
        ],
        [
          '2022-12-17',
          { type: 'ASSAULT', actors: ['organization:russian-army'], recipients: ['place:kharkiv'], date: '2022-12-16' },
          { type: 'ASSAULT', actors: ['organization:quan-doi-nga'], recipients: ['place:kherson'], date: '2022-12-16' },
        ],
      ],
    ],
    [
      'who signed on a day is told of with or without the others; who met is not',
      'AABC',
      [
        ['2022-12-20', { type: 'AGREE', actors: [PUTIN], recipients: [LUKASHENKO], date: '2022-12-19' }],
        ['2022-12-20', { type: 'AGREE', actors: [PUTIN], recipients: [], date: '2022-12-19' }],
        ['2022-12-20', met([XI], [BIDEN], { date: '2022-12-19' })],
        ['2022-12-20', met([XI], [], { date: '2022-12-19' })],
      ],
    ],
    [
      'two presidents and two ministers of the same states are two meetings',
      'AB',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-20', met(['person:sergei-lavrov'], ['person:vladimir-makei'], { date: '2022-12-19' })],
      ],
    ],
    [
      'one with another, on the same day',
      'AB',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-20', met([PUTIN], [XI], { date: '2022-12-19' })],
      ],
    ],
    [
      'a call and a meeting',
      'AB',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19', mode: 'phone' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19', mode: 'meeting' })],
      ],
    ],
    [
      'each year another summit',
      'AB',
      [
        ['2021-12-20', met([PUTIN], [LUKASHENKO], { date: '2021-12-19' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
      ],
    ],
    [
      'planned for the month, planned for the day, held, called off',
      'AAAA',
      [
        ['2022-11-30', met([PUTIN], [LUKASHENKO], { date: '2022-12', status: 'planned' })],
        ['2022-12-17', met([PUTIN], [LUKASHENKO], { date: '2022-12-19', status: 'planned' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19', status: 'denied' })],
      ],
    ],
    [
      'a month with two of them leaves the loose report by itself',
      'ABC',
      [
        ['2022-12-03', met([PUTIN], [LUKASHENKO], { date: '2022-12-02' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-30', met([PUTIN], [LUKASHENKO], { date: '2022-12' })],
      ],
    ],
    [
      'without a date the days before publication are meant',
      'AAB',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-21', met([PUTIN], [LUKASHENKO])],
        ['2023-02-21', met([PUTIN], [LUKASHENKO])],
      ],
    ],
    [
      'two outlets that differ by a day; a document that tells of both days',
      'AABC',
      [
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-19' })],
        ['2022-12-20', met([PUTIN], [LUKASHENKO], { date: '2022-12-20' })],
        [
          '2023-03-03',
          met([PUTIN], [LUKASHENKO], { date: '2023-03-01' }),
          met([PUTIN], [LUKASHENKO], { date: '2023-03-02' }),
        ],
      ],
    ],
    [
      'a summit of four, of which one report leaves one out; two of them apart',
      'AAB',
      [
        ['2023-09-10', met([RUSSIA, BELARUS, CHINA, USA], [], { date: '2023-09-09' })],
        ['2023-09-10', met([RUSSIA, CHINA, USA], [], { date: '2023-09-09' })],
        ['2023-09-10', met([XI], [BIDEN], { date: '2023-09-09' })],
      ],
    ],
    [
      'who accuses whom is not turned round',
      'AAB',
      [
        ['2023-09-10', { type: 'ACCUSE', actors: [RUSSIA], recipients: [USA], date: '2023-09-09' }],
        ['2023-09-10', { type: 'ACCUSE', actors: [RUSSIA], recipients: [USA], date: '2023-09-09' }],
        ['2023-09-10', { type: 'ACCUSE', actors: [USA], recipients: [RUSSIA], date: '2023-09-09' }],
      ],
    ],
  ])('%s: %s', async (_, expected, reports) => {
    expect(await gathered(...reports)).toBe(expected);
  });

  test('the order in which documents come, and what came and went, does not matter', async () => {
    const told = fc.uniqueArray(arbitraryTelling(8), { selector: ({ id }) => id, minLength: 4, maxLength: 8 });
    const orders = name === 'embedded' ? 20 : 2;
    const [tellings] = fc.sample(told, { numRuns: 1, seed: 20_231 }) as [Telling[]];
    const graphs = new Set<string>();
    for (const order of fc.sample(fc.shuffledSubarray(tellings, { minLength: tellings.length }), {
      numRuns: orders,
      seed: 7,
    })) {
      const graph = await openEmpty();
      const put = (telling: Telling) => putDocument(graph, toRows(makeExtraction(telling)));
      for (const telling of order) await put(telling);
      await removeDocument(graph, (order[0] as Telling).id);
      await put(order[0] as Telling);
      graphs.add((await showGraph(graph)).join('\n'));
      await graph.close();
    }
    expect(graphs.size).toBe(1);
  });
});
