/** The tour of the first run: shown once, walked by keyboard, ended by a click elsewhere, there again when asked for. */
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, soon, type Tools, violationsOn } from './journeys.ts';

const TITLES = [
  'Begin with a name',
  'A line opens its sentences',
  'The legend is the filter',
  'Choose the time',
  'Keep it and share it',
];

export function throughTheTour({ browser, address, open }: Tools): void {
  describe.each([DESK, PHONE])('$name', ({ viewport }) => {
    test('five steps by keyboard, once; then from the help', async () => {
      // A browser that was never here.
      const context = await browser().newContext({ viewport, reducedMotion: 'reduce' });
      try {
        const page = await context.newPage();
        await page.goto(address());
        const card = page.getByRole('dialog');
        for (const [index, title] of TITLES.entries()) {
          await card.getByRole('heading', { name: title }).waitFor();
          const box = await card.boundingBox();
          expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= viewport.width).toBe(true);
          expect(box && box.y + box.height <= viewport.height).toBe(true);
          if (index === 0) expect(await violationsOn(page)).toEqual([]);
          await page.keyboard.press(index % 2 === 0 ? 'ArrowRight' : 'Enter');
        }
        await soon(() => card.count()).toBe(0);
        await page.goto(address());
        await page.reload();
        await page.getByRole('region', { name: 'Tools' }).waitFor();
        await page.keyboard.press('Shift+?');
        await page.getByRole('button', { name: 'Take the tour in five steps' }).click();
        await card.getByRole('heading', { name: 'Begin with a name' }).waitFor();
        await page.keyboard.press('Escape');
        await soon(() => card.count()).toBe(0);
      } finally {
        await context.close();
      }
    });
  });

  test('who comes by a link sees the view, not the tour', async () => {
    const link = (await open()).url();
    const context = await browser().newContext({ viewport: DESK.viewport });
    try {
      const page = await context.newPage();
      await page.goto(link);
      await page.getByRole('region', { name: 'Tools' }).waitFor();
      expect(await page.getByRole('dialog').count()).toBe(0);
    } finally {
      await context.close();
    }
  });
}
