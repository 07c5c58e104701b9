/** Journeys through the real screen in a real browser: by pointer, by keyboard, by link. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, journeys, PHONE, search, soon, viewOf, violationsOn } from './journeys.ts';
import { serveScreen } from './serve-screen.ts';
import { throughTheCanvas } from './through-canvas.ts';
import { throughDecisions } from './through-decisions.ts';
import { throughEventNodes } from './through-event-nodes.ts';
import { throughEvents } from './through-events.ts';
import { throughExports } from './through-exports.ts';
import { throughIngest } from './through-ingest.ts';
import { throughKeeping } from './through-keeping.ts';
import { throughLanguage } from './through-language.ts';
import { throughLargeGraphs } from './through-large-graphs.ts';
import { throughQueue } from './through-queue.ts';
import { throughReading } from './through-reading.ts';
import { throughSearch } from './through-search.ts';
import { throughTheTour } from './through-the-tour.ts';
import { throughTheTwin } from './through-the-twin.ts';
import { throughTime } from './through-time.ts';

journeys('the explorer', (tools) => {
  const { open } = tools;

  test.each([DESK, PHONE])(
    'search, open, expand, read the sentence behind a line, export, come back by the link: $name',
    async ({ viewport }) => {
      const page = await open(tools.address(), { viewport });
      await search(page, 'Lukashenko');
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      await page.getByRole('button', { name: 'Expand' }).click();
      await page.getByRole('button', { name: 'met Vladimir Putin' }).click();
      await page.getByRole('heading', { name: 'Alexander Lukashenko met Vladimir Putin' }).waitFor();
      const sentence = page.getByRole('list', { name: 'Sentences behind this line' });
      await expect
        .poll(() => sentence.locator('mark').allTextContents())
        .toEqual(['Alexander Lukashenko met Vladimir Putin in Minsk on Monday']);
      expect(await sentence.textContent()).toContain('Evening Ledger');

      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: 'GraphML' }).click();
      const file = await download;
      const graphml = await file.createReadStream().then(async (stream) => {
        let text = '';
        for await (const chunk of stream) text += chunk;
        return text;
      });
      expect(file.suggestedFilename()).toBe('entente-graph.graphml');
      expect(graphml).toContain('<graphml');
      expect(graphml).toContain('person:alexander-lukashenko');

      const link = page.url();
      const again = await open(link, { viewport });
      await again.getByRole('heading', { name: 'Alexander Lukashenko met Vladimir Putin' }).waitFor();
      expect(again.url()).toBe(link);
    },
  );

  test('a line and a node are chosen by a click in the drawing', async () => {
    // Two nodes side by side: the line between them crosses the middle of the drawing.
    const page = await open(`${tools.address()}#show=person:alexander-lukashenko@0,0;person:xi-jinping@8c,0`);
    const tip = page.getByRole('tooltip');
    const stage = await page.getByRole('application').boundingBox();
    if (!stage) throw new Error('No drawing');
    const middle = { x: stage.x + stage.width / 2, y: stage.y + stage.height / 2 };
    /** Moves the pointer a step at a time until the tip names something so, and clicks. */
    const sweep = async (name: string, at: (step: number) => [number, number]): Promise<[number, number]> => {
      for (let step = 0; step < 200; step += 1) {
        await page.mouse.move(...at(step));
        if ((await tip.count()) === 0 || !(await tip.textContent())?.startsWith(name)) continue;
        await page.mouse.down();
        await page.mouse.up();
        return at(step);
      }
      throw new Error(`The pointer met no ${name}`);
    };
    const line = await sweep('Alexander Lukashenko will meet Xi Jinping', (step) => [
      middle.x,
      middle.y - 120 + 2 * step,
    ]);
    await page.getByRole('heading', { name: 'Alexander Lukashenko will meet Xi Jinping' }).waitFor();
    await sweep('Xi JinpingPerson', (step) => [middle.x + 4 * step, line[1]]);
    await page.getByRole('heading', { name: 'Xi Jinping', exact: true }).waitFor();
  });

  test('by keyboard alone', async () => {
    const page = await open();
    await search(page, 'Lukashenko');
    await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('e');
    await page
      .getByText(/Alexander Lukashenko: /)
      .first()
      .waitFor();
    await page.keyboard.press('n');
    await soon(() => viewOf(page)?.selection?.kind).toBe('edge');
    const announced = page.locator('main [aria-live]');
    expect(await announced.textContent()).toMatch(/Alexander Lukashenko .+ 1 sentence/);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('panel-body');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(viewOf(page)?.selection?.kind).toBe('entity');
    const before = viewOf(page)?.shown.length ?? 0;
    await page.keyboard.press('h');
    await soon(() => viewOf(page)?.shown.length).toBe(before - 1);
    await page.keyboard.press('Control+z');
    await soon(() => viewOf(page)?.shown.length).toBe(before);
    await page.keyboard.press('Escape');
    expect(viewOf(page)?.selection).toBeUndefined();
  });

  test.each([DESK, PHONE])(
    'what was planned, denied or supposed is told apart, and can be left out: $name',
    async ({ viewport }) => {
      const page = await open(tools.address(), { viewport });
      await page.getByText('Table', { exact: true }).click();
      await page.getByText('8 lines', { exact: true }).click();
      const told = () => lineRows(page);
      expect((await told()).filter((text) => !text.startsWith('Actual'))).toEqual([
        'Denied: Alexander Lukashenko did not threaten Vladimir Putin',
        'Hypothetical: Xi Jinping might support Russia',
        'Planned: Alexander Lukashenko will meet Xi Jinping',
      ]);
      const legend = page.getByRole('region', { name: /^Legend/ });
      if (viewport === PHONE.viewport) await legend.getByRole('button', { name: 'Legend' }).click();
      for (const status of ['Planned', 'Denied', 'Hypothetical']) {
        await legend.getByRole('button', { name: status }).click();
      }
      if (viewport === PHONE.viewport) await legend.getByRole('button', { name: 'Legend' }).click();
      await soon(async () => (await told()).length).toBe(5);
      expect((await told()).filter((text) => !text.startsWith('Actual'))).toEqual([]);
      expect(await page.getByRole('status', { name: 'Left out by the filters' }).textContent()).toBe(
        '3 lines left out',
      );
      // One key brings all back.
      await page.getByRole('row').nth(1).focus();
      await page.keyboard.press('c');
      await soon(async () => (await told()).length).toBe(8);
      expect(await page.getByRole('status', { name: 'Left out by the filters' }).count()).toBe(0);
    },
  );

  test('back and forward go through the steps', async () => {
    const page = await open();
    await search(page, 'Putin');
    await page.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'What the documents say' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
  });

  test.each([DESK, PHONE])('paths, meetings and a whole document: $name', async ({ viewport }) => {
    const page = await open(tools.address(), { viewport });
    await page.getByRole('tab', { name: 'Paths' }).click();
    for (const [label, name] of [
      ['From', 'Vladimir Putin'],
      ['To', 'Belarus'],
    ] as const) {
      await page.getByRole('textbox', { name: label, exact: true }).fill(name);
      await page.getByRole('option', { name }).click();
    }
    await page.getByText('2 steps').first().waitFor();
    await page.getByRole('heading', { name: 'How two are connected' }).click();
    await search(page, 'Lukashenko');
    await page.getByRole('tab', { name: 'Meetings' }).click();
    await page.getByRole('heading', { name: 'Whom Alexander Lukashenko met' }).waitFor();
    await page.getByText('2 meetings').waitFor();
    await page.getByText('1 sentence').first().click();
    await page
      .getByRole('button', { name: /^Open the document/ })
      .first()
      .click();
    await page.locator('article .mention', { hasText: 'Xi Jinping' }).first().click();
    await page.getByRole('heading', { name: 'Xi Jinping' }).waitFor();
  });

  describe.each([DESK, PHONE])('$name', ({ viewport }) => {
    test.each(['light', 'dark'] as const)('no violation of WCAG 2.2 AA that axe can find: %s', async (colorScheme) => {
      const page = await open(tools.address(), { colorScheme, viewport });
      const violations = async () => {
        // Nothing is wider than the screen, whatever is open.
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
        return violationsOn(page);
      };
      expect(await violations()).toEqual([]);
      await search(page, 'Lukashenko');
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      await page.getByRole('heading', { name: 'Documents' }).waitFor();
      await page
        .getByRole('button', { name: /^Met or talked/ })
        .first()
        .click();
      await page.getByRole('list', { name: 'Sentences' }).locator('mark').first().waitFor();
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: 'did not threaten Vladimir Putin' }).click();
      await page.getByRole('heading', { name: 'Alexander Lukashenko did not threaten Vladimir Putin' }).waitFor();
      await page.locator('mark').first().waitFor();
      expect(await violations()).toEqual([]);
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('textbox', { name: 'From' }).waitFor();
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Add documents' }).click();
      await page.getByRole('dialog').waitFor();
      await page.getByRole('textbox', { name: 'Article' }).waitFor();
      expect(await violations()).toEqual([]);
    });
  });

  test('a server that is gone, and that is back', async () => {
    const page = await open();
    await page.route('**/api/v1/graph*', (route) => route.abort());
    await page.goto(tools.address());
    await page.reload();
    await page.getByRole('heading', { name: 'The graph cannot be reached' }).waitFor();
    await page.unroute('**/api/v1/graph*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Tools' }).waitFor();
  });

  test('the sample corpus as it is read: from Lukashenko to the sentence that says he met Putin', async () => {
    const sample = await serveScreen(tools.folder(), 'sample');
    try {
      const page = await open(sample.address);
      await search(page, 'Lukashenko');
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      await page.getByRole('button', { name: 'Expand' }).click();
      await page.getByRole('button', { name: 'met Vladimir Putin', exact: true }).click();
      const sentences = page.getByRole('list', { name: 'Sentences behind this line' });
      await soon(() => sentences.textContent()).toMatch(/(Lukashenko|Putin).*Northgate Herald/s);
      await sentences.locator('mark').first().waitFor();
      const link = page.url();
      const again = await open(link);
      await again.getByRole('heading', { name: 'Alexander Lukashenko met Vladimir Putin' }).waitFor();
      expect(again.url()).toBe(link);
    } finally {
      await sample.close();
    }
  });

  test('the script that the first paint waits for is under 250 kB, compressed', async () => {
    const page = await readFile(join(tools.folder(), 'index.html'), 'utf8');
    const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path as string);
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await readFile(join(tools.folder(), path))).length),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  });

  throughReading(tools);
  throughEvents(tools);
  throughEventNodes(tools);
  throughQueue(tools);
  throughTheTwin(tools);
  throughTime(tools);
  throughTheCanvas(tools);
  throughTheTour(tools);
  throughExports(tools);
  throughKeeping(tools);
  throughLanguage(tools);
  throughLargeGraphs(tools);
  throughDecisions(tools);
  throughSearch(tools);
  throughIngest(tools);
});

/** The rows of the table of lines: "Planned: Alexander Lukashenko will meet Xi Jinping". */
async function lineRows(page: Page): Promise<string[]> {
  const rows = await page.getByRole('grid', { name: 'Lines shown' }).getByRole('row').all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').allTextContents()));
  return cells.map(([from, what, to, status]) => `${status}: ${from} ${what?.trim()} ${to}`).sort();
}
