import { describe, expect, test } from 'vitest';
import {
  boundsQuery,
  chipsOf,
  type Filters,
  filterQuery,
  NO_FILTERS,
  sameBounds,
  withBound,
  withSwitch,
} from '../../../client/store/filters.ts';
import { STATEMENT_TYPES } from '../../../client/vocabulary/statement-words.ts';
import { STATUSES } from '../../../client/vocabulary/status-words.ts';

const noMeetings = withSwitch(NO_FILTERS, { of: 'type', values: ['CONSULT'], on: false });
const since2022 = withBound(NO_FILTERS, 'from', '2022');

describe('switches', () => {
  test('off and on again is as before, in the order of the vocabulary', () => {
    const off = withSwitch(withSwitch(NO_FILTERS, { of: 'status', values: ['denied'], on: false }), {
      of: 'status',
      values: ['planned'],
      on: false,
    });
    expect(off.offStatuses).toEqual(['planned', 'denied']);
    expect(withSwitch(off, { of: 'status', values: ['planned', 'denied'], on: true })).toEqual(NO_FILTERS);
  });
  test('kinds of entity', () => {
    expect(withSwitch(NO_FILTERS, { of: 'entity', values: ['Place'], on: false }).offEntities).toEqual(['Place']);
  });
  test('a bound is taken away', () => {
    expect(withBound(since2022, 'from', undefined)).toEqual(NO_FILTERS);
  });
});

describe('the query', () => {
  test.each<[string, Filters, ReturnType<typeof filterQuery>]>([
    ['nothing set asks for every status', NO_FILTERS, { status: STATUSES }],
    [
      'types are named where some are off',
      noMeetings,
      { status: STATUSES, type: STATEMENT_TYPES.filter((type) => type !== 'CONSULT') },
    ],
    [
      'bounds',
      { ...NO_FILTERS, from: '2022', to: '2023-01', asOf: '2023-02-01', knownBy: '2023-03', minConfidence: 0.5 },
      { from: '2022', to: '2023-01', asOf: '2023-02-01', knownBy: '2023-03', minConfidence: 0.5, status: STATUSES },
    ],
    [
      'a place by its id',
      { ...NO_FILTERS, place: { id: 'place:minsk', name: 'Minsk' } },
      { place: 'place:minsk', status: STATUSES },
    ],
    [
      'outlet and language are asked for, numbers of the graph are not',
      { ...NO_FILTERS, publisher: 'Evening Ledger', language: 'vi', minPublishers: 2, minNeighbors: 1 },
      { publisher: 'Evening Ledger', language: 'vi', status: STATUSES },
    ],
    ['all statuses off: nothing to ask', { ...NO_FILTERS, offStatuses: STATUSES }, undefined],
    ['all types off: nothing to ask', { ...NO_FILTERS, offTypes: STATEMENT_TYPES }, undefined],
  ])('%s', (_, filters, query) => {
    expect(filterQuery(filters)).toEqual(query);
  });
  test('a confidence of 0 is a bound too', () => {
    expect(boundsQuery({ ...NO_FILTERS, minConfidence: 0 })).toEqual({ minConfidence: 0 });
  });
  test('switches do not change the bounds', () => {
    expect([sameBounds(NO_FILTERS, noMeetings), sameBounds(NO_FILTERS, since2022)]).toEqual([true, false]);
  });
});

describe('chips', () => {
  test.each<[Filters, string[]]>([
    [NO_FILTERS, []],
    [noMeetings, ['Without “met or talked”']],
    [
      withSwitch(NO_FILTERS, { of: 'type', values: ['COOPERATE', 'AID', 'RETREAT'], on: false }),
      ['Without cooperation and aid'],
    ],
    [{ ...NO_FILTERS, offStatuses: ['denied'], offEntities: ['Place'] }, ['Without denied', 'Without places']],
    [
      { ...NO_FILTERS, from: '2022', to: '2022-12-03', asOf: '2023', knownBy: '2024', minConfidence: 0.6 },
      ['From 2022', 'To 3 Dec 2022', 'As of 2023', 'As known on 2024', 'Confidence 60% or more'],
    ],
    [{ ...NO_FILTERS, place: { id: 'place:minsk', name: 'Minsk' } }, ['Only at Minsk']],
    [
      { ...NO_FILTERS, publisher: 'Evening Ledger', language: 'vi', minPublishers: 2, minNeighbors: 1 },
      ['Only Evening Ledger', 'Only in Vietnamese', '2 publishers or more', '1 neighbor or more'],
    ],
  ])('%j', (filters, texts) => {
    const chips = chipsOf(filters);
    expect(chips.map((chip) => chip.text)).toEqual(texts);
    // Each takes away what it names, and nothing else.
    for (const chip of chips)
      expect(chipsOf(chip.without).map(({ text }) => text)).toEqual(texts.filter((text) => text !== chip.text));
  });
});
