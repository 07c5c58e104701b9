/** What is kept: a view with a name that tells what is new when it is opened again, and notes. */
import { expect, test } from 'vitest';
import { DESK, PHONE, search, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

export function throughKeeping({ open, address }: Tools): void {
  test.each([DESK, PHONE])(
    'a view is saved, documents come, and opened again it tells what is new since: $name',
    async ({ viewport }) => {
      const page = await open(address(), { viewport });
      await page.getByRole('application').focus();
      await page.keyboard.press('4');
      await soon(() => viewOf(page)?.layout).toBe('circle');
      await soon(() => Object.keys(viewOf(page)?.positions ?? {})).toEqual(viewOf(page)?.shown);
      const saved = viewOf(page);
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('textbox', { name: 'Save this view as' }).fill('Before the news');
      await page.keyboard.press('Enter');
      const list = page.getByRole('list', { name: 'Saved views' });
      await list.getByRole('button', { name: 'Before the news', exact: true }).waitFor();
      expect(await violationsOn(page)).toEqual([]);

      const added = await page.request.post(`${address()}api/v1/documents`, {
        data: { text: 'Vladimir Putin sanctioned China on Friday.', publishedAt: '2023-05-02', raw: true },
      });
      expect(added.status()).toBeLessThan(300);
      await page.goto(address());
      await page.reload();
      await page.getByRole('button', { name: 'Views' }).click();
      await list.getByRole('button', { name: 'Before the news', exact: true }).click();
      const fresh = page.getByRole('region', { name: 'New since it was saved' });
      await fresh.getByRole('button', { name: 'Vladimir Putin sanctioned China' }).waitFor();
      expect(await fresh.textContent()).toContain('1 new sentence on 1 line');
      // The same picture as before: who was there, and where.
      expect([viewOf(page)?.shown, viewOf(page)?.positions]).toEqual([saved?.shown, saved?.positions]);
      await fresh.getByRole('button', { name: 'Vladimir Putin sanctioned China' }).click();
      await page.getByRole('heading', { name: 'Vladimir Putin sanctioned China' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);

      await page.getByRole('button', { name: 'Views' }).click();
      await list.getByRole('button', { name: 'Forget “Before the news”' }).click();
      await list.getByRole('button', { name: 'Forget “Before the news” for good' }).click();
      await page.getByText('No view is saved yet.').waitFor();
      // The graph is as it was, for the journeys that follow.
      const { document } = await added.json();
      await page.request.delete(`${address()}api/v1/documents/${document.id}`);
    },
  );

  test('a note is written, found again, and taken away', async () => {
    const page = await open(address(), { viewport: { width: 390, height: 844 } });
    await search(page, 'Jinping');
    await page.getByRole('button', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Your note' }).fill('Ask the embassy.');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('Ask the embassy.').waitFor();
    const again = await open(page.url());
    await again.getByText('Ask the embassy.').waitFor();
    expect(await violationsOn(again)).toEqual([]);
    await again.getByRole('button', { name: 'Change the note' }).click();
    await again.getByRole('textbox', { name: 'Your note' }).fill('');
    await again.getByRole('button', { name: 'Save the note' }).click();
    await again.getByRole('button', { name: 'Add a note' }).waitFor();
  });
}
