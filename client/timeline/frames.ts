/**
 * Playing the timeline: from the bars that are shown now to those of the next frame. A stretch of time that begins with
 * the first bar grows; one cut out of the middle moves along. Frames that would show the same as the one before are
 * passed over. Pure.
 */
import { GROUPS } from '../vocabulary/statement-words.ts';
import type { Bar } from './buckets.ts';

/** Indexes of the first and the last bar that are shown. */
export type Frame = readonly [first: number, last: number];

/** What a frame is played from when play is pressed: at the end, or with everything shown, the beginning. */
export function startOf(bars: readonly Bar[], [first, last]: Frame): Frame {
  const end = bars.length - 1;
  if (last < end) return [first, last];
  const width = first === 0 ? 0 : last - first;
  const start: Frame = [0, width];
  return isMoving([first, last]) ? start : [0, nextFull(bars, 0) ?? end];
}

/** Undefined after the last bar. */
export function nextFrame(bars: readonly Bar[], [first, last]: Frame, moves: boolean): Frame | undefined {
  if (!moves) {
    const next = nextFull(bars, last + 1);
    return next === undefined ? undefined : [first, next];
  }
  for (let by = 1; last + by < bars.length; by += 1) {
    if (isFull(bars[last + by]) || isFull(bars[first + by - 1])) return [first + by, last + by];
  }
  return undefined;
}

export const isMoving = ([first]: Frame): boolean => first > 0;

function nextFull(bars: readonly Bar[], from: number): number | undefined {
  const next = bars.findIndex((bar, index) => index >= from && isFull(bar));
  return next < 0 ? undefined : next;
}

const isFull = (bar: Bar | undefined): boolean => bar !== undefined && GROUPS.some((group) => bar.counts[group] > 0);
