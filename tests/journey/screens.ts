/**
 * `npm run screens`: pictures of the main states of the screen over the sample corpus, into tests/journey/screens. Chance
 * and clock are fixed, so that a picture changes where the screen does. A new state is one entry of the list.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { mulberry32 } from '../bench/mulberry32.ts';
import { findChromium } from './find-chromium.ts';
import { DESK, PHONE, search } from './first-steps.ts';
import { buildScreen, serveScreen } from './serve-screen.ts';
import { toSmallPng } from './small-png.ts';

const FOLDER = fileURLToPath(new URL('screens/', import.meta.url));

/** Pixels of a picture of the desk, enough to read it. */
const WIDTH = 1200;
const NOW = '2026-01-02T12:00:00Z';

interface State {
  readonly name: string;
  readonly options?: BrowserContextOptions;
  readonly language?: string;
  readonly steps: (page: Page) => Promise<unknown>;
}

const openEntity = async (page: Page) => {
  await search(page, 'Lukashenko');
  await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
  await page.getByRole('button', { name: 'Expand' }).first().click();
  await page.getByRole('heading', { name: 'Documents' }).waitFor();
};
const openLine = async (page: Page) => {
  await openEntity(page);
  await page.getByRole('button', { name: 'met Vladimir Putin', exact: true }).click();
  await page.locator('blockquote mark').first().waitFor();
};
const pressInGraph = async (page: Page, key: string) => {
  await page.getByRole('application').focus();
  await page.keyboard.press(key);
};

const STATES: readonly State[] = [
  { name: 'start', steps: async () => undefined },
  { name: 'entity', steps: openEntity },
  { name: 'line', steps: openLine },
  {
    name: 'event',
    steps: async (page) => {
      await openEntity(page);
      await page.getByRole('tab', { name: 'Meetings' }).click();
      await page.getByRole('button', { name: 'All reports of this event' }).first().click();
    },
  },
  {
    name: 'document',
    steps: async (page) => {
      await openLine(page);
      await page
        .getByRole('button', { name: /^Open the document/ })
        .first()
        .click();
      await page.locator('.document-text').waitFor();
    },
  },
  { name: 'filter', steps: (page) => page.getByRole('button', { name: 'Filter', exact: true }).click() },
  { name: 'table', steps: (page) => pressInGraph(page, 't') },
  { name: 'map', steps: (page) => pressInGraph(page, 'm') },
  { name: 'review', steps: (page) => pressInGraph(page, 'q') },
  { name: 'vietnamese', language: 'vi', steps: (page) => search(page, 'Việt Nam') },
  { name: 'dark', options: { colorScheme: 'dark' }, steps: openLine },
  { name: 'phone', options: { viewport: PHONE.viewport, deviceScaleFactor: 1.5 }, steps: openLine },
];

/** What is still to come in after the last step: answers, and a layout that is not awaited. */
const REST_MS = 1500;

async function take(browser: Browser, address: string, { options, language = 'en', steps }: State): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: DESK.viewport,
    deviceScaleFactor: WIDTH / DESK.viewport.width,
    reducedMotion: 'reduce',
    ...options,
  });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.addInitScript(`
      localStorage.setItem('entente-tour', 'seen');
      localStorage.setItem('entente-language', '${language}');
      Math.random = (${mulberry32})(1);
    `);
    await page.goto(address);
    await page.locator('.tools').waitFor();
    await page.waitForTimeout(REST_MS);
    await steps(page);
    await page.waitForTimeout(REST_MS);
    // A notice is gone before one has read it.
    const picture = await page.screenshot({ style: '.mantine-Notifications-root { display: none }' });
    const { width, height, pixels } = await page.evaluate<{
      width: number;
      height: number;
      pixels: string;
    }>(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${picture.toString('base64')}';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      let pixels = '';
      for (let at = 0; at < data.length; at += 8192) pixels += String.fromCharCode(...data.subarray(at, at + 8192));
      return { width, height, pixels: btoa(pixels) };
    })()`);
    return toSmallPng(width, height, Buffer.from(pixels, 'base64'));
  } finally {
    await context.close();
  }
}

const executablePath = findChromium();
if (executablePath) {
  const wanted = process.argv.slice(2);
  const screen = await buildScreen();
  const served = await serveScreen(screen.folder, 'sample');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    // Of all states, those that are no longer in the list go.
    if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    for (const state of STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      const picture = await take(browser, served.address, state);
      await writeFile(`${FOLDER}${state.name}.png`, picture);
      process.stdout.write(`${state.name}.png ${Math.round(picture.length / 1000)} kB\n`);
    }
  } finally {
    await browser.close();
    await served.close();
    await screen.remove();
  }
}
