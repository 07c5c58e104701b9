import { expect, test } from 'vitest';
import {
  byEvent,
  byPublisher,
  datesAgree,
  namedIn,
  phasesOf,
  shareOf,
  statementsOf,
} from '../../../client/panels/event-facts.ts';
import { headlineOf } from '../../../client/panels/in-words.ts';
import type { Event, Statement } from '../../../server/contract/statement.ts';

const person = (name: string) => ({ id: `person:${name.toLowerCase()}`, type: 'Person' as const, name });
const RIGA = { id: 'place:riga', type: 'Place', name: 'Riga' } as const;

const told = (document: string, publishedAt: string, publisher: string, more: Partial<Statement> = {}): Statement => ({
  id: `${document}#1`,
  kind: 'event',
  type: 'CONSULT',
  status: 'actual',
  actors: [person('Ada')],
  recipients: [person('Ben')],
  confidence: 0.8,
  event: 'event-1',
  evidence: { start: 0, end: 1, text: '' },
  document: { id: document, publisher, publishedAt, language: 'en' },
  ...more,
});

const PLANNED = told('a', '2022-12-03', 'Courier', { status: 'planned', date: '2022-12' });
const LEDGER = told('b', '2022-12-07', 'Ledger', { date: '2022-12-06', place: RIGA });
const LATER = told('b', '2022-12-07', 'Ledger', { id: 'b#2', evidence: { start: 90, end: 99, text: '' } });
const REPRINT = told('c', '2022-12-08', 'Gazette', { date: '2022-12-06', place: RIGA });
const HERALD = told('d', '2022-12-09', 'Herald', { date: '2022-12-05', recipients: [person('Ben'), person('Cem')] });

const EVENT: Event = {
  id: 'event-1',
  type: 'CONSULT',
  status: 'actual',
  date: '2022-12-06',
  place: RIGA,
  participants: [person('Ada'), person('Ben'), person('Cem')],
  statements: [LEDGER, LATER, REPRINT, HERALD, PLANNED],
  reports: [
    { document: PLANNED.document, statements: ['a#1'] },
    { document: LEDGER.document, statements: ['b#2', 'b#1'] },
    { document: REPRINT.document, statements: ['c#1'], copyOf: 'b' },
    { document: HERALD.document, statements: ['d#1'] },
  ],
  publishers: ['Courier', 'Gazette', 'Herald', 'Ledger'],
  independent: 3,
  history: [
    { status: 'planned', statement: 'a#1', publishedAt: '2022-12-03' },
    { status: 'actual', statement: 'b#1', publishedAt: '2022-12-07' },
  ],
  cancelled: false,
  disagreements: [],
};

test('how many of the texts of their own say a thing, how many something of it, and how many there are', () => {
  const date = shareOf(
    EVENT,
    (one) => one.date,
    (said) => datesAgree(said, '2022-12-06'),
  );
  expect(date).toEqual({ saying: 2, telling: 3, all: 3 });
  expect(
    shareOf(
      EVENT,
      (one) => one.place?.id,
      (said) => said === RIGA.id,
    ),
  ).toEqual({ saying: 1, telling: 1, all: 3 });
});

test.each([
  ['2023-01', '2023-01-19', true],
  ['--01-19', '2023-01-19', true],
  ['2023-01-18', '2023-01-19', false],
  ['--01-18', '2023-01-19', false],
])('%s and %s agree: %s', (one, other, expected) => {
  expect(datesAgree(one, other)).toBe(expected);
  expect(datesAgree(other, one)).toBe(expected);
});

test('each turn of the status, with who told it so', () => {
  expect(phasesOf(EVENT)).toEqual([
    { status: 'planned', publishedAt: '2022-12-03', statement: 'a#1', document: 'a', outlets: ['Courier'] },
    {
      status: 'actual',
      publishedAt: '2022-12-07',
      statement: 'b#1',
      document: 'b',
      outlets: ['Ledger', 'Herald'],
    },
  ]);
});

test('reports stand by outlet, a reprint with its original, statements in the order of the text', () => {
  expect(
    byPublisher(EVENT).map(({ outlet, told: some }) => [
      outlet,
      some.map(({ report, copies }) => [
        statementsOf(EVENT, report).map(({ id }) => id),
        copies.map(({ document }) => document.id),
      ]),
    ]),
  ).toEqual([
    ['Courier', [[['a#1'], []]]],
    ['Ledger', [[['b#1', 'b#2'], ['c']]]],
    ['Herald', [[['d#1'], []]]],
  ]);
});

test('in how many texts each one who took part is named', () => {
  expect([...namedIn(EVENT)]).toEqual([
    ['person:ada', 3],
    ['person:ben', 3],
    ['person:cem', 1],
  ]);
});

test('statements behind a line are gathered by their event', () => {
  const other = told('e', '2023-02-01', 'Ledger', { event: 'event-2' });
  expect(byEvent([LEDGER, other, PLANNED, REPRINT])).toEqual([
    {
      event: 'event-1',
      date: '2022-12-06',
      place: 'Riga',
      statements: [LEDGER, PLANNED, REPRINT],
      reports: 3,
      publishers: 3,
    },
    { event: 'event-2', statements: [other], reports: 1, publishers: 1 },
  ]);
});

test.each([
  [['Ada', 'Ben'], 'Ada met Ben'],
  [['Ada', 'Ben', 'Cem'], 'Ada, Ben and Cem met'],
  [['Ada', 'Ben', 'Cem', 'Dea'], 'Ada, Ben, Cem and Dea met'],
  [['Ada', 'Ben', 'Cem', 'Dea', 'Eli', 'Fay', 'Gus', 'Hal', 'Ian'], 'Ada, Ben, Cem and 6 others met'],
])('the headline of %j', (names, headline) => {
  expect(headlineOf({ ...EVENT, participants: names.map(person) })).toBe(headline);
});
