/** What a merge would do to the lines on the screen, and what speaks against it. */
import { expect, test } from 'vitest';
import { bestKnown, differencesOf, joinedLines } from '../../../client/decisions/joined.ts';
import { makeEdge, makeEntity } from '../store/make-explorer.ts';

const accuses = { type: 'ACCUSE', mutual: false } as const;

test('lines to the same other one, of the same type, status and direction become one', () => {
  const between = makeEdge('ada', 'ade');
  const edges = [
    makeEdge('ada', 'ben'),
    makeEdge('ade', 'ben'),
    makeEdge('ben', 'cem'),
    makeEdge('ada', 'cem', { status: 'planned' }),
    makeEdge('cem', 'ade'),
    makeEdge('ada', 'ben', accuses),
    makeEdge('ben', 'ade', accuses),
    between,
  ];
  // To Ben: one meeting instead of two, and an accusation each way. To Cem: one planned, one that took place.
  expect(joinedLines(edges, ['ada', 'ade'])).toEqual({ lines: 6, after: 5, between: [between] });
  expect(joinedLines(edges, ['dan', 'eve'])).toEqual({ lines: 0, after: 0, between: [] });
});

test('other types and other ids of Wikidata speak against it; what only one has does not', () => {
  const person = makeEntity('a', { wikidataId: 'Q1' });
  expect(differencesOf([person, makeEntity('b')])).toEqual({ types: [], wikidata: [] });
  expect(differencesOf([person, makeEntity('b', { type: 'State', wikidataId: 'Q2' })])).toEqual({
    types: ['Person', 'State'],
    wikidata: ['Q1', 'Q2'],
  });
});

test('the one in most documents stays, the first by id of equals', () => {
  const [a, b, c] = [makeEntity('a'), makeEntity('b', { documents: 3 }), makeEntity('c', { documents: 3 })];
  expect(bestKnown([a, c, b])?.id).toBe('b');
  expect(bestKnown([])).toBeUndefined();
});
