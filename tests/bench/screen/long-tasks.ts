/** How long the page did not answer: tasks of more than 50 ms, as the browser reports them (Long Tasks API). */
import type { Page } from 'playwright-core';

/** To be put into a page before anything else. */
export const WATCH_LONG_TASKS = `
  window.benchLong = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.benchLong.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
`;

/** The longest task while `act` runs, in milliseconds; 0 where none took 50. */
export async function longestBlock(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate('window.benchLong.length = 0');
  await act();
  // The browser reports a task a moment after its end.
  await page.waitForTimeout(300);
  const tasks = (await page.evaluate('window.benchLong')) as [number, number][];
  return Math.max(0, ...tasks.map(([, duration]) => duration));
}
