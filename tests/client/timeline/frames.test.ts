/** The timeline as it plays: which bars are shown next. */
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { barsUntil, boundsOf } from '../../../client/timeline/buckets.ts';
import { type Frame, isMoving, nextFrame, startOf } from '../../../client/timeline/frames.ts';

const bar = (date: string, talks: number) => ({
  date,
  counts: {
    'verbal cooperation': talks,
    'material cooperation': 0,
    'verbal conflict': 0,
    'material conflict': 0,
    relation: 0,
  },
});
const BARS = [bar('2019', 0), bar('2020', 2), bar('2021', 0), bar('2022', 1), bar('2023', 0), bar('2024', 3)];

/** All frames from where play is pressed. */
function played(from: Frame): Frame[] {
  const moves = isMoving(from);
  const frames: Frame[] = [startOf(BARS, from)];
  for (;;) {
    const next = nextFrame(BARS, frames.at(-1) as Frame, moves);
    if (!next) return frames;
    frames.push(next);
  }
}

test.each([
  [
    'all: grows from the first bar with something in it',
    [0, 5],
    [
      [0, 1],
      [0, 3],
      [0, 5],
    ],
  ],
  [
    'part from the beginning: grows on from there',
    [0, 3],
    [
      [0, 3],
      [0, 5],
    ],
  ],
  [
    'a stretch in the middle moves, past what changes nothing',
    [1, 2],
    [
      [1, 2],
      [2, 3],
      [4, 5],
    ],
  ],
  [
    'a stretch at the end begins anew, as long as it was',
    [4, 5],
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  ],
] as const)('%s', (_, from, frames) => {
  expect(played([...from])).toEqual(frames);
});

test('frames are bounds of the filters; the whole is none', () => {
  expect(boundsOf(BARS, [1, 3], NO_FILTERS)).toEqual({ ...NO_FILTERS, from: '2020', to: '2022' });
  expect(boundsOf(BARS, [0, 5], { ...NO_FILTERS, from: '2020', to: '2022' })).toEqual(NO_FILTERS);
});

test('bars until the date as of which the graph is shown', () => {
  expect(['2018', '2020-06-01', '2024'].map((date) => barsUntil(BARS, date))).toEqual([0, 2, 6]);
});
