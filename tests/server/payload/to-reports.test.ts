import { expect, test } from 'vitest';
import { sketchOf } from '../../../cypher/schema/sketch.ts';
import type { Statement } from '../../../server/contract/statement.ts';
import { toReports } from '../../../server/payload/to-reports.ts';

const told = (document: string, published: string, publisher: string, more: Partial<Statement> = {}): Statement => ({
  id: `${document}#1`,
  kind: 'event',
  type: 'CONSULT',
  status: 'actual',
  actors: [],
  recipients: [],
  confidence: 0.8,
  event: 'event-1',
  evidence: { start: 0, end: 1, text: '' },
  document: { id: document, publisher, publishedAt: published, language: 'en' },
  ...more,
});

const COPY =
  'The two ministers met on the river island on Tuesday and agreed to open the border for traders before the winter sets in, officials of both sides said after four hours of talks.';
const OWN =
  'A deal on the border is near. Traders have waited for it since the spring, and both capitals want it signed soon.';

test('copies count once, and so does an outlet', () => {
  const statements = [
    told('c', '2023-01-04', 'Post'),
    told('a', '2023-01-02', 'Wire'),
    told('b', '2023-01-03', 'Herald'),
    told('d', '2023-01-05', 'Wire'),
  ];
  const sketches = new Map([
    ['a', sketchOf(COPY)],
    ['b', sketchOf(`From our correspondent. ${COPY}`)],
    ['c', sketchOf(OWN)],
    ['d', sketchOf('')],
  ]);
  const { reports, publishers, independent } = toReports(statements, sketches);
  expect(reports.map(({ document, copyOf }) => [document.id, copyOf])).toEqual([
    ['a', undefined],
    ['b', 'a'],
    ['c', undefined],
    ['d', undefined],
  ]);
  expect(publishers).toEqual(['Herald', 'Post', 'Wire']);
  expect(independent).toBe(2);
});

test.each([
  [['planned', 'planned', 'actual'], ['planned', 'actual'], false],
  [['planned', 'denied'], ['planned', 'denied'], true],
  [['denied'], ['denied'], false],
] as const)('status %j → history %j, cancelled %s', (statuses, expected, isCancelled) => {
  const statements = statuses.map((status, place) => told(`d${place}`, `2023-01-0${place + 1}`, 'Wire', { status }));
  const { history, cancelled } = toReports(statements, new Map());
  expect(history.map(({ status }) => status)).toEqual(expected);
  expect(cancelled).toBe(isCancelled);
});

test('what reports disagree on, with who says which; what is only more precise is no disagreement', () => {
  const minsk = { id: 'place:minsk', type: 'Place', name: 'Minsk' } as const;
  const brest = { id: 'place:brest', type: 'Place', name: 'Brest' } as const;
  const statements = [
    told('a', '2023-01-02', 'Wire', { date: '2023-01', place: minsk }),
    told('b', '2023-01-03', 'Post', { date: '2023-01-02', place: brest }),
    told('c', '2023-01-03', 'Post', { date: '--01-02', place: minsk }),
  ];
  expect(toReports(statements, new Map()).disagreements).toEqual([
    {
      about: 'place',
      values: [
        { value: 'place:brest', statements: ['b#1'] },
        { value: 'place:minsk', statements: ['a#1', 'c#1'] },
      ],
    },
  ]);
  const other = told('d', '2023-01-03', 'Herald', { date: '2023-01-03' });
  expect(toReports([...statements, other], new Map()).disagreements.map(({ about }) => about)).toEqual([
    'date',
    'place',
  ]);
});
