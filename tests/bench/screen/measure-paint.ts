/**
 * How soon the screen is painted and answers on a slow machine: a fresh browser profile each time, the processor slowed
 * down as Lighthouse does it. Interactive is the later of two moments: the search box has taken a letter, and the last
 * long task before half a second of quiet is over.
 */
import type { Browser } from 'playwright-core';
import { WATCH_LONG_TASKS } from './long-tasks.ts';

export interface Paint {
  /** Milliseconds from the start of the navigation. */
  readonly firstContent: number;
  readonly interactive: number;
}

const SLOWED_DOWN = 4;
const QUIET_MS = 500;

export async function measurePaint(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED_DOWN });
  await page.addInitScript(WATCH_LONG_TASKS);
  await page.addInitScript("localStorage.setItem('entente-tour', 'seen')");
  await page.goto(address, { waitUntil: 'commit' });
  const answered = (await page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const box = document.querySelector('.search input');
      if (!box) return setTimeout(look, 5);
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
      box.focus();
      set.call(box, 'p');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      // React takes a letter back that it has not taken in.
      requestAnimationFrame(() => (box.value === 'p' ? resolve(performance.now()) : look()));
    };
    look();
  })`)) as number;
  const interactive = (await page.evaluate(`new Promise((resolve) => {
    const look = () => {
      const ends = window.benchLong.map(([start, duration]) => start + duration);
      const last = Math.max(${answered}, ...ends);
      if (performance.now() - last > ${QUIET_MS}) resolve(last);
      else setTimeout(look, 20);
    };
    look();
  })`)) as number;
  const firstContent = (await page.evaluate(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime",
  )) as number;
  await context.close();
  return { firstContent, interactive };
}
