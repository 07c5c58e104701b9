import { describe, expect, test } from 'vitest';
import {
  actedOn,
  chooseEnds,
  collapse,
  type Explorer,
  goTo,
  hideEntities,
  invertPick,
  keepOnly,
  layOut,
  moveNodes,
  openDocument,
  pick,
  pickNeighbors,
  pin,
  readBeside,
  redo,
  remaining,
  select,
  setEdges,
  setFilters,
  setPositions,
  settle,
  showEntities,
  showNeighbors,
  startWith,
  tell,
  turnSurface,
  turnTo,
  undo,
  visibleEdges,
  visibleEntities,
  wait,
} from '../../../client/store/explorer.ts';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { EMPTY_VIEW } from '../../../client/store/view.ts';
import { makeEdge, makeEntity, makeExplorer } from './make-explorer.ts';

const [a, b, c] = [makeEntity('a'), makeEntity('b'), makeEntity('c')];
const ab = makeEdge('a', 'b');
const twoMet = makeExplorer([a, b], [ab]);

/** What a transition does to what is shown, selected, and can be undone. */
const told = ({ view, past, future }: Explorer) => ({
  shown: view.shown.join(' '),
  selected: view.selection?.id,
  tab: view.tab,
  steps: [past.length, future.length],
});

describe('transitions', () => {
  const chosen = (id: string) => (state: Explorer) => select(state, { kind: 'entity', id });
  const line = (state: Explorer) => select(state, { kind: 'edge', id: ab.id });
  test.each<[string, ((state: Explorer) => Explorer)[], ReturnType<typeof told>]>([
    ['nothing', [], { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 0] }],
    [
      'show a third',
      [(s) => showEntities(s, [c])],
      { shown: 'a b c', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'show whom one sees',
      [(s) => showEntities(s, [a])],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 0] },
    ],
    ['select a node', [chosen('a')], { shown: 'a b', selected: 'a', tab: 'details', steps: [0, 0] }],
    [
      'select nothing',
      [chosen('a'), (s) => select(s, undefined)],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 0] },
    ],
    [
      'a node keeps the meetings open',
      [(s) => turnTo(s, 'meetings'), chosen('b')],
      { shown: 'a b', selected: 'b', tab: 'meetings', steps: [0, 0] },
    ],
    [
      'a line does not',
      [(s) => turnTo(s, 'meetings'), line],
      { shown: 'a b', selected: ab.id, tab: 'details', steps: [0, 0] },
    ],
    [
      'hide the selected',
      [chosen('a'), (s) => hideEntities(s, ['a'])],
      { shown: 'b', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'hide the other',
      [chosen('a'), (s) => hideEntities(s, ['b'])],
      { shown: 'a', selected: 'a', tab: 'details', steps: [1, 0] },
    ],
    [
      'hide an end of the selected line',
      [line, (s) => hideEntities(s, ['b'])],
      { shown: 'a', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'hide one who is not there',
      [(s) => hideEntities(s, ['x'])],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 0] },
    ],
    ['undo', [(s) => showEntities(s, [c]), undo], { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 1] }],
    [
      'undo and redo',
      [(s) => showEntities(s, [c]), undo, redo],
      { shown: 'a b c', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    ['undo nothing, redo nothing', [undo, redo], { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 0] }],
    [
      'a new step ends redo',
      [(s) => showEntities(s, [c]), undo, (s) => hideEntities(s, ['b'])],
      { shown: 'a', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'undo keeps the selection',
      [(s) => hideEntities(s, ['b']), chosen('a'), undo],
      { shown: 'a b', selected: 'a', tab: 'details', steps: [0, 1] },
    ],
    [
      'undo drops who is gone',
      [(s) => showEntities(s, [c]), chosen('c'), undo],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [0, 1] },
    ],
    ['begin anew', [(s) => startWith(s, [c])], { shown: 'c', selected: undefined, tab: 'details', steps: [1, 0] }],
    [
      'filters are a step',
      [(s) => setFilters(s, { ...NO_FILTERS, from: '2022' })],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'a layout anew is a step',
      [(s) => layOut(s)],
      { shown: 'a b', selected: undefined, tab: 'details', steps: [1, 0] },
    ],
    [
      'ends of a path',
      [(s) => chooseEnds(s, { start: 'a' })],
      { shown: 'a b', selected: undefined, tab: 'paths', steps: [0, 0] },
    ],
  ])('%s', (_, transitions, result) => {
    expect(told(transitions.reduce((state, transition) => transition(state), twoMet))).toEqual(result);
  });

  test('the first entities are no step: there is nothing to go back to', () => {
    const started = startWith(makeExplorer([]), [a]);
    expect([told(started).steps, started.phase]).toEqual([[0, 0], 'ready']);
  });

  test('positions are kept of the shown only, and are no step', () => {
    const placed = setPositions(twoMet, { a: { x: 1, y: 2 }, x: { x: 3, y: 4 } });
    expect([placed.view.positions, placed.past]).toEqual([{ a: { x: 1, y: 2 } }, []]);
  });

  test('undo puts nodes back where they stood', () => {
    const placed = setPositions(twoMet, { a: { x: 1, y: 2 } });
    const moved = setPositions(showEntities(placed, [c]), { a: { x: 9, y: 9 } });
    expect(undo(moved).view.positions).toEqual({ a: { x: 1, y: 2 } });
  });

  test('choosing or turning the panel closes a document', () => {
    const reading = openDocument(twoMet, { id: 'd', statement: 's' });
    expect(reading.view.document).toEqual({ id: 'd', statement: 's' });
    expect(turnTo(reading, 'paths').view.document).toBeUndefined();
    expect(select(reading, { kind: 'entity', id: 'a' }).view.document).toBeUndefined();
  });

  test('a link shows only what the graph has', () => {
    const there = settle(goTo(makeExplorer([]), { ...EMPTY_VIEW, shown: ['a', 'gone'] }), [a]);
    expect(there.view.shown).toEqual(['a']);
  });

  test('the same notice twice is two notices; waiting counts', () => {
    const twice = tell(tell(twoMet, { tone: 'plain', title: 'x' }), { tone: 'plain', title: 'x' });
    expect(twice.notice).toEqual({ tone: 'plain', title: 'x', at: 2 });
    expect(wait(wait(twoMet, 1), -1).waiting).toBe(0);
  });
});

describe('picking, pinning, collapsing', () => {
  // a – b – c, and d with nobody.
  const d = makeEntity('d');
  const four = makeExplorer([a, b, c, d], [ab, makeEdge('b', 'c')]);
  const chosen = select(four, { kind: 'entity', id: 'a' });
  test.each<[string, Explorer, string]>([
    ['only', pick(pick(four, ['a'], 'only'), ['c', 'b'], 'only'), 'b c'],
    ['too', pick(pick(four, ['c'], 'only'), ['a'], 'add'), 'a c'],
    ['the other way round', pick(pick(four, ['a', 'c'], 'only'), ['c', 'd'], 'toggle'), 'a d'],
    ['who is not there', pick(four, ['x'], 'only'), ''],
    ['invert', invertPick(pick(four, ['a', 'c'], 'only')), 'b d'],
    ['invert none is all', invertPick(four), 'a b c d'],
    ['neighbors of the picked', pickNeighbors(pick(four, ['c'], 'only')), 'b c'],
    ['neighbors of the selected', pickNeighbors(chosen), 'a b'],
    ['who is hidden is not picked', hideEntities(pick(four, ['a', 'c'], 'only'), ['a']), 'c'],
    [
      'who is gone after undo is not picked',
      undo(pick(showEntities(four, [makeEntity('e')]), ['a', 'e'], 'only')),
      'a',
    ],
  ])('%s', (_, state, picked) => {
    expect(state.view.picked.join(' ')).toBe(picked);
  });

  test('an action is about the picked, or else the selected', () => {
    expect([actedOn(four), actedOn(chosen), actedOn(pick(chosen, ['c'], 'only'))]).toEqual([[], ['a'], ['c']]);
  });

  test('pinning is a step, pinning the pinned is none', () => {
    const pinned = pin(four, ['c', 'a'], true);
    expect([pinned.view.pinned, pinned.past.length]).toEqual([['a', 'c'], 1]);
    expect(pin(pinned, ['a'], true)).toBe(pinned);
    expect(pin(pinned, ['a'], false).view.pinned).toEqual(['c']);
    expect(undo(pinned).view.pinned).toEqual([]);
  });

  test('a layout leaves the pinned where they stand', () => {
    const placed = setPositions(pin(four, ['a'], true), { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } });
    const laidOut = layOut(placed, 'circle');
    expect([laidOut.view.positions, laidOut.view.layout]).toEqual([{ a: { x: 1, y: 2 } }, 'circle']);
    expect(undo(laidOut).view).toEqual(placed.view);
  });

  test.each<[string, Explorer, string]>([
    ['who hangs on it alone goes', collapse(four, 'b'), 'b d'],
    ['the pinned stay', collapse(pin(four, ['c'], true), 'b'), 'b c d'],
    [
      'who has other lines stays',
      collapse(setEdges(four, [ab, makeEdge('b', 'c'), makeEdge('a', 'c')]), 'b'),
      'a b c d',
    ],
    ['nobody hangs on it', collapse(four, 'd'), 'a b c d'],
    ['keep only', keepOnly(four, ['b', 'd']), 'b d'],
  ])('collapse: %s', (_, state, shown) => {
    expect(state.view.shown.join(' ')).toBe(shown);
  });

  test('dragging is a step, and undo puts the node back', () => {
    const placed = setPositions(four, { a: { x: 1, y: 1 } });
    const dragged = moveNodes(placed, { a: { x: 9, y: 9 } });
    expect([dragged.view.positions, undo(dragged).view.positions]).toEqual([
      { a: { x: 9, y: 9 } },
      { a: { x: 1, y: 1 } },
    ]);
  });

  test('another surface, and a line read beside a document', () => {
    expect(turnSurface(four, 'table').view.surface).toBe('table');
    const beside = readBeside(openDocument(four, { id: 'd' }), { kind: 'edge', id: ab.id });
    expect([beside.view.document, beside.view.selection]).toEqual([{ id: 'd' }, { kind: 'edge', id: ab.id }]);
  });
});

describe('what is drawn', () => {
  const planned = makeEdge('a', 'b', { status: 'planned' });
  const state = setEdges(makeExplorer([a, makeEntity('b', { type: 'State' })]), [ab, planned]);
  test.each([
    [{}, ['a', 'b'], [ab, planned]],
    [{ offStatuses: ['planned' as const] }, ['a', 'b'], [ab]],
    [{ offTypes: ['CONSULT' as const] }, ['a', 'b'], []],
    [{ offEntities: ['State' as const] }, ['a'], []],
  ])('with %j', (off, ids, edges) => {
    const filtered = setFilters(state, { ...NO_FILTERS, ...off });
    expect(visibleEntities(filtered).map((entity) => entity.id)).toEqual(ids);
    expect(visibleEdges(filtered)).toEqual(edges);
  });
});

describe('what expanding would still bring', () => {
  const page = (next: string | null, total: number) => ({ nodes: [a, b], edges: [ab], next, total });
  test.each([
    ['more pages', page('2', 38), 37],
    ['the last page', page(null, 38), 0],
  ])('%s', (_, answer, more) => {
    expect(remaining(setEdges(showNeighbors(makeExplorer([a]), 'a', answer), [ab]), 'a')).toBe(more);
  });
  test('not expanded yet, or counted under other filters', () => {
    expect(remaining(twoMet, 'a')).toBeUndefined();
    expect(remaining(setFilters(showNeighbors(twoMet, 'a', page('2', 9)), NO_FILTERS), 'a')).toBeUndefined();
  });
});
