/** The table and the outline: what the drawing can do, by keyboard alone and without seeing it. */
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

export function throughTheTwin({ open, address }: Tools): void {
  describe.each([DESK, PHONE])('$name', ({ viewport }) => {
    test('the table, by keyboard: sort, filter, select, pick, copy, hide, take back', async () => {
      const page = await open(address(), { viewport });
      await page.getByRole('application').focus();
      await page.keyboard.press('t');
      const grid = page.getByRole('grid', { name: 'Entities shown' });
      await grid.waitFor();
      await page.getByRole('button', { name: 'Name', exact: true }).press('Enter');
      await soon(() => grid.getByRole('row').nth(1).getByRole('gridcell').nth(1).textContent()).toBe(
        'Alexander Lukashenko',
      );
      await page.getByRole('textbox', { name: 'Filter the rows: Entities shown' }).fill('a');
      await soon(() => grid.getByRole('row').count()).toBeGreaterThan(3);
      await grid.getByRole('row').nth(1).focus();
      await page.keyboard.press('Enter');
      expect(viewOf(page)?.selection?.id).toBe('person:alexander-lukashenko');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      expect(viewOf(page)?.picked.length).toBe(2);
      await page.keyboard.press('Control+c');
      await soon(() => page.evaluate<string>('navigator.clipboard.readText()')).toMatch(
        /^id\tname\t.+\r\nperson:alexander-lukashenko\tAlexander Lukashenko\tPerson\t/,
      );
      const before = viewOf(page)?.shown.length ?? 0;
      await page.keyboard.press('h');
      await soon(() => viewOf(page)?.shown.length).toBe(before - 2);
      await page.keyboard.press('Control+z');
      await soon(() => viewOf(page)?.shown.length).toBe(before);
      expect(await violationsOn(page)).toEqual([]);
    });

    test('the outline, by keyboard: entity, line, sentence, document', async () => {
      const page = await open(address(), { viewport });
      await page.getByText('Outline', { exact: true }).click();
      const rows = page.getByRole('treeitem');
      await rows.first().focus();
      const first = await rows.first().textContent();
      await page.keyboard.press('ArrowRight');
      await soon(() => rows.first().getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.locator('[role=treeitem][aria-level="3"] q').first().waitFor();
      await page.keyboard.press('Enter');
      expect(viewOf(page)?.selection?.kind).toBe('edge');
      expect(await violationsOn(page)).toEqual([]);
      await page.locator('[role=treeitem][aria-level="3"]').getByRole('button').first().click();
      await page.locator('.document-text').waitFor();
      await page.locator('[role=treeitem][aria-level="2"]').first().focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await soon(() => page.evaluate<string>('document.activeElement.textContent')).toBe(first);
    });
  });

  test('what the palette names can be done from it, and an entity found in it', async () => {
    const page = await open();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('textbox', { name: 'Search commands and names' });
    await page.getByRole('option').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await box.fill('circle');
    await soon(() => page.getByRole('option').allTextContents()).toEqual([expect.stringContaining('Circle')]);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await soon(() => viewOf(page)?.layout).toBe('circle');
    await page.keyboard.press('Control+k');
    await box.fill('jinping');
    await page.getByRole('option', { name: 'Xi Jinping' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Xi Jinping', exact: true }).waitFor();
    await page.getByRole('application').focus();
    await page.keyboard.press('b');
    await soon(() => viewOf(page)?.picked.length).toBeGreaterThan(1);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /^Hide/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+?');
    await page.getByRole('dialog').getByText('Pick all', { exact: true }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  test.each([DESK, PHONE])('ten steps are taken back, and again: $name', async ({ viewport }) => {
    const page = await open(address(), { viewport });
    const start = page.url().replace(/&.*/, '');
    await page.getByRole('application').focus();
    const ids = viewOf(page)?.shown ?? [];
    for (const key of ['2', '3', '4', '5', '1']) await page.keyboard.press(key);
    for (const name of ids.slice(0, 2)) {
      await page.goto(`${page.url()}&select=entity;${name}`);
      await page.getByRole('application').focus();
      await page.keyboard.press('p');
    }
    await page.keyboard.press('h');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('p');
    await page.keyboard.press('2');
    const steps = async (tool: string) => {
      const button = page.getByRole('button', { name: tool });
      let taken = 0;
      for (; await button.isEnabled(); taken += 1) await button.click();
      return taken;
    };
    const end = { shown: viewOf(page)?.shown, pinned: viewOf(page)?.pinned, layout: viewOf(page)?.layout };
    expect(await steps('Take the last step back')).toBe(10);
    await soon(() => page.url().replace(/&.*/, '')).toBe(start);
    expect(await steps('Take the step again')).toBe(10);
    expect({ shown: viewOf(page)?.shown, pinned: viewOf(page)?.pinned, layout: viewOf(page)?.layout }).toEqual(end);
  });
}
