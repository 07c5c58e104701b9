import { describe, expect, test } from 'vitest';
import { countsOf, drawn, leftOut } from '../../../client/store/drawn.ts';
import { select, setFilters } from '../../../client/store/explorer.ts';
import { type Filters, NO_FILTERS } from '../../../client/store/filters.ts';
import { makeEdge, makeEntity, makeExplorer } from './make-explorer.ts';

const state = makeExplorer(
  [makeEntity('a'), makeEntity('b', { type: 'State' }), makeEntity('c')],
  [
    makeEdge('a', 'b', { publishers: 3 }),
    makeEdge('a', 'b', { status: 'planned' }),
    makeEdge('b', 'c', { type: 'SANCTION', mutual: false }),
  ],
);
const under = (filters: Partial<Filters>) => setFilters(state, { ...NO_FILTERS, ...filters });

describe('what is left out, and what would come back', () => {
  test.each<[Partial<Filters>, ReturnType<typeof leftOut>]>([
    [{}, { entities: 0, events: 0, edges: 0 }],
    [{ offStatuses: ['planned'] }, { entities: 0, events: 0, edges: 1 }],
    [{ offEntities: ['State'] }, { entities: 1, events: 0, edges: 3 }],
    [{ minPublishers: 2 }, { entities: 0, events: 0, edges: 2 }],
    [{ minNeighbors: 2 }, { entities: 2, events: 0, edges: 3 }],
  ])('%j', (filters, counts) => {
    expect(leftOut(under(filters))).toEqual(counts);
  });

  test('counts of a switch are those with it on, under the other filters', () => {
    expect(countsOf(under({ offStatuses: ['planned'], offTypes: ['SANCTION'] }))).toEqual({
      type: { CONSULT: 1, SANCTION: 1 },
      status: { actual: 1, planned: 1 },
      entity: { Person: 2, State: 1 },
    });
  });
});

test('neighbors, both ways', () => {
  expect(Object.fromEntries(drawn(state).neighbors)).toEqual({
    a: new Set(['b']),
    b: new Set(['a', 'c']),
    c: new Set(['b']),
  });
});

test('the answer is the same object until entities, edges or filters change', () => {
  expect(drawn(select(state, { kind: 'entity', id: 'a' }))).toBe(drawn(state));
  expect(drawn(under({}))).not.toBe(drawn(state));
});
