import { describe, expect, test } from 'vitest';
import { outlineRows } from '../../../client/surfaces/outline-rows.ts';
import {
  ENTITY_COLUMNS,
  EVENT_COLUMNS,
  entityRows,
  eventRows,
  LINE_COLUMNS,
  lineRows,
  toDelimited,
} from '../../../client/surfaces/table-rows.ts';
import { makeEdge, makeEntity, makeEvent, makeExplorer, withEvents } from '../store/make-explorer.ts';

const met = makeEdge('a', 'b', {
  status: 'planned',
  statements: 2,
  firstDate: '2022',
  lastDate: '2023',
  confidence: 0.5,
});
const accused = makeEdge('b', 'a', { type: 'ACCUSE', mutual: false });
const state = makeExplorer(
  [makeEntity('a', { aliases: ['Ann', 'Annie'] }), makeEntity('b', { type: 'State', statements: 5 }), makeEntity('c')],
  [met, accused],
);

const talks = withEvents(state, [
  makeEvent('old', ['a', 'b'], { date: '2021', publishers: 2, statements: 3 }),
  makeEvent('new', ['away', 'a', 'c'], {
    date: '2023-01-19',
    place: { id: 'place:minsk', type: 'Place', name: 'Minsk' },
    status: 'planned',
    mode: 'visit',
  }),
]);

describe('the twin has the events that the drawing has', () => {
  test('in a table of their own, in place of their lines', () => {
    expect(eventRows(talks)[1]).toEqual({
      id: 'event-new',
      name: 'Visit, Minsk, 19 Jan 2023',
      what: 'Visit',
      type: 'CONSULT',
      status: 'planned',
      date: '2023-01-19',
      place: 'Minsk',
      names: 'A, C, AWAY',
      tookPart: 3,
      here: 2,
      sentences: 1,
      publishers: 1,
      confidence: 0.8,
    });
    expect(lineRows(talks).map(({ id }) => id)).toEqual([accused.id]);
    expect(toDelimited(eventRows(talks), EVENT_COLUMNS, ',').split('\r\n').slice(0, 2)).toEqual([
      'id,what,date,place,participants,took part,shown of them,type,status,sentences,publishers,confidence',
      'event-old,Meeting,2021,,"A, B",2,2,Met or talked,Actual,3,2,0.8',
    ]);
  });

  test('in the outline after the lines of who took part, the latest first, with their sentences', () => {
    const rows = outlineRows(talks, new Set(['a', 'a event-new']));
    expect(rows.map(({ kind, key, level, place, of, open }) => [kind, key, level, place, of, open])).toEqual([
      ['entity', 'b', 1, 1, 3, false],
      ['entity', 'a', 1, 2, 3, true],
      ['line', `a ${accused.id}`, 2, 1, 3, false],
      ['event', 'a event-new', 2, 2, 3, true],
      ['reports', 'a event-new reports', 3, 1, 1, undefined],
      ['event', 'a event-old', 2, 3, 3, false],
      ['entity', 'c', 1, 3, 3, false],
    ]);
  });
});

describe('the twin has what the drawing has', () => {
  test('entities', () => {
    expect(entityRows(state)).toEqual([
      { id: 'a', name: 'A', type: 'Person', aliases: 'Ann, Annie', neighbors: 1, statements: 1, documents: 1 },
      { id: 'b', name: 'B', type: 'State', aliases: '', neighbors: 1, statements: 5, documents: 1 },
      { id: 'c', name: 'C', type: 'Person', aliases: '', neighbors: 0, statements: 1, documents: 1 },
    ]);
  });
  test('lines', () => {
    expect(lineRows(state)[0]).toEqual({
      id: met.id,
      source: 'A',
      verb: 'will meet',
      target: 'B',
      type: 'CONSULT',
      status: 'planned',
      sentences: 2,
      publishers: 1,
      first: '2022',
      last: '2023',
      confidence: 0.5,
    });
  });
});

describe('rows as text', () => {
  test('a file', () => {
    expect(toDelimited(entityRows(state).slice(0, 1), ENTITY_COLUMNS, ',')).toBe(
      'id,name,type,other names,neighbors shown,statements,documents\r\na,A,Person,"Ann, Annie",1,1,1\r\n',
    );
  });
  test('the clipboard', () => {
    expect(toDelimited(lineRows(state).slice(1), LINE_COLUMNS, '\t')).toBe(
      `${LINE_COLUMNS.map(([head]) => head).join('\t')}\r\nb|ACCUSE|actual|a\tB\taccused\tA\tAccused\tActual\t1\t1\t\t\t0.8\r\n`,
    );
  });
  test.each([
    ['=1+1', "'=1+1"],
    ['say "hello"', '"say ""hello"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('%s', (cell, written) => {
    expect(toDelimited([cell], [['name', (row) => row]], ',')).toBe(`name\r\n${written}\r\n`);
  });
});

describe('the outline', () => {
  const told = (open: string[]) =>
    outlineRows(state, new Set(open)).map((row) => [row.level, row.kind, row.key, row.place, row.of, row.open]);
  test('closed: entities, those most spoken of first', () => {
    expect(told([])).toEqual([
      [1, 'entity', 'b', 1, 3, false],
      [1, 'entity', 'a', 2, 3, false],
      [1, 'entity', 'c', 3, 3, undefined],
    ]);
  });
  test('opened to the sentences of a line', () => {
    expect(told(['a', `a ${met.id}`, `b ${met.id}`]).slice(1, 5)).toEqual([
      [1, 'entity', 'a', 2, 3, true],
      [2, 'line', `a ${met.id}`, 1, 2, true],
      [3, 'evidence', `a ${met.id} evidence`, 1, 1, undefined],
      [2, 'line', `a ${accused.id}`, 2, 2, false],
    ]);
  });
});
