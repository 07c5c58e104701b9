/** Whether the page keeps what it no longer needs: its memory before and after hundreds of expansions and collapses. */
import type { Browser } from 'playwright-core';
import { open } from './measure-screen.ts';

export interface MemoryUse {
  readonly rounds: number;
  /** Megabytes of the heap once garbage is collected. */
  readonly before: number;
  readonly after: number;
}

/** As many as undo remembers steps, and more: what it keeps is no leak, and is all there before it is measured. */
const WARM_UP = 60;

export async function measureMemory(
  browser: Browser,
  address: string,
  hub: string,
  rounds: number,
): Promise<MemoryUse> {
  const page = await open(browser, `${address}#show=${hub}&select=entity;${hub}`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const heap = async () => {
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.disable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
  };
  await page.getByRole('application').focus();
  const goRound = async () => {
    await page.keyboard.press('e');
    await page.getByLabel('Loading').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+E');
    await page.waitForTimeout(10);
  };
  for (let round = 0; round < WARM_UP; round += 1) await goRound();
  const before = await heap();
  for (let round = 0; round < rounds; round += 1) await goRound();
  await page.waitForTimeout(500);
  const after = await heap();
  await page.context().close();
  return { rounds, before, after };
}
