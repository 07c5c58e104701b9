import { describe, expect, test } from 'vitest';
import { boxesOverlap, boxOf, linesOf, separate } from '../../../client/graph/boxes.ts';
import { type OrderedLayout, positionsBy, type Spot } from '../../../client/graph/layouts.ts';
import type { NodeType } from '../../../client/vocabulary/event-words.ts';

const spot = (id: string, type: NodeType = 'Person', since?: string): Spot => ({
  id,
  type,
  box: boxOf(id, 30),
  ...(since && { since }),
});
const link = (source: string, target: string) => ({ source, target });
const spots = [
  spot('a', 'State', '2020'),
  spot('b', 'State', '2022-05-01'),
  spot('c', 'Person', '2020'),
  spot('d', 'Organization', '2021-01'),
  spot('e', 'Place'),
];
const links = [link('a', 'b'), link('a', 'c'), link('b', 'd')];
const rowsOf = (layout: OrderedLayout, middle?: string) => positionsBy(layout, spots, links, middle);

describe('layouts that are an order', () => {
  test.each<OrderedLayout>(['circle', 'concentric', 'layered', 'time'])(
    '%s: all nodes, the same every time',
    (layout) => {
      const positions = rowsOf(layout);
      expect(Object.keys(positions).sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(positionsBy(layout, spots.toReversed(), links.toReversed())).toEqual(positions);
    },
  );

  test.each<OrderedLayout>(['circle', 'concentric', 'layered', 'time'])('%s: nothing and one node', (layout) => {
    expect(positionsBy(layout, [], [])).toEqual({});
    expect(Object.keys(positionsBy(layout, [spot('a')], []))).toEqual(['a']);
  });

  test('by time, events are the line, and who took part stands above and beneath it near to their events', () => {
    const events = ['2020', '2021-03', '2022'].map((date, index) => spot(`event-${index}`, 'Event', date));
    const people = ['p', 'q', 'r', 's', 't', 'u'].map((id) => spot(id));
    const ties = people.map(({ id }, index) => link(`event-${index % 3}`, id));
    const found = positionsBy('time', [...people, ...events], ties);
    expect(positionsBy('time', [...events, ...people].toReversed(), ties.toReversed())).toEqual(found);
    const x = (id: string) => found[id]?.x ?? Number.NaN;
    const y = (id: string) => found[id]?.y ?? Number.NaN;
    expect([x('event-0') < x('event-1'), x('event-1') < x('event-2')]).toEqual([true, true]);
    const band = events.map(({ id }) => y(id));
    for (const { id } of people) expect(y(id) < Math.min(...band) || y(id) > Math.max(...band)).toBe(true);
    expect([x('p') < x('q'), x('q') < x('r'), x('s') < x('t'), x('t') < x('u')]).toEqual([true, true, true, true]);
    const boxes = Object.fromEntries([...people, ...events].map(({ id, box }) => [id, box]));
    expect(separate(found, boxes)).toEqual(found);
  });

  test.each<OrderedLayout>(['circle', 'concentric', 'time'])('%s: forty nodes stand apart', (layout) => {
    const many = Array.from({ length: 40 }, (_, index) => spot(`n${index}`, 'Person', `20${10 + (index % 13)}`));
    const star = many.slice(1).map(({ id }) => link('n0', id));
    const positions = positionsBy(layout, many, star);
    const touching = many.flatMap((one, index) =>
      many.slice(index + 1).flatMap((other) => {
        const [at, beside] = [positions[one.id], positions[other.id]];
        return at && beside && boxesOverlap(at, one.box, beside, other.box) ? [`${one.id} ${other.id}`] : [];
      }),
    );
    expect(touching).toEqual([]);
  });

  test('rings: the best connected in the middle, or the one asked for; strangers outermost', () => {
    const distance = (positions: Record<string, { x: number; y: number }>, id: string) =>
      Math.hypot(positions[id]?.x ?? 0, positions[id]?.y ?? 0);
    const rings = rowsOf('concentric', 'd');
    expect(rings.d).toEqual({ x: 0, y: 0 });
    const byDistance = ['b', 'a', 'c', 'e'].map((id) => distance(rings, id));
    expect(byDistance).toEqual(byDistance.toSorted((one, other) => one - other));
    expect(rowsOf('concentric', 'nobody').a).toEqual({ x: 0, y: 0 });
  });

  test('rows: states above organizations above people above places', () => {
    const positions = rowsOf('layered');
    const heights = ['a', 'd', 'c', 'e'].map((id) => positions[id]?.y ?? Number.NaN);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
  });

  test('time: from left to right, one date in one column, no date last', () => {
    const positions = rowsOf('time');
    const xs = ['a', 'c', 'd', 'b', 'e'].map((id) => positions[id]?.x ?? Number.NaN);
    expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    expect(xs[0]).toBe(xs[1]);
  });
});

test('what is pinned is not pushed', () => {
  const boxes = { a: boxOf('a', 30), b: boxOf('b', 30), c: boxOf('c', 30) };
  const apart = separate({ a: { x: 0, y: 0 }, b: { x: 5, y: 0 }, c: { x: 5, y: 0 } }, boxes, new Set(['a', 'c']));
  expect([apart.a, apart.c]).toEqual([
    { x: 0, y: 0 },
    { x: 5, y: 0 },
  ]);
  expect(apart.b && boxesOverlap({ x: 0, y: 0 }, boxes.a, apart.b, boxes.b)).toBe(false);
});

test.each([
  ['Short', ['Short']],
  ['Union of Soviet Socialist Republics', ['Union of Soviet', 'Socialist', 'Republics']],
  ['Ann\n3 Dec 2022', ['Ann', '3 Dec 2022']],
])('%s in lines', (label, lines) => {
  expect(linesOf(label)).toEqual(lines);
});
