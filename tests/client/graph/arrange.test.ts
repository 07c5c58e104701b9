import { describe, expect, test } from 'vitest';
import { arrange } from '../../../client/graph/arrange.ts';
import { boxesOverlap, boxOf } from '../../../client/graph/boxes.ts';
import { spiral } from '../../../client/graph/force-atlas.ts';
import type { LayoutJob } from '../../../client/graph/layout-job.ts';
import type { Position } from '../../../client/store/view.ts';
import { mulberry32 } from '../../bench/mulberry32.ts';

/** A graph as news has it: a few in many lines, most in one or two. */
function jobOf(count: number, lines: number, held: LayoutJob['held'] = {}): LayoutJob {
  const random = mulberry32(3);
  const name = (index: number) => `n${index}`;
  return {
    layout: 'organic',
    spots: Array.from({ length: count }, (_, index) => ({
      id: name(index),
      type: 'Person' as const,
      box: boxOf(index % 3 === 0 ? 'Commonwealth of Independent States' : 'Xi Jinping', 22 + (index % 5) * 6),
    })),
    links: Array.from({ length: lines }, () => ({
      source: name(Math.floor(count * random() ** 3)),
      target: name(Math.floor(count * random())),
    })),
    held,
    screen: 1.6,
  };
}

function last(job: LayoutJob): Record<string, Position> {
  let positions: Record<string, Position> = {};
  for (const step of arrange(job)) if (step.done === 1) positions = step.positions();
  return positions;
}

function overlapping({ spots }: LayoutJob, positions: Record<string, Position>): string[] {
  return spots.flatMap((one, index) =>
    spots
      .slice(index + 1)
      .filter((other) =>
        boxesOverlap(positions[one.id] as Position, one.box, positions[other.id] as Position, other.box),
      )
      .map((other) => `${one.id} ${other.id}`),
  );
}

describe.each([
  ['some, by fcose', 60, 120],
  ['many, by ForceAtlas2', 600, 1_500],
])('an organic layout of %s', (_, count, lines) => {
  const job = jobOf(count, lines);
  const positions = last(job);

  test('places everybody, and no name covers another', () => {
    expect(Object.keys(positions).sort()).toEqual(job.spots.map(({ id }) => id).sort());
    expect(overlapping(job, positions)).toEqual([]);
  });

  test('is the same every time', () => {
    expect(last(job)).toEqual(positions);
  });

  test('puts those who have to do with each other closer than others', () => {
    const distance = (one: string, other: string) =>
      Math.hypot(
        (positions[one]?.x ?? 0) - (positions[other]?.x ?? 0),
        (positions[one]?.y ?? 0) - (positions[other]?.y ?? 0),
      );
    const mean = (distances: number[]) => distances.reduce((sum, one) => sum + one, 0) / distances.length;
    const linked = mean(job.links.map(({ source, target }) => distance(source, target)));
    const any = mean(job.spots.map(({ id }, index) => distance(id, job.spots.at(-index)?.id ?? id)));
    expect(linked).toBeLessThan(0.9 * any);
  });
});

test.each([60, 600])('of %i, the pinned stay where they are', (count) => {
  const held = { n1: { x: 1_000, y: -500 }, n7: { x: -300, y: 200 } };
  const job = jobOf(count, 2 * count, held);
  const positions = last(job);
  expect({ n1: positions.n1, n7: positions.n7 }).toEqual(held);
  expect(overlapping(job, positions)).toEqual([]);
});

test('a layout of many says how far it is, and has a place for everybody wherever it is stopped', () => {
  const job = jobOf(600, 1_500);
  const told: number[] = [];
  for (const step of arrange(job)) {
    told.push(step.done);
    if (told.length !== 100) continue;
    const sofar = Object.values(step.positions());
    expect(sofar.length).toBe(600);
    expect(sofar.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  }
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect(told.at(-1)).toBe(1);
});

test('nodes start on a spiral, no two at one place', () => {
  const spots = spiral(500, 1_000);
  expect(new Set(spots.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size).toBe(500);
  expect(Math.max(...spots.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThanOrEqual(500);
});
