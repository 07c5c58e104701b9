/** Whether the page keeps what it no longer needs: its memory before and after hundreds of expansions and collapses. */
import type { Browser } from 'playwright-core';
import type { Graph } from '../../../server/contract/graph.ts';
import { open } from './measure-screen.ts';

export interface MemoryUse {
  readonly rounds: number;
  /** Megabytes of the heap once garbage is collected. */
  readonly before: number;
  readonly after: number;
}

/** More steps than undo remembers: what it keeps is no leak, and is all there before it is measured. */
const WARM_UP = 60;
/** A page of an expansion, and what is worth expanding. */
const [PAGE, FEWEST] = [12, 4];
const LOOK_MS = 60;

export async function measureMemory(
  browser: Browser,
  address: string,
  ids: readonly string[],
  rounds: number,
): Promise<MemoryUse> {
  const center = await findStar(address, ids);
  const page = await open(browser, `${address}#show=${center}&select=entity;${center}`);
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
  const expanded = page.getByText('Expanded', { exact: true });
  const goRound = async () => {
    await page.keyboard.press('e');
    await expanded.waitFor();
    // Until the lines to the new nodes are there, none of them is known to hang on this one alone.
    do {
      await page.keyboard.press('Shift+E');
      await page.waitForTimeout(LOOK_MS);
    } while (await expanded.isVisible());
  };
  for (let round = 0; round < WARM_UP; round += 1) await goRound();
  const before = await heap();
  for (let round = 0; round < rounds; round += 1) await goRound();
  await page.waitForTimeout(500);
  const after = await heap();
  await page.context().close();
  return { rounds, before, after };
}

/**
 * One whose neighbors fit on a page and hang on it alone: collapsing it takes out all that expanding brought in, so that
 * the last round stands where the first did.
 */
async function findStar(address: string, ids: readonly string[]): Promise<string> {
  const all = 'status=actual&status=planned&status=denied&status=hypothetical';
  for (const id of ids) {
    const around = await fetch(`${address}api/v1/entities/${encodeURIComponent(id)}/neighbors?limit=${PAGE}&${all}`);
    const { nodes, total } = (await around.json()) as Graph & { total: number };
    if (total < FEWEST || total > PAGE) continue;
    const among = await fetch(`${address}api/v1/graph?${all}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ nodes: nodes.map((node) => node.id) }),
    });
    const { edges } = (await among.json()) as Graph;
    if (edges.every(({ source, target }) => source === id || target === id)) return id;
  }
  throw new Error('No entity whose neighbors hang on it alone');
}
