import { describe, expect, test } from 'vitest';
import { sizeOf, toElements, widthOf } from '../../../client/graph/to-elements.ts';
import { layOut, pick, pin, select, showNeighbors } from '../../../client/store/explorer.ts';
import { STATUSES } from '../../../client/vocabulary/status-words.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

const [a, b, c] = [makeEntity('a'), makeEntity('b', { type: 'State', statements: 7 }), makeEntity('c')];
const met = makeEdge('a', 'b');

describe('state → elements', () => {
  test('a node and a line, whole', () => {
    expect(
      toElements(makeExplorer([a, b], [makeEdge('a', 'b', { type: 'SANCTION', mutual: false, statements: 4 })])),
    ).toEqual({
      nodes: [
        { id: 'a', label: 'A', type: 'Person', size: 28, classes: 'Person icon' },
        { id: 'b', label: 'B', type: 'State', size: 40, classes: 'State icon' },
      ],
      edges: [
        {
          id: 'a|SANCTION|actual|b',
          source: 'a',
          target: 'b',
          label: 'sanctioned',
          told: 'A sanctioned B',
          directed: true,
          group: 'material conflict',
          status: 'actual',
          width: 2.7,
          classes: 'actual directed',
        },
      ],
    });
  });

  test('each status has words and a class of its own', () => {
    const edges = STATUSES.map((status) => makeEdge('a', 'b', { status }));
    expect(toElements(makeExplorer([a, b], edges)).edges.map(({ label, classes }) => [label, classes])).toEqual([
      ['met', 'actual'],
      ['will meet', 'planned'],
      ['✕ m\u0336e\u0336t\u0336', 'denied'],
      ['might meet', 'hypothetical'],
    ]);
  });

  test('picked and pinned nodes', () => {
    const state = pin(pick(makeExplorer([a, b]), ['a'], 'only'), ['b'], true);
    expect(toElements(state).nodes.map(({ classes }) => classes)).toEqual([
      'Person icon alone picked',
      'State icon alone pinned',
    ]);
  });

  test('laid out by time, names carry the earliest date of their lines', () => {
    const edges = [
      makeEdge('a', 'b', { firstDate: '2022-03-01' }),
      makeEdge('a', 'c', { firstDate: '2021' }),
      makeEdge('b', 'c', { firstDate: '--05-09' }),
    ];
    const { nodes } = toElements(layOut(makeExplorer([a, b, c], edges), 'time'));
    expect(nodes.map(({ label, since }) => [label, since])).toEqual([
      ['A\n2021', '2021'],
      ['B\n1 Mar 2022', '2022-03-01'],
      ['C\n2021', '2021'],
    ]);
  });

  const state = makeExplorer([a, b, c], [met, makeEdge('b', 'c')]);
  const classes = (selection: Parameters<typeof select>[1]) => {
    const { nodes, edges } = toElements(select(state, selection));
    return Object.fromEntries([...nodes, ...edges].map((element) => [element.id, element.classes]));
  };
  test('a selected node keeps its neighbors and lines in color', () => {
    expect(classes({ kind: 'entity', id: 'a' })).toEqual({
      a: 'Person icon selected',
      b: 'State icon',
      c: 'Person icon aside',
      'a|CONSULT|actual|b': 'actual named',
      'b|CONSULT|actual|c': 'actual aside',
    });
  });
  test('a selected line keeps its two ends', () => {
    expect(classes({ kind: 'edge', id: met.id })).toEqual({
      a: 'Person icon',
      b: 'State icon',
      c: 'Person icon aside',
      'a|CONSULT|actual|b': 'actual selected named',
      'b|CONSULT|actual|c': 'actual aside',
    });
  });
  test('a selection that is not there fades nothing', () => {
    expect(classes({ kind: 'edge', id: 'gone' })).toEqual(classes(undefined));
  });

  test('a node without lines, and one with more to expand', () => {
    const expanded = showNeighbors(makeExplorer([a]), 'a', { nodes: [a], edges: [], next: '1', total: 5 });
    expect(toElements(expanded).nodes.map((node) => node.classes)).toEqual(['Person icon alone more']);
  });

  test.each([
    [0, 22],
    [1, 28],
    [63, 58],
    [5000, 58],
  ])('%i statements: %i pixels', (statements, size) => {
    expect(sizeOf(statements)).toBe(size);
  });
  test.each([
    [1, 0, 1.3],
    [1, 1, 1.3],
    [4, 3, 3.9],
    [1000, 40, 7],
  ])('%i statements of %i publishers: %f pixels wide', (statements, publishers, width) => {
    expect(widthOf(statements, publishers)).toBe(width);
  });
});
