/** Journeys through the real screen in a real browser: by pointer, by keyboard, by link. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fromFragment } from '../../client/store/address.ts';
import { FACTS_BY_HAND } from './facts-by-hand.ts';
import { findChromium } from './find-chromium.ts';
import { buildScreen, type ServedScreen, serveScreen } from './serve-screen.ts';

const executablePath = findChromium();
const LONG = 300_000;
/** What the screen is about to show: waited for as long as a busy machine takes. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });

describe.skipIf(!executablePath)('the explorer', { timeout: LONG }, () => {
  let browser: Browser;
  let screen: Awaited<ReturnType<typeof buildScreen>>;
  let served: ServedScreen;
  const pages: Page[] = [];

  beforeAll(async () => {
    screen = await buildScreen();
    served = await serveScreen(screen.folder, FACTS_BY_HAND);
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  }, LONG);
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
    await screen.remove();
  });

  /** A page at rest: nodes stand where they stay. Anything asked of another host fails the test. */
  async function open(address = served.address, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    page.on('request', (request) => {
      if (!/^(blob:|data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) throw new Error(`Asked for ${request.url()}`);
    });
    await page.goto(address);
    await page.getByRole('region', { name: 'Tools' }).waitFor();
    await soon(() => placed(page)).toBeGreaterThan(0);
    return page;
  }

  const viewOf = (page: Page) => fromFragment(new URL(page.url()).hash);
  const placed = (page: Page) => Object.keys(viewOf(page)?.positions ?? {}).length;
  const search = async (page: Page, name: string) => {
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
  };

  test('search, open, expand, read the sentence behind a line, export, come back by the link', async () => {
    const page = await open();
    await search(page, 'Lukashenko');
    await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('button', { name: 'met Vladimir Putin' }).click();
    await page.getByRole('heading', { name: 'Alexander Lukashenko met Vladimir Putin' }).waitFor();
    const sentence = page.getByRole('list', { name: 'Sentences behind this line' });
    await expect
      .poll(() => sentence.locator('mark').allInnerTexts())
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
    const again = await open(link);
    await again.getByRole('heading', { name: 'Alexander Lukashenko met Vladimir Putin' }).waitFor();
    expect(again.url()).toBe(link);
  });

  test('a line and a node are chosen by a click in the drawing', async () => {
    // Two nodes side by side: the line between them crosses the middle of the drawing.
    const page = await open(`${served.address}#show=person:alexander-lukashenko@0,0;person:xi-jinping@8c,0`);
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

  test('what was planned, denied or supposed is told apart, and can be left out', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'List' }).click();
    const lines = page.locator('tr[data-status]');
    const told = async () => (await lines.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).sort();
    expect((await told()).filter((text) => !text.startsWith('Actual'))).toEqual([
      'Denied, dotted line Alexander Lukashenko did not threaten Vladimir Putin 1',
      'Hypothetical, dotted line Xi Jinping might support Russia 1',
      'Planned, dashed line Alexander Lukashenko will meet Xi Jinping 1',
    ]);
    const legend = page.getByRole('region', { name: /^Legend/ });
    for (const status of ['Planned', 'Denied', 'Hypothetical']) {
      await legend.getByRole('button', { name: status }).click();
    }
    await soon(async () => (await told()).filter((text) => !text.startsWith('Actual'))).toEqual([]);
    await page.getByRole('button', { name: 'Reset all' }).click();
    await soon(async () => (await told()).length).toBe(8);
  });

  test('back and forward go through the steps', async () => {
    const page = await open();
    await search(page, 'Putin');
    await page.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'What the documents say' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Vladimir Putin' }).waitFor();
  });

  test('paths, meetings and a whole document', async () => {
    const page = await open();
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

  test.each(['light', 'dark'] as const)('no violation of WCAG 2.2 AA that axe can find: %s', async (colorScheme) => {
    const page = await open(served.address, { colorScheme });
    const violations = async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
    };
    expect(await violations()).toEqual([]);
    await search(page, 'Lukashenko');
    await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'did not threaten Vladimir Putin' }).click();
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

  test('a narrow screen: no sideways scrolling, and axe finds nothing', async () => {
    const page = await open(served.address, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('a document is added, and refused where there is nothing in it', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('tab', { name: 'Files' }).click();
    await page.locator('input[type=file]').setInputFiles([
      { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Vladimir Putin met Xi Jinping in Beijing.') },
    ]);
    await page.getByRole('button', { name: 'Add 2 files' }).click();
    await page.getByText('1 input refused').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('nothing.txt');
    await page.getByText(/added/).first().waitFor();
  });

  test('a server that is gone, and that is back', async () => {
    const page = await open();
    await page.route('**/api/v1/graph*', (route) => route.abort());
    await page.goto(served.address);
    await page.reload();
    await page.getByRole('heading', { name: 'The graph cannot be reached' }).waitFor();
    await page.unroute('**/api/v1/graph*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'Tools' }).waitFor();
  });

  test('the sample corpus as it is read: from Lukashenko to the sentence that says he met Putin', async () => {
    const sample = await serveScreen(screen.folder, 'sample');
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
});
