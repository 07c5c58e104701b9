/** The screen in another language: chosen, kept, taken back; and no link carries it. */
import { readFile } from 'node:fs/promises';
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
    await page.getByRole('heading', { name: 'Tập Cận Bình', exact: true }).waitFor();
    expect(viewOf(page)?.shown).toEqual(shown);
    await page.getByText('Bảng', { exact: true }).click();
    await page.getByText(/^\d+ mối liên hệ$/).click();
    const row = page.getByRole('row', { name: /Alexander Lukashenko sẽ gặp Tập Cận Bình/ });
    expect(await row.getByRole('gridcell').allTextContents()).toContain('Dự kiến');
    await row.click();
    await page.getByRole('heading', { name: 'Alexander Lukashenko sẽ gặp Tập Cận Bình' }).waitFor();
    const panel = page.getByRole('complementary');
    await soon(() => panel.textContent()).toMatch(/\d{1,2}\/\d{1,2}\/20\d\d/);
    expect(await panel.textContent()).not.toMatch(/\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|sentence/);
    expect(await violationsOn(page)).toEqual([]);

    await page.reload();
    await page.getByRole('heading', { name: 'Alexander Lukashenko sẽ gặp Tập Cận Bình' }).waitFor();
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

  test('entities are called as the language calls them: graph, outline, search, panel, export; nothing moves, and back', async () => {
    const page = await open();
    const before = viewOf(page);
    const speak = async (now: string, name: string) => {
      await page.getByRole('button', { name: now }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await speak('Language of the screen', 'Tiếng Việt');
    await page.getByRole('button', { name: 'Ngôn ngữ giao diện' }).waitFor();
    const overview = page.getByRole('complementary');
    await soon(() => overview.textContent()).toContain('Nga');
    expect(await overview.textContent()).not.toMatch(/Russia|China|Xi Jinping/);

    // The drawing, as it is drawn: a picture of it has its names, and none of the others.
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'Xuất' }).click();
        await page.getByRole('menuitem', { name: /^SVG/ }).click();
      })(),
    ]);
    const svg = await readFile(await file.path(), 'utf8');
    expect(svg).toMatch(/>Nga</);
    expect(svg).not.toMatch(/>Russia</);

    await page.getByText('Dàn ý', { exact: true }).click();
    const rows = page.getByRole('treeitem');
    await rows.first().focus();
    const outlined = async () => (await rows.allTextContents()).join(' ');
    await soon(outlined).toMatch(/Nga\b/);
    expect(await outlined()).not.toMatch(/Russia|China|Xi Jinping/);

    // Any of its names finds it.
    await page.keyboard.press('/');
    await page.keyboard.type('russ');
    const found = page.getByRole('option').first();
    await soon(() => found.textContent()).toContain('Nga còn gọi là Russia');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nga', exact: true }).waitFor();
    const english = overview.locator('dl.names [lang="en"]').first();
    await soon(() => english.textContent()).toBe('Russia');
    expect(await english.getAttribute('title')).toMatch(/^Trong \d+ tài liệu$/);
    expect(await violationsOn(page)).toEqual([]);

    await speak('Ngôn ngữ giao diện', 'English');
    await page.getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    await soon(() => overview.locator('dl.names [lang="vi"]').first().textContent()).toBe('Nga');
    const after = viewOf(page);
    expect([after?.shown, after?.positions]).toEqual([before?.shown, before?.positions]);
  });

  test('one looks on from where one was', async () => {
    const page = await open(`${address()}#show=person:alexander-lukashenko@0,0;person:xi-jinping@8c,0`);
    const tip = page.getByRole('tooltip');
    const stage = await page.getByRole('application').boundingBox();
    if (!stage) throw new Error('No drawing');
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom out' }).click();
    // Both stand on one line near the middle, where what lies over the drawing leaves room; he on the right.
    const points = [0, -12, 12, -24, 24, -36, 36, -48, 48].flatMap((down) =>
      Array.from({ length: 60 }, (_, step): [number, number] => [
        stage.x + stage.width / 2 + 5 * step,
        stage.y + stage.height / 2 + down,
      ]),
    );
    let found: [number, number] | undefined;
    for (const point of points) {
      await page.mouse.move(...point);
      if ((await tip.count()) === 0 || !(await tip.textContent())?.startsWith('Xi Jinping')) continue;
      found = point;
      break;
    }
    if (!found) throw new Error('The pointer met nobody');
    await page.getByRole('button', { name: 'Language of the screen' }).click();
    await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
    await page.getByRole('button', { name: 'Ngôn ngữ giao diện' }).waitFor();
    const [x, y] = found;
    await soon(async () => {
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      return (await tip.count()) > 0 && tip.textContent();
    }).toMatch(/^Tập Cận Bình/);
  });

  test('what the server refuses is said in the language of the screen', async () => {
    const page = await open(address(), { locale: 'vi-VN' });
    await page.getByRole('button', { name: 'Thêm tài liệu' }).click();
    await page.getByRole('tab', { name: 'Tệp, thư mục' }).click();
    await page.locator('input[type=file][accept^=".txt"]').setInputFiles([
      { name: 'trang.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') },
      { name: 'anh.txt', mimeType: 'text/plain', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]) },
    ]);
    await page.getByRole('button', { name: 'Thêm 2 tệp' }).click();
    const dialog = page.getByRole('dialog');
    await soon(() => dialog.textContent()).toContain('Không có nội dung. Hãy đưa tệp có văn bản.');
    expect(await dialog.textContent()).toContain(
      'Là ảnh PNG, không phải văn bản. Hãy đưa văn bản dưới dạng .txt, .md, .html hoặc .jsonl.',
    );
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
