import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, boxesOverlap, boxOf, separate } from '../../../client/graph/boxes.ts';
import { gather } from '../../../client/graph/gather.ts';
import { type Arrow, nextNode } from '../../../client/graph/next-node.ts';
import { placeNear } from '../../../client/graph/place-near.ts';
import type { Position } from '../../../client/store/view.ts';

const box = boxOf('Name', 30);
const boxesFor = (positions: object): Record<string, Box> =>
  Object.fromEntries(Object.keys(positions).map((id) => [id, box]));
const overlapping = (positions: Record<string, Position>, boxes: Record<string, Box>) =>
  Object.entries(positions).flatMap(([one, at], index, all) =>
    all
      .slice(index + 1)
      .filter(([other, there]) => boxesOverlap(at, boxes[one] as Box, there, boxes[other] as Box))
      .map(([other]) => `${one} ${other}`),
  );

describe('boxes', () => {
  test('a long name wraps between words and takes lines below', () => {
    expect(boxOf('Xi', 30)).toEqual({ side: 19, above: 19, below: 39 });
    expect(boxOf('Commonwealth of Independent States', 30)).toEqual({ side: 62, above: 19, below: 71 });
  });

  test('after separation no name covers another, from any start', () => {
    const spot = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 25 }), (spots) => {
        const positions = Object.fromEntries(spots.map((at, index) => [`n${index}`, at]));
        expect(overlapping(separate(positions, boxesFor(positions)), boxesFor(positions))).toEqual([]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('what stands free stays', () => {
    const free = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 } };
    expect(separate(free, boxesFor(free))).toEqual(free);
  });
});

describe('new nodes beside old ones', () => {
  const old = { a: { x: 0, y: 0 }, b: { x: 400, y: 0 } };
  const boxes = boxesFor({ ...old, c: 0, d: 0, e: 0 });
  const links = [
    { source: 'b', target: 'c' },
    { source: 'd', target: 'b' },
  ];
  const found = placeNear(old, boxes, links);
  test('only the new ones are placed, outward of their neighbor, the same each time', () => {
    expect(found.c).toEqual({ x: 520, y: 0 });
    expect(Object.keys(found).sort()).toEqual(['c', 'd', 'e']);
    expect(placeNear(old, boxes, links)).toEqual(found);
  });
  test('and cover nobody', () => {
    expect(overlapping({ ...old, ...found }, boxes)).toEqual([]);
  });
});

test('a part of its own is drawn up to the largest, whole, and touches nothing', () => {
  const positions = {
    a: { x: 0, y: 0 },
    b: { x: 100, y: 0 },
    c: { x: 0, y: 100 },
    far: { x: 2000, y: 0 },
    farther: { x: 2100, y: 0 },
  };
  const boxes = boxesFor(positions);
  const gathered = gather(positions, boxes, [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'c' },
    { source: 'far', target: 'farther' },
  ]);
  expect([gathered.a, gathered.b, gathered.c]).toEqual([positions.a, positions.b, positions.c]);
  expect(overlapping(gathered, boxes)).toEqual([]);
  expect((gathered.far as Position).x).toBeLessThan(300);
  expect((gathered.farther as Position).x - (gathered.far as Position).x).toBeCloseTo(100);
});

describe('arrow keys', () => {
  const cross = {
    o: { x: 0, y: 0 },
    e: { x: 100, y: 10 },
    n: { x: 0, y: -100 },
    w: { x: -50, y: 0 },
    ne: { x: 60, y: -60 },
  };
  test.each<[string, Arrow, string | undefined]>([
    ['o', 'ArrowRight', 'e'],
    ['o', 'ArrowLeft', 'w'],
    ['o', 'ArrowUp', 'n'],
    ['o', 'ArrowDown', undefined],
    ['e', 'ArrowRight', undefined],
    ['gone', 'ArrowLeft', undefined],
  ])('%s %s → %s', (from, arrow, to) => {
    expect(nextNode(cross, from, arrow)).toBe(to);
  });
});
