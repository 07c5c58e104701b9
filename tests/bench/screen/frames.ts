/**
 * A drawing is panned and zoomed by pointer and wheel, as a hand does it, while the page notes when it gets a frame: the
 * same gestures at the same place whatever draws there.
 */
import type { Page } from 'playwright-core';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Frames per second: the median, and what 19 frames of 20 exceed. */
export interface FrameRate {
  readonly median: number;
  readonly p5: number;
}

const STEPS = 40;
const STEP_MS = 16;
const DRAG_PIXELS = 6;
const WHEEL = 40;
/** A gesture ends here where each of its steps waits for a slow drawing; its frames are many enough by then. */
const GESTURE_MS = 5_000;

/** Drags from a corner, where hardly a node is, and back. */
export const pan = (page: Page, place: Place): Promise<FrameRate> =>
  during(page, async () => {
    const [x, y] = [place.x + place.width * 0.12, place.y + place.height * 0.88];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await eachStep(page, async (step) => {
      const far = step <= STEPS ? step : 2 * STEPS - step;
      await page.mouse.move(x + DRAG_PIXELS * far, y - 2 * far);
    });
    await page.mouse.up();
  });

/** Turns the wheel over the middle, nearer and back. */
export const zoom = (page: Page, place: Place): Promise<FrameRate> =>
  during(page, async () => {
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await eachStep(page, (step) => page.mouse.wheel(0, step < STEPS ? -WHEEL : WHEEL));
  });

async function eachStep(page: Page, act: (step: number) => Promise<void>): Promise<void> {
  const until = Date.now() + GESTURE_MS;
  for (let step = 0; step < 2 * STEPS && Date.now() < until; step += 1) {
    await act(step);
    await page.waitForTimeout(STEP_MS);
  }
}

async function during(page: Page, gesture: () => Promise<void>): Promise<FrameRate> {
  await page.evaluate(`
    // Of this gesture alone: on a slow page the frame after the last one comes when the next has begun.
    const frames = (window.benchFrames = []);
    const note = (at) => {
      if (window.benchFrames !== frames) return;
      frames.push(at);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  `);
  await gesture();
  const at = (await page.evaluate('window.benchFrames.splice(0)')) as number[];
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  return rateOf(gaps);
}

/** @param gaps milliseconds between frames; not empty */
export function rateOf(gaps: readonly number[]): FrameRate {
  const sorted = [...gaps].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: 1000 / at(0.5), p5: 1000 / at(0.95) };
}
