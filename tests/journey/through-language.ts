/** The screen in another language: chosen, kept, taken back; and no link carries it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { search, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

const spoken = (page: Page) => page.evaluate('document.documentElement.lang');

export function throughLanguage({ open, address }: Tools): void {
  test('to Vietnamese and back: header, sentences, table and dates; a reload keeps it, a link does not carry it', async () => {
    const page = await open();
    expect(await spoken(page)).toBe('en');
    await search(page, 'Jinping');
    await page.getByRole('heading', { name: 'Xi Jinping', exact: true }).waitFor();
    const shown = viewOf(page)?.shown;
    await page.getByRole('button', { name: 'Language of the screen' }).click();
    await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();

    const switched = page.getByRole('button', { name: 'Ngôn ngữ giao diện' });
    await switched.waitFor();
    await soon(() => spoken(page)).toBe('vi');
    // What had the focus is gone with the old words.
    await soon(() => switched.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Thêm tài liệu' }).waitFor();
    // The view is as it was, and the line reads as a sentence of that language.
    await page.getByRole('heading', { name: 'Xi Jinping', exact: true }).waitFor();
    expect(viewOf(page)?.shown).toEqual(shown);
    await page.getByText('Bảng', { exact: true }).click();
    await page.getByText(/^\d+ mối liên hệ$/).click();
    const row = page.getByRole('row', { name: /Alexander Lukashenko sẽ gặp Xi Jinping/ });
    expect(await row.getByRole('gridcell').allTextContents()).toContain('Dự kiến');
    await row.click();
    await page.getByRole('heading', { name: 'Alexander Lukashenko sẽ gặp Xi Jinping' }).waitFor();
    const panel = page.getByRole('complementary');
    await soon(() => panel.textContent()).toMatch(/\d{1,2}\/\d{1,2}\/20\d\d/);
    expect(await panel.textContent()).not.toMatch(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|sentence/);
    expect(await violationsOn(page)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: 'Alexander Lukashenko sẽ gặp Xi Jinping' }).waitFor();
    const link = page.url();
    expect(link).not.toMatch(/[?&;]lang|=vi\b/);
    const other = await open(link);
    await other.getByRole('heading', { name: 'Alexander Lukashenko will meet Xi Jinping' }).waitFor();

    // Back by the commands, which name each language by its own name.
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Tìm lệnh và tên' }).fill('english');
    await soon(() => page.getByRole('option').first().textContent()).toContain('Ngôn ngữ: English');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Alexander Lukashenko will meet Xi Jinping' }).waitFor();
    expect(await spoken(page)).toBe('en');
    const focused = () => page.evaluate('document.activeElement.getAttribute("aria-label")');
    await soon(focused).toBe('Language of the screen');
  });

  test.each(['light', 'dark'] as const)(
    'Vietnamese: no sideways scrolling, and axe finds nothing: %s',
    async (colorScheme) => {
      const page = await open(address(), { viewport: { width: 390, height: 844 }, colorScheme, locale: 'vi-VN' });
      // The language of the browser is spoken unasked.
      expect(await spoken(page)).toBe('vi');
      await page.getByRole('heading', { name: 'Các tài liệu cho biết gì' }).waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await violationsOn(page)).toEqual([]);
    },
  );
}
