/** The screen over one generated graph: how soon it is there, how it moves, how long it keeps one waiting, what it keeps. */
import type { Browser, Page } from 'playwright-core';
import type { Graph } from '../../../server/contract/graph.ts';
import { soonest, viewIn } from './at-rest.ts';
import { type FrameRate, type Place, pan, zoom } from './frames.ts';
import { longestBlock, WATCH_LONG_TASKS } from './long-tasks.ts';
import type { SigmaGraph } from './measure-sigma.ts';

export interface ScreenSpeed {
  readonly nodes: number;
  readonly edges: number;
  /** Milliseconds from the address to a graph that stands. */
  readonly firstGraph: number[];
  /** Milliseconds from "Show everything" to all of it laid out. */
  readonly everything: number;
  readonly pan: FrameRate[];
  readonly zoom: FrameRate[];
  /** The longest task in milliseconds while an entity is expanded, and while all is laid out anew. */
  readonly blockOfExpand: number;
  readonly blockOfLayout: number;
  readonly blockOfSelect: number;
}

export interface Measured {
  readonly speed: ScreenSpeed;
  /** What was drawn and where, for another to draw. */
  readonly drawn: SigmaGraph;
  readonly place: Place;
}

const VIEWPORT = { width: 1440, height: 900 };

export async function measureScreen(browser: Browser, address: string, hub: string, runs: number): Promise<Measured> {
  const firstGraph: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = Date.now();
    const page = await open(browser, address);
    firstGraph.push(Date.now() - began);
    await page.context().close();
  }
  const page = await open(browser, `${address}#show=${hub}&select=entity;${hub}`);
  const blockOfExpand = await longestBlock(page, () => expand(page));
  const everything = await showEverything(page);
  const stage = await page.locator('.graph-canvas').boundingBox();
  if (!stage) throw new Error('No drawing');
  const speed = { pan: [] as FrameRate[], zoom: [] as FrameRate[] };
  for (let run = 0; run < runs; run += 1) {
    speed.pan.push(await pan(page, stage));
    await page.waitForTimeout(500);
    speed.zoom.push(await zoom(page, stage));
    await page.waitForTimeout(500);
  }
  const blockOfSelect = await longestBlock(page, () => select(page));
  const blockOfLayout = await longestBlock(page, () => layOut(page));
  const view = viewIn(page);
  const { nodes, edges } = (await (
    await page.request.post(`${address}api/v1/graph?status=actual&status=planned&status=denied&status=hypothetical`, {
      data: { nodes: view?.shown ?? [] },
    })
  ).json()) as Graph;
  await page.context().close();
  return {
    speed: {
      nodes: nodes.length,
      edges: edges.length,
      firstGraph,
      everything,
      ...speed,
      blockOfExpand,
      blockOfLayout,
      blockOfSelect,
    },
    drawn: {
      nodes: nodes.map(({ id, name }) => ({ id, label: name, x: 0, y: 0, ...view?.positions[id] })),
      edges: edges.map(({ source, target }) => ({ source, target })),
    },
    place: stage,
  };
}

/** A page whose nodes stand. */
export async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(WATCH_LONG_TASKS);
  // No tour in front of the graph.
  await page.addInitScript("localStorage.setItem('entente-tour', 'seen')");
  await page.goto(address);
  await soonest(page, (view) => Object.keys(view?.positions ?? {}).length > 0);
  return page;
}

async function showEverything(page: Page): Promise<number> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('show everything');
  const command = page.getByText(/^Show everything/);
  await command.waitFor();
  const before = viewIn(page)?.shown.length ?? 0;
  const began = Date.now();
  await command.click();
  await soonest(page, (view) => (view?.shown.length ?? 0) > before && isPlaced(view));
  const took = Date.now() - began;
  await page.waitForTimeout(1_500);
  return took;
}

/** Lays all out in rows and then by forces again, by the keys of both, and waits until all stand. */
async function layOut(page: Page): Promise<void> {
  for (const key of ['2', '1']) {
    const before = page.url();
    await page.getByRole('application').focus();
    await page.keyboard.press(key);
    await soonest(page, (view) => page.url() !== before && isPlaced(view));
  }
}

const isPlaced = (view: ReturnType<typeof viewIn>): boolean =>
  view !== undefined && Object.keys(view.positions).length === view.shown.length;

/** The arrow leads to a node, which the panel then tells of. */
export async function select(page: Page): Promise<void> {
  const before = viewIn(page)?.selection?.id;
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await soonest(page, (view) => view?.selection?.id !== undefined && view.selection.id !== before);
  await page.waitForTimeout(500);
}

export async function expand(page: Page): Promise<void> {
  const before = viewIn(page)?.shown.length ?? 0;
  await page.getByRole('application').focus();
  await page.keyboard.press('e');
  await soonest(page, (view) => (view?.shown.length ?? 0) > before && isPlaced(view));
}
