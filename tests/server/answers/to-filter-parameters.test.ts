import { expect, test } from 'vitest';
import { isOfEdges } from '../../../server/answers/to-filter-parameters.ts';

test('a page of a query does not make a question to the statements of one to the edges', () => {
  const query = { type: ['CONSULT' as const], status: ['actual' as const], limit: 12, cursor: 'next' };
  expect(isOfEdges(query)).toBe(true);
  for (const filter of [{ to: '2022' }, { minConfidence: 0 }, { place: 'place:minsk' }]) {
    expect(isOfEdges({ ...query, ...filter })).toBe(false);
  }
});
