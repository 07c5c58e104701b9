/** Graphs that no one reads whole: hundreds laid out off the page, a hub of ten thousand, and the graphics card. */
import { chromium, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { StoredEdge, StoredEntity } from '../../cypher/schema/graph-model.ts';
import { generateGraph } from '../bench/generate-graph.ts';
import { putRows } from '../support/graph/put-rows.ts';
import { findChromium } from './find-chromium.ts';
import { search, soon, type Tools, viewOf } from './journeys.ts';
import { serveFilled } from './serve-screen.ts';

const NEIGHBORS = 10_000;

/** How many pixels of the drawing have the color of people. */
const PIXELS_OF_PEOPLE = `(() => {
  const canvas = document.querySelector('.graph-canvas canvas[data-id="layer2-node"]');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 0x1d && data[at + 1] === 0x4f && data[at + 2] === 0x91 && data[at + 3] === 255) found += 1;
  }
  return found;
})()`;

/** By the palette, where it is the best hit for its words. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.type(words);
  await dialog.getByText(words).first().click();
  await dialog.waitFor({ state: 'hidden' });
}

export function throughLargeGraphs({ open, address, folder }: Tools): void {
  test('a large graph: everything is shown, laid out in the worker, while the page answers', async () => {
    const graph = generateGraph({ entities: 1_700, edges: 4_200 });
    const served = await serveFilled(folder(), async (engine) => {
      for (const rows of graph.batches()) await putRows(engine, rows);
    });
    try {
      const page = await open(served.address);
      await command(page, 'Show everything');
      await soon(() => viewOf(page)?.shown.length).toBeGreaterThan(1_000);
      await search(page, graph.names[0] as string);
      await page.getByRole('heading', { name: graph.names[0] as string, exact: true }).waitFor();
      const all = viewOf(page)?.shown.length ?? 0;
      await soon(() => Object.keys(viewOf(page)?.positions ?? {}).length).toBe(all);
      const spots = Object.values(viewOf(page)?.positions ?? {}).map(({ x, y }) => `${x} ${y}`);
      expect(new Set(spots).size).toBe(all);
      expect(viewOf(page)?.selection).toEqual({ kind: 'entity', id: graph.ids[0] });
      // From afar a node is a plain shape in the color of its type.
      await soon(() => page.evaluate(PIXELS_OF_PEOPLE)).toBeGreaterThan(all);
      // Nearer than the whole, names are as everywhere; a click on a line opens its sentences.
      await page.getByRole('application').focus();
      await page.keyboard.press('n');
      await soon(() => viewOf(page)?.selection?.kind).toBe('edge');
    } finally {
      await served.close();
    }
  });

  test('a large graph: a hub of ten thousand neighbors is expanded a page at a time', async () => {
    const entity = (id: string, name: string, statements: number): StoredEntity => ({
      id,
      type: 'Person',
      name,
      aliases: [],
      documents: 1,
      mentions: 1,
      statements,
      version: 1,
    });
    const met: StoredEdge = {
      type: 'CONSULT',
      status: 'actual',
      statements: 1,
      publishers: 1,
      firstDate: '2024-01-01',
      lastDate: '2024-01-01',
      confidence: 0.9,
      weight: 0.9,
      best: 'doc#1',
    };
    const others = Array.from({ length: NEIGHBORS }, (_, index) => entity(`person:n${index}`, `Guest ${index}`, 1));
    const served = await serveFilled(folder(), async (engine) => {
      await putRows(engine, { entities: [entity('person:hub', 'The Host', NEIGHBORS), ...others] });
      await putRows(engine, {
        edges: others.map(({ id }) => ({ source: 'person:hub', target: id, properties: met })),
      });
    });
    try {
      const page = await open(`${served.address}#show=person:hub&select=entity;person:hub`);
      await page.getByRole('application').focus();
      await page.keyboard.press('e');
      await soon(() => viewOf(page)?.shown.length).toBeGreaterThan(1);
      const first = viewOf(page)?.shown.length ?? 0;
      expect(first).toBeLessThan(100);
      const left = (NEIGHBORS - (first - 1)).toLocaleString('en');
      await page
        .getByText(new RegExp(`${left} more`))
        .first()
        .waitFor();
      await page.getByRole('application').focus();
      await page.keyboard.press('e');
      await soon(() => viewOf(page)?.shown.length).toBe(2 * first - 1);
      const legend = page.getByRole('region', { name: /^Legend/ });
      await legend.getByRole('button', { name: `People ${2 * first - 1}` }).waitFor();
      await page.getByText('Table', { exact: true }).click();
      await page.getByText(`${2 * first - 2} lines`, { exact: true }).waitFor();
      await page.getByText('Outline', { exact: true }).click();
      await page.getByRole('treeitem', { name: /^The Host/ }).waitFor();
    } finally {
      await served.close();
    }
  });

  test('a large graph: drawn by the graphics card and back, what is selected stays', async () => {
    // Where there is no graphics card, Chromium computes what one would draw.
    const browser = await chromium.launch({
      executablePath: findChromium() as string,
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      const refused: string[] = [];
      page.on('pageerror', (error) => refused.push(error.message));
      await page.goto(`${address()}#show=person:alexander-lukashenko@0,0;person:xi-jinping@8c,0`);
      await page.getByRole('region', { name: 'Tools' }).waitFor();
      await search(page, 'Lukashenko');
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      await soon(() => viewOf(page)?.selection?.id).toBe('person:alexander-lukashenko');
      const before = viewOf(page);
      for (const kept of ['on', 'off']) {
        await command(page, 'Draw by the graphics card');
        await soon(() => page.evaluate("localStorage.getItem('entente-webgl')")).toBe(kept);
        await page.locator('.graph-canvas canvas').first().waitFor();
        expect(viewOf(page)).toEqual(before);
      }
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      expect(refused).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}
