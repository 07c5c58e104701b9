/** The graph taken away: pictures, data, and a page that opens from disk with nobody to serve it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, PHONE, type Tools, violationsOn } from './journeys.ts';

export function throughExports({ open, address, browser }: Tools): void {
  test.each([DESK, PHONE])(
    'PNG, SVG, PDF and a web page; the page opens from disk and leads from line to sentence: $name',
    async ({ viewport }) => {
      const folder = await mkdtemp(join(tmpdir(), 'entente-exports-'));
      try {
        const page = await open(address(), { viewport });
        await page.getByRole('button', { name: 'Export' }).click();
        await page.getByRole('menuitem', { name: /^Web page/ }).waitFor();
        // What the menu half covers is pressed when it has closed: its size is tested without it.
        expect((await violationsOn(page)).filter((found) => !found.startsWith('target-size'))).toEqual([]);
        await page.keyboard.press('Escape');
        const files = {
          html: await take(page, /^Web page/, folder),
          png: await take(page, /^PNG/, folder),
          svg: await take(page, /^SVG/, folder),
          pdf: await take(page, /^PDF report of all/, folder),
        };
        // The first bytes of every PNG.
        expect((await readFile(files.png)).subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
        expect(await readFile(files.svg, 'utf8')).toMatch(/^<svg .*Evening Ledger and Harbor Courier.*<\/svg>$/s);

        // What the report says is tested where it is written; here, that a browser makes a whole PDF in its language.
        const pdf = await readFile(files.pdf, 'latin1');
        expect([pdf.slice(0, 5), pdf.trimEnd().slice(-5), /\/Lang \((\w+)\)/.exec(pdf)?.[1]]).toEqual([
          '%PDF-',
          '%%EOF',
          'en',
        ]);

        const context = await browser().newContext({ viewport, offline: true });
        const alone = await context.newPage();
        const asked: string[] = [];
        alone.on('request', (request) => asked.push(request.url()));
        const disk = pathToFileURL(files.html).href;
        await alone.goto(disk);
        expect(await violationsOn(alone)).toEqual([]);
        await alone.locator('figure a', { hasText: 'Alexander Lukashenko will meet Xi Jinping' }).focus();
        await alone.keyboard.press('Enter');
        const chosen = alone.locator('section:target');
        expect(await chosen.locator('h3').textContent()).toBe('Alexander Lukashenko will meet Xi Jinping');
        expect(await chosen.locator('blockquote').textContent()).toContain(
          'Lukashenko will meet Xi Jinping in Beijing this week.',
        );
        await alone.getByRole('searchbox').fill('trade');
        expect(await alone.locator('section:visible h3').allTextContents()).toEqual(['Belarus agreed with China']);
        expect(asked).toEqual([disk]);
        await context.close();
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
}

async function take(page: Page, name: RegExp, folder: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name }).click();
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return path;
}
