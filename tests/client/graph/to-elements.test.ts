import { describe, expect, test } from 'vitest';
import { sizeOf, toElements, widthOf } from '../../../client/graph/to-elements.ts';
import { layOut, pick, pin, select, showNeighbors } from '../../../client/store/explorer.ts';
import { STATUSES } from '../../../client/vocabulary/status-words.ts';
import { makeEdge, makeEntity, makeEvent, makeExplorer, withEvents } from '../store/make-explorer.ts';

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

  test('an event is a small node of its own, with a line to each who took part', () => {
    const talks = makeEvent('1', ['a', 'b', 'away', 'gone'], {
      status: 'planned',
      date: '2023-01-19',
      place: { id: 'place:minsk', type: 'Place', name: 'Minsk' },
      publishers: 3,
      statements: 40,
    });
    const { nodes, edges } = toElements(withEvents(makeExplorer([a, b], [met]), [talks]));
    expect(nodes.at(-1)).toEqual({
      id: 'event-1',
      label: 'Meeting, Minsk\n19 Jan 2023\n+2 more',
      type: 'Event',
      group: 'verbal cooperation',
      status: 'planned',
      size: 24,
      classes: 'Event planned',
    });
    // Not wider for being told forty times: three publishers say so.
    expect(edges).toEqual(
      ['a', 'b'].map((id) => ({
        id: `tie:event-1|${id}`,
        source: 'event-1',
        target: id,
        label: '',
        told: `Meeting, Minsk, 19 Jan 2023, with ${id.toUpperCase()}`,
        directed: false,
        group: 'verbal cooperation',
        status: 'planned',
        width: 2.5,
        classes: 'planned tie',
      })),
    );
  });

  test('a selected event keeps who took part in color; in the line of time it has its date', () => {
    const events = [makeEvent('1', ['a', 'b'], { date: '2022-03' }), makeEvent('2', ['b', 'c'], { date: '--05-09' })];
    const byEvents = withEvents(makeExplorer([a, b, c]), events);
    const { nodes, edges } = toElements(select(byEvents, { kind: 'event', id: 'event-1' }));
    expect(Object.fromEntries([...nodes, ...edges].map(({ id, classes }) => [id, classes]))).toEqual({
      a: 'Person icon',
      b: 'State icon',
      c: 'Person icon aside',
      'event-1': 'Event actual selected',
      'event-2': 'Event actual aside',
      'tie:event-1|a': 'actual tie named',
      'tie:event-1|b': 'actual tie named',
      'tie:event-2|b': 'actual tie aside',
      'tie:event-2|c': 'actual tie aside',
    });
    // With somebody, who was with him: not c, whom he was not with.
    const withHim = toElements(select(byEvents, { kind: 'entity', id: 'a' }));
    expect(Object.fromEntries([...withHim.nodes, ...withHim.edges].map(({ id, classes }) => [id, classes]))).toEqual({
      a: 'Person icon selected',
      b: 'State icon',
      c: 'Person icon aside',
      'event-1': 'Event actual',
      'event-2': 'Event actual aside',
      'tie:event-1|a': 'actual tie named',
      'tie:event-1|b': 'actual tie named',
      'tie:event-2|b': 'actual tie aside',
      'tie:event-2|c': 'actual tie aside',
    });
    expect(toElements(layOut(byEvents, 'time')).nodes.map(({ label, since }) => [label, since])).toEqual([
      ['A', undefined],
      ['B', undefined],
      ['C', undefined],
      ['Meeting\nMar 2022', '2022-03'],
      ['Meeting\n9 May, year unknown', undefined],
    ]);
  });

  test.each(STATUSES)('a directed event that is %s: arrows, and its status on node and lines', (status) => {
    const event = makeEvent('1', [], {
      type: 'SANCTION',
      status,
      participants: [
        { id: 'a', type: 'Person', name: 'A', role: 'actor' },
        { id: 'b', type: 'State', name: 'B', role: 'recipient' },
      ],
    });
    const { nodes, edges } = toElements(withEvents(makeExplorer([a, b]), [event]));
    expect([nodes.at(-1)?.label, nodes.at(-1)?.classes]).toEqual([
      status === 'denied' ? '✕ Sanctions' : 'Sanctions',
      `Event ${status}`,
    ]);
    expect(edges.map(({ source, target, classes }) => [source, target, classes])).toEqual([
      ['a', 'event-1', `${status} tie directed`],
      ['event-1', 'b', `${status} tie directed`],
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
  test('what a selection leaves as it was is the same object, which need not be drawn anew', () => {
    const state = select(makeExplorer([a, b, c], [met, makeEdge('b', 'c')]), { kind: 'entity', id: 'a' });
    const before = toElements(state);
    const after = toElements(select(state, { kind: 'edge', id: met.id }));
    expect(after.nodes.map((node, place) => node === before.nodes[place])).toEqual([false, true, true]);
    expect(after.edges.map((edge, place) => edge === before.edges[place])).toEqual([false, true]);
    // Other words are another element.
    const renamed = { ...state, entities: { ...state.entities, c: makeEntity('c', { name: 'Sea' }) } };
    expect(toElements(renamed).edges.map(({ told }) => told)).toEqual(['A met B', 'B met Sea']);
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
