/** The graph on the screen after a decision: who is one stands where the one that stays stood, and comes back apart. */
import { expect, test } from 'vitest';
import type { Explorer } from '../../../client/store/explorer.ts';
import { followDecision, renameEntities, settleSelection } from '../../../client/store/follow-decision.ts';
import type { View } from '../../../client/store/view.ts';
import { makeEdge, makeEntity, makeExplorer } from './make-explorer.ts';

const [ada, ade, ben, cem] = ['ada', 'ade', 'ben', 'cem'].map((id) => makeEntity(id)) as [
  ReturnType<typeof makeEntity>,
  ReturnType<typeof makeEntity>,
  ReturnType<typeof makeEntity>,
  ReturnType<typeof makeEntity>,
];

const POSITIONS = { ada: { x: 0, y: 0 }, ade: { x: 10, y: 0 }, ben: { x: 20, y: 0 } };

/** Ada, Ade and Ben, each at a place; both A met Ben. */
function given(view: Partial<View> = {}): Explorer {
  const state = makeExplorer([ada, ade, ben], [makeEdge('ada', 'ben'), makeEdge('ade', 'ben')]);
  return { ...state, view: { ...state.view, positions: POSITIONS, ...view } };
}

const one = { ...ada, statements: 2 };
const joined = makeEdge('ada', 'ben', { statements: 2 });
const MERGED = { nodes: [one, ben], edges: [joined], became: [{ id: 'ade', now: 'ada' }] };
const NAMED = ['ada', 'ade', 'ben'];

test('merged nodes are one, where the one that stays stood, with the lines that the API summed up', () => {
  const after = followDecision(given({ picked: ['ada', 'ade'], pinned: ['ade'] }), MERGED, NAMED);
  expect(after.view).toEqual({
    ...given().view,
    shown: ['ada', 'ben'],
    picked: ['ada'],
    pinned: ['ada'],
    positions: { ada: { x: 0, y: 0 }, ben: { x: 20, y: 0 } },
  });
  expect(after.entities).toEqual({ ada: one, ben });
  expect(after.edges).toEqual([joined]);
  expect(after.stood).toEqual({ ade: { x: 10, y: 0 } });
});

test('where the one that stays was not shown, it stands where the first of the others stood', () => {
  const before = given();
  const alone = { ...before, view: { ...before.view, shown: ['ade', 'ben'] } };
  const { ada: _, ...positions } = POSITIONS;
  const { view } = followDecision({ ...alone, view: { ...alone.view, positions } }, MERGED, NAMED);
  expect(view.shown).toEqual(['ada', 'ben']);
  expect(view.positions).toEqual({ ada: { x: 10, y: 0 }, ben: { x: 20, y: 0 } });
});

test('taken back, the others return to where they stood', () => {
  const merged = followDecision(given(), MERGED, NAMED);
  const apart = { nodes: [ada, ade, ben], edges: [makeEdge('ada', 'ben'), makeEdge('ade', 'ben')] };
  const back = followDecision(merged, apart, NAMED, ['ada', 'ade']);
  expect(back.view).toEqual({ ...given().view, shown: ['ada', 'ben', 'ade'] });
  expect(back.entities).toEqual(given().entities);
  expect(back.edges).toEqual(given().edges);
});

test('steps of the view are kept and name who they are now: undo of a step brings no ghost', () => {
  const before = given();
  const past = { ...before.view, shown: ['ade', 'cem'] };
  const future = { ...before.view, shown: ['ade', 'ada'], picked: ['ade', 'ada'] };
  const after = followDecision({ ...before, past: [past], future: [future] }, MERGED, NAMED);
  expect(after.past.map(({ shown }) => shown)).toEqual([['ada', 'cem']]);
  expect(after.future.map(({ shown, picked }) => [shown, picked])).toEqual([[['ada'], ['ada']]]);
});

test.each([
  ['a node that is another now', { kind: 'entity', id: 'ade' }, { kind: 'entity', id: 'ada' }],
  ['a line of it', { kind: 'edge', id: 'ade|CONSULT|actual|ben' }, { kind: 'edge', id: 'ada|CONSULT|actual|ben' }],
  ['the line between the two', { kind: 'edge', id: 'ada|CONSULT|actual|ade' }, undefined],
] as const)('selected: %s', (_, selection, then) => {
  expect(followDecision(given({ selection }), MERGED, NAMED).view.selection).toEqual(then);
});

test('a line without direction that runs the other way with the new id is selected still', () => {
  const before = given({ selection: { kind: 'edge', id: 'ade|CONSULT|actual|ben' } });
  const answer = { nodes: [ben, cem], edges: [makeEdge('ben', 'cem')], became: [{ id: 'ade', now: 'cem' }] };
  const after = settleSelection(followDecision(before, answer, ['ade', 'ben']));
  expect(after.view.selection).toEqual({ kind: 'edge', id: 'ben|CONSULT|actual|cem' });
});

test('who was taken out leaves the graph, and stands where it stood when it is back', () => {
  const out = followDecision(
    given({ selection: { kind: 'entity', id: 'ade' } }),
    { nodes: [ada, ben], edges: [] },
    NAMED,
  );
  expect(out.view).toEqual({
    ...given().view,
    shown: ['ada', 'ben'],
    positions: { ada: { x: 0, y: 0 }, ben: { x: 20, y: 0 } },
  });
  const back = followDecision(out, { nodes: [ada, ade, ben], edges: [] }, NAMED, ['ade']);
  expect(back.view.positions).toEqual(POSITIONS);
});

test('who a decision names and the screen does not show stays away', () => {
  const answer = { nodes: [ada, ade, ben, cem], edges: [makeEdge('ada', 'cem'), makeEdge('ada', 'ben')] };
  const after = followDecision(given(), answer, [...NAMED, 'cem']);
  expect(after.view.shown).toEqual(NAMED);
  expect(after.edges).toEqual([makeEdge('ada', 'ben')]);
});

test('groups hold who their members are now; nobody is in two', () => {
  const groups = [
    { id: 'group:1', name: 'As', members: ['ada'] },
    { id: 'group:2', name: '', members: ['ade', 'ben'] },
    { id: 'group:3', name: '', members: ['ade'] },
  ];
  expect(followDecision(given({ groups }), MERGED, NAMED).view.groups).toEqual([
    { id: 'group:1', name: 'As', members: ['ada'] },
    { id: 'group:2', name: '', members: ['ben'] },
  ]);
});

test('a merge is nothing new since a view was saved: what it knew of joined lines is summed up', () => {
  const lines = { 'ada|CONSULT|actual|ben': 1, 'ade|CONSULT|actual|ben': 1, 'ada|CONSULT|actual|ade': 3 };
  const since = { name: 'Talks', savedAt: '2022-12-20T10:00:00Z', lines };
  expect(followDecision({ ...given(), since }, MERGED, NAMED).since).toEqual({
    ...since,
    lines: { 'ada|CONSULT|actual|ben': 2 },
  });
});

test('a link that names who was merged away opens at the one that stays', () => {
  const before = given({ shown: ['ade', 'ben'], selection: { kind: 'entity', id: 'ade' } });
  const since = { name: 'Talks', savedAt: '2022-12-20T10:00:00Z', lines: { 'ade|CONSULT|actual|ben': 1 } };
  const after = renameEntities({ ...before, since }, MERGED.became, MERGED.edges);
  expect([after.view.shown, after.view.selection]).toEqual([['ada', 'ben'], { kind: 'entity', id: 'ada' }]);
  expect(Object.keys(after.entities)).toEqual(['ada', 'ben']);
  expect(after.since?.lines).toEqual({ 'ada|CONSULT|actual|ben': 1 });
});
