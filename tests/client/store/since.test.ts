import { expect, test } from 'vitest';
import { forgetSince, openSaved, setEdges, undo } from '../../../client/store/explorer.ts';
import { linesOf, newSince } from '../../../client/store/since.ts';
import { EMPTY_VIEW } from '../../../client/store/view.ts';
import { makeEdge, makeEntity, makeExplorer } from './make-explorer.ts';

const entities = [makeEntity('a'), makeEntity('b'), makeEntity('c')];
const met = makeEdge('a', 'b', { statements: 2 });
const before = makeExplorer(entities, [met, makeEdge('b', 'c')]);
const since = { name: 'One', savedAt: '2026-01-01T00:00:00.000Z', lines: linesOf(before) };
const view = { ...EMPTY_VIEW, shown: ['a', 'b', 'c'] };

test('a view knows the sentences behind each of its lines', () => {
  expect(linesOf(before)).toEqual({ [met.id]: 2, 'b|CONSULT|actual|c': 1 });
});

test('new lines, and old ones with more sentences, those with most first', () => {
  const opened = openSaved(makeExplorer(entities), view, since);
  const grown = { ...met, statements: 5 };
  const added = makeEdge('a', 'c', { type: 'ACCUSE', mutual: false });
  const now = setEdges(opened, [makeEdge('b', 'c'), added, grown]);
  expect(newSince(now)).toEqual([
    { edge: grown, more: 3, isNew: false },
    { edge: added, more: 1, isNew: true },
  ]);
  expect([newSince(forgetSince(now)), newSince(setEdges(opened, before.edges)), newSince(before)]).toEqual([
    [],
    [],
    [],
  ]);
});

test('opening a saved view is a step', () => {
  const start = makeExplorer([makeEntity('x')]);
  const opened = openSaved(start, view, since);
  expect([opened.view, undo(opened).view.shown]).toEqual([view, ['x']]);
});
