/** Documents added on the screen: a folder with a bad file in it, a text with its address, a saved page; and taken back. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { soon, type Tools, violationsOn } from './journeys.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 } };

export function throughIngest({ open, address }: Tools): void {
  const documents = async (page: Page): Promise<number> =>
    (await (await page.request.get(`${address()}api/v1/stats`)).json()).documents;

  test.each([
    ['desktop', WIDE],
    ['phone', NARROW],
  ])('a folder with one bad file: what became of each, and all of it taken back: %s', async (_, options) => {
    const folder = await makeFolder({
      'news/note.txt': 'Vladimir Putin met Xi Jinping in Beijing.',
      'news/may/note.txt': 'Xi Jinping visited Belarus on 3 May 2023.',
      'news/nothing.txt': '',
      'news/photo.jpg': 'no text',
    });
    try {
      const page = await open(address(), options);
      const before = await documents(page);
      await page.getByRole('button', { name: 'Add documents' }).click();
      await page.getByRole('tab', { name: 'Files or a folder' }).click();
      await page.getByLabel('Folder to add').setInputFiles(join(folder, 'news'));
      await page.getByText('1 file of another kind is passed over: news/photo.jpg').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole('button', { name: 'Add 3 files' }).click();
      await page.getByText('2 documents added, 1 file refused', { exact: true }).first().waitFor();
      const list = page.getByRole('region', { name: 'What became of each file' });
      const [first] = await list.getByRole('listitem').allTextContents();
      expect(first).toBe('news/nothing.txtIs empty. Give a file with text in it.');
      // Of one name in two folders: two documents.
      await list.getByText('news/may/note.txt').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await documents(page)).toBe(before + 2);
      await page.getByRole('button', { name: 'Take all 2 back' }).click();
      await page.getByText('2 documents taken back').first().waitFor();
      await soon(() => documents(page)).toBe(before);
      // The dialog is ready for more.
      await page.getByRole('textbox', { name: 'Article' }).waitFor();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('files are dropped on the graph', async () => {
    const page = await open();
    const before = await documents(page);
    const transfer = await page.evaluateHandle(`(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(['Vladimir Putin met Xi Jinping in Minsk.'], 'dropped.txt'));
      dropped.items.add(new File([''], 'blank.txt'));
      return dropped;
    })()`);
    await page.getByRole('application').dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByRole('button', { name: 'Add 2 files' }).click();
    await page.getByText('1 document added, 1 file refused', { exact: true }).first().waitFor();
    await page.getByText('Is empty. Give a file with text in it.').waitFor();
    await page.getByRole('button', { name: 'dropped.txt' }).click();
    await page.getByRole('region', { name: 'Document' }).getByText('Vladimir Putin').first().waitFor();
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await soon(() => documents(page)).toBe(before);
  });

  test('a text with its address, and a page that tells where it was saved from', async () => {
    const page = await open();
    const before = await documents(page);
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('textbox', { name: 'Article' }).fill('Xi Jinping met Vladimir Putin on 4 May 2023.');
    await page.getByRole('textbox', { name: 'Address' }).fill('harbor');
    await page.getByText('Begins with http:// or https://').waitFor();
    expect(await page.getByRole('button', { name: 'Add this document' }).isDisabled()).toBe(true);
    await page.getByRole('textbox', { name: 'Address' }).fill('https://harbor.example/text');
    await page.getByRole('textbox', { name: 'Title' }).fill('A visit in May');
    await page.getByRole('button', { name: 'Add this document' }).click();
    await page.getByText('1 document added', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'A visit in May' }).click();
    expect(await page.getByRole('link', { name: 'Where it was published' }).getAttribute('href')).toBe(
      'https://harbor.example/text',
    );
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();

    await page.getByRole('tab', { name: 'A saved page' }).click();
    const html =
      '<!-- saved from url=(0027)https://harbor.example/page --><html lang="en"><head><title>Talks at last</title></head>' +
      '<body><article><h1>Talks at last</h1><p>Vladimir Putin met Xi Jinping in Beijing on 5 May 2023, they said.</p></article></body></html>';
    await page
      .locator('input[type=file][accept^=".html"]')
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await soon(() => page.getByRole('textbox', { name: 'Address' }).inputValue()).toBe('https://harbor.example/page');
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add this page' }).click();
    await page.getByRole('button', { name: 'Talks at last' }).click();
    await page.getByRole('heading', { name: 'Talks at last' }).waitFor();
    expect(await page.getByRole('link', { name: 'Where it was published' }).getAttribute('href')).toBe(
      'https://harbor.example/page',
    );
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await soon(() => documents(page)).toBe(before);
  });

  test('the server goes away in the middle, and the rest is gone on with', async () => {
    const page = await open();
    const before = await documents(page);
    await page.route('**/api/v1/documents', (route) => route.abort());
    await page.getByRole('button', { name: 'Add documents' }).click();
    await page.getByRole('tab', { name: 'Files or a folder' }).click();
    await page.locator('input[type=file][accept^=".txt"]').setInputFiles(
      ['one', 'two'].map((name) => ({
        name: `${name}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(`Vladimir Putin met Xi Jinping in Minsk on day ${name}.`),
      })),
    );
    await page.getByRole('button', { name: 'Add 2 files' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Is it still running?');
    await page.unroute('**/api/v1/documents');
    await page.getByRole('button', { name: 'Go on with 2 files' }).click();
    await page.getByText('2 documents added', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Take all 2 back' }).click();
    await soon(() => documents(page)).toBe(before);
  });
}

async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-folder-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
