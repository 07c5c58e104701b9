/** The review queue: who is who, decided by single keys, taken back, and seen in the graph. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { FACTS_OF_A_SUMMIT } from './facts-of-a-summit.ts';
import { soon, type Tools, viewOf, violationsOn } from './journeys.ts';
import { type ServedScreen, serveScreen } from './serve-screen.ts';

const heading = (page: Page) => page.locator('.review-question h2').textContent();
const progress = (page: Page) => page.locator('.review-progress').textContent();

export function throughQueue({ open, folder }: Tools): void {
  describe('the review queue', () => {
    let served: ServedScreen | undefined;
    // Decisions last: each journey has a graph of its own.
    beforeEach(async () => {
      await served?.close();
      served = await serveScreen(folder(), FACTS_OF_A_SUMMIT);
    });
    afterAll(() => served?.close());
    const at = (path: string) => `${served?.address}${path}`;
    /** By its link, in a page of its own. */
    const openQueue = async (options?: BrowserContextOptions): Promise<Page> => {
      const page = await open(served?.address, options);
      await page.goto(at('#page=review'));
      await page.reload();
      return page;
    };
    const decisions = async (page: Page): Promise<string[]> => {
      const { items } = await (await page.request.get(at('api/v1/decisions'))).json();
      return items.map(({ action }: { action: string }) => action).reverse();
    };

    test('one is accepted by a key, one rejected, both taken back and done again; the graph shows it', async () => {
      const page = await open(served?.address);
      await page.getByRole('button', { name: 'Review queue: 2 wait' }).click();
      await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
      expect(await progress(page)).toBe('1 of 2');
      // The tip of the button goes.
      await page.mouse.move(20, 400);
      // Both sides: names, company, a sentence with the name marked, outlet and date.
      const side = page.getByRole('article', { name: 'Ivan Dornik' });
      expect(await side.locator('blockquote mark').allTextContents()).toEqual(['Ivan Dornik']);
      expect(await side.textContent()).toContain('Evening Ledger, 4 May 2021');
      expect(await side.getByRole('radio').isChecked()).toBe(true);
      expect(
        await page.getByRole('region', { name: 'What speaks for it' }).getByRole('listitem').allTextContents(),
      ).toEqual([
        '+0.5The same company both named together with Vilnius',
        '+1The same time spoken of within 10 days of each other',
        '+1A rare name nobody else of that surname is known',
      ]);
      expect(await violationsOn(page)).toEqual([]);

      await page.keyboard.press('a');
      await soon(() => heading(page)).toBe('Are Petraite and Rasa Petraite one?');
      expect(await progress(page)).toBe('2 of 2, 1 accepted');
      await page.keyboard.press('r');
      await page.getByRole('heading', { name: 'That was the whole queue' }).waitFor();
      await soon(() => decisions(page)).toEqual(['merge', 'never-same']);

      await page.keyboard.press('u');
      await soon(() => heading(page)).toBe('Are Petraite and Rasa Petraite one?');
      await page.keyboard.press('u');
      await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
      await soon(() => decisions(page)).toEqual(['merge', 'never-same', 'undo', 'undo']);
      expect(await progress(page)).toBe('1 of 2');

      // The other name may stay; skipping decides nothing, and what was skipped comes again.
      await page.keyboard.press('ArrowLeft');
      expect(await page.getByRole('article', { name: 'Dornik', exact: true }).getByRole('radio').isChecked()).toBe(
        true,
      );
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('s');
      await soon(() => heading(page)).toBe('Are Petraite and Rasa Petraite one?');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Look at the skipped again' }).click();
      await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
      await page.keyboard.press('Backspace');
      await soon(() => decisions(page)).toEqual(['merge', 'never-same', 'undo', 'undo', 'merge', 'never-same']);

      await page.keyboard.press('Escape');
      await page.getByRole('region', { name: 'Tools' }).waitFor();
      const merged = await (await page.request.get(at('api/v1/entities/person:rasa-petraite'))).json();
      expect(merged).toMatchObject({ name: 'Rasa Petraite', documents: 2 });
      // The graph that was open all the while: the surname alone has left it.
      await soon(() => viewOf(page)?.shown.filter((id) => id.includes('petraite'))).toEqual(['person:rasa-petraite']);
    });

    test('the link opens it; a decision that is refused brings its pair back; nothing left says why', async () => {
      const page = await openQueue();
      await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
      expect(viewOf(page)?.page).toBe('review');
      await page.route('**/api/v1/decisions', (route) => route.abort());
      await page.getByRole('button', { name: /^The same/ }).click();
      await page.getByRole('alert').filter({ hasText: 'The decision was not taken' }).waitFor();
      await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
      await page.unroute('**/api/v1/decisions');
      await page.getByRole('button', { name: 'Never the same' }).click();
      await soon(() => heading(page)).toBe('Are Petraite and Rasa Petraite one?');
      await page.getByRole('button', { name: 'Never the same' }).click();
      await soon(() => decisions(page)).toEqual(['never-same', 'never-same']);
      const again = await openQueue();
      await again.getByRole('heading', { name: 'Nothing waits to be decided' }).waitFor();
      expect(await violationsOn(again)).toEqual([]);
    });

    test.each(['light', 'dark'] as const)(
      'on a phone: sides one beneath the other, by touch: %s',
      async (colorScheme) => {
        const page = await openQueue({ viewport: { width: 390, height: 844 }, colorScheme });
        await soon(() => heading(page)).toBe('Are Dornik and Ivan Dornik one?');
        const tops = await page
          .locator('.review-side')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
        expect(new Set(tops).size).toBe(1);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
        expect(await violationsOn(page)).toEqual([]);
        await page.getByRole('button', { name: /^The same/ }).click();
        await soon(() => progress(page)).toBe('2 of 2, 1 accepted');
        await page.getByRole('button', { name: 'Back to the graph' }).click();
        await soon(() => viewOf(page)?.page).toBeUndefined();
      },
    );
  });
}
