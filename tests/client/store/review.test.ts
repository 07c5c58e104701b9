import { expect, test } from 'vitest';
import {
  backIn,
  deal,
  EMPTY_REVIEW,
  fill,
  hasMore,
  lookAgain,
  progressOf,
  type Review,
  refuse,
  settle,
  stayingOf,
  takeBack,
  toAskFor,
} from '../../../client/store/review.ts';
import type { Proposal } from '../../../server/contract/decisions.ts';
import { makeEntity } from './make-explorer.ts';

const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  id,
  entities: [makeEntity(`${id}1`), makeEntity(`${id}2`)],
  score: 0.5,
  features: [],
  value: 2,
  sides: [],
  ...more,
});
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((id) => proposal(id)) as [Proposal, Proposal, Proposal, Proposal];
const ids = ({ waiting }: Review) => waiting.map(({ id }) => id);
const begun = fill(EMPTY_REVIEW, [A, B, C], 5);

test('the next is there at once, and the count goes on', () => {
  expect(ids(begun)).toEqual(['a', 'b', 'c']);
  expect(progressOf(begun)).toEqual({ at: 1, done: 0, all: 5, same: 0, never: 0, skipped: 0 });
  expect(hasMore(begun)).toBe(true);
  const third = deal(deal(begun, 'same'), 'skip');
  expect(ids(third)).toEqual(['c']);
  expect(progressOf(third)).toEqual({ at: 3, done: 2, all: 5, same: 1, never: 0, skipped: 1 });
  // Both are in what the API answers still: the one under way, and the one skipped.
  expect(toAskFor(third, 10)).toBe(12);
  expect(toAskFor(settle(third, 'a', 'decision-1'), 10)).toBe(11);
});

test('what comes from the API leaves out what was dealt with, and the shown one in its place', () => {
  const second = deal(begun, 'same');
  const changed = proposal('b', { value: 9 });
  const filled = fill(second, [A, C, changed, D], 5);
  expect(ids(filled)).toEqual(['b', 'c', 'd']);
  expect(filled.waiting[0]).toBe(changed);
  expect(progressOf(filled)).toMatchObject({ at: 2, all: 5 });
  // Once it is in effect the API counts one less.
  expect(progressOf(fill(settle(second, 'a', 'decision-1'), [B, C, D], 4))).toMatchObject({ at: 2, all: 5 });
  // What a merge made one is asked no more, shown or not.
  expect(ids(fill(settle(second, 'a', 'decision-1'), [C, D], 2))).toEqual(['c', 'd']);
});

test('a refused decision brings its pair back with the reason, until that is dealt with', () => {
  const back = refuse(deal(begun, 'same'), 'a', 'There is no entity with the id "x".');
  expect(ids(back)).toEqual(['a', 'b', 'c']);
  expect(back.refused).toEqual({ proposal: 'a', reason: 'There is no entity with the id "x".' });
  expect(progressOf(back)).toMatchObject({ at: 1, same: 0 });
  expect(deal(back, 'never').refused).toBeUndefined();
});

test('the last is taken back, and stays while the API still holds the decision', () => {
  const decided = settle(deal(begun, 'never'), 'a', 'decision-1');
  const back = takeBack(decided);
  expect(ids(back)).toEqual(['a', 'b', 'c']);
  expect(ids(fill(back, [B, C, D], 4))).toEqual(['a', 'b', 'c', 'd']);
  expect(progressOf(fill(back, [B, C, D], 4))).toMatchObject({ at: 1, all: 5 });
  expect(ids(fill(backIn(back, 'a'), [B, C, D], 4))).toEqual(['b', 'c', 'd']);
  expect(takeBack(begun)).toBe(begun);
});

test('what was skipped comes again after the rest', () => {
  const skipped = deal(deal(begun, 'skip'), 'same');
  expect(ids(lookAgain(skipped))).toEqual(['c', 'a']);
  expect(progressOf(lookAgain(skipped))).toMatchObject({ same: 1, skipped: 0 });
});

test.each([
  [
    'the fuller name',
    [makeEntity('1', { name: 'Petraite', documents: 9 }), makeEntity('2', { name: 'Rasa Petraite' })],
    '2',
  ],
  ['no initial', [makeEntity('1', { name: 'R. Petraite', documents: 2 }), makeEntity('2', { name: 'Petraite' })], '1'],
  [
    'a known one',
    [makeEntity('1', { name: 'Petraite', wikidataId: 'Q1' }), makeEntity('2', { name: 'Rasa Petraite' })],
    '1',
  ],
  ['the one in most documents', [makeEntity('1'), makeEntity('2', { documents: 3 })], '2'],
])('which name stays: %s', (_, entities, id) => {
  expect(stayingOf({ entities })).toBe(id);
});
