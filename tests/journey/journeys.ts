/**
 * What every journey begins with: the screen built once, served over the facts by hand, and a browser. A journey is given
 * tools: it opens pages, and each page that asks another host for anything fails its test.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { fromFragment } from '../../client/store/address.ts';
import type { View } from '../../client/store/view.ts';
import { FACTS_BY_HAND } from './facts-by-hand.ts';
import { findChromium } from './find-chromium.ts';
import { buildScreen, type ServedScreen, serveScreen } from './serve-screen.ts';

export { DESK, PHONE, search } from './first-steps.ts';

const LONG = 300_000;

export interface Tools {
  /** A page at rest: nodes stand where they stay. */
  readonly open: (address?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Of the served screen; ends in a slash. */
  readonly address: () => string;
  /** Of the built screen. */
  readonly folder: () => string;
  readonly browser: () => Browser;
}

export function journeys(name: string, tell: (tools: Tools) => void): void {
  const executablePath = findChromium();
  describe.skipIf(!executablePath)(name, { timeout: LONG }, () => {
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
    const open = async (address = served.address, options: BrowserContextOptions = {}): Promise<Page> => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      });
      // The tour has a journey of its own.
      await context.addInitScript(`localStorage.setItem('entente-tour', 'seen')`);
      const page = await context.newPage();
      pages.push(page);
      page.on('request', (request) => {
        if (!/^(blob:|data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) throw new Error(`Asked for ${request.url()}`);
      });
      await page.goto(address);
      await page.getByRole('region', { name: /^(Tools|Công cụ)$/ }).waitFor();
      await soon(() => placed(page)).toBeGreaterThan(0);
      return page;
    };
    tell({ open, address: () => served.address, folder: () => screen.folder, browser: () => browser });
  });
}

/** What the screen is about to show: waited for as long as a busy machine takes. */
export const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 30_000 });

export const viewOf = (page: Page): View | undefined => fromFragment(new URL(page.url()).hash);

/** How many nodes have their place in the address. */
export const placed = (page: Page): number => Object.keys(viewOf(page)?.positions ?? {}).length;

/** What axe finds against WCAG 2.2 AA and its own best practices. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}
