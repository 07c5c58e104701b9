/** Events found by type and time: the reports as loading stores them, on both engines. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { bucketsOf, eventsAt, eventsAtCount } from '../../../cypher/read/events-at.ts';
import type { EventType } from '../../../cypher/schema/ontology.ts';
import { bucket } from '../../../ingest/identity/report.ts';
import { EVENT_IDS, putSmallGraph } from '../../server/small-graph.ts';
import { engines } from '../../support/engines.ts';

test('a day, a month and a year are the buckets that loading puts reports in', () => {
  expect(bucketsOf(['CONSULT'], '2022-12-19')).toEqual([bucket('CONSULT', 'day', '2022-12-19')]);
  const month = bucketsOf(['CONSULT', 'AGREE'], '2022-12');
  expect(month).toHaveLength(2 * (31 + 2));
  for (const [type, precision, time] of [
    ['CONSULT', 'month', '2022-12'],
    ['AGREE', 'published', '2022-12'],
    ['AGREE', 'day', '2022-12-01'],
    ['CONSULT', 'day', '2022-12-31'],
  ] as const) {
    expect(month).toContain(bucket(type, precision, time));
  }
  const year = bucketsOf(['CONSULT'], '2022');
  expect(year).toHaveLength(1 + 12 * (31 + 2));
  expect(year).toContain(bucket('CONSULT', 'year', '2022'));
});

describe.each(engines)('$name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
    await putSmallGraph(engine);
  }, 120_000);
  afterAll(() => engine.close());

  test.each([
    ['a month', ['CONSULT'], '2022-12', [['event-minsk', '2022-12-19', 2]]],
    ['another day', ['CONSULT'], '2022-12-20', []],
    ['another type', ['SANCTION'], '2022-12', []],
    [
      'a year: dated in it, or undated and published in it',
      ['CONSULT', 'SANCTION'],
      '2023',
      [
        ['event-beijing', '2023-03-01', 1],
        ['event-denied', '2023-03-01', 1],
        ['event-plan', '2023', 1],
      ],
    ],
  ] satisfies [string, EventType[], string, [string, string, number][]][])('%s', async (_, types, time, events) => {
    const buckets = bucketsOf(types, time);
    const byId = (one: { event: string }, other: { event: string }) => (one.event < other.event ? -1 : 1);
    expect((await engine.run(eventsAt, { buckets, limit: 10 })).sort(byId)).toEqual(
      events.map(([name, date, statements]) => ({ event: EVENT_IDS[name] as string, date, statements })).sort(byId),
    );
    expect(await engine.run(eventsAtCount, { buckets })).toEqual([{ total: events.length }]);
  });
});
