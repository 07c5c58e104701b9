import { expect, test } from 'vitest';
import { edgeOfStatement } from '../../../client/store/edge-of-statement.ts';
import { makeEdge } from './make-explorer.ts';

const met = makeEdge('a', 'b');
const planned = makeEdge('a', 'b', { status: 'planned' });
const accused = makeEdge('a', 'b', { type: 'ACCUSE', mutual: false });
const edges = [met, planned, accused];
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

test.each([
  ['a mutual one either way', 'CONSULT', 'actual', [b], [a], met],
  ['by its status', 'CONSULT', 'planned', [a], [b], planned],
  ['parties on one side', 'CONSULT', 'actual', [c, b, a], [], met],
  ['a directed one', 'ACCUSE', 'actual', [a, c], [b], accused],
  ['a directed one the other way', 'ACCUSE', 'actual', [b], [a], undefined],
  ['a directed one has no two ends on one side', 'ACCUSE', 'actual', [a, b], [], undefined],
  ['of another type', 'AGREE', 'actual', [a], [b], undefined],
] as const)('%s', (_, type, status, actors, recipients, edge) => {
  expect(edgeOfStatement({ type, status, actors, recipients }, edges)).toBe(edge);
});
