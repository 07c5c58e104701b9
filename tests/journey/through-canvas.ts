/** The canvas: a map, a lasso, groups, sizes, the lock; by pointer and by keys, at a desk and on a phone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, PHONE, placed, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

const graph = (page: Page) => page.getByRole('application');

export function throughTheCanvas({ open, address }: Tools): void {
  test.each([DESK, PHONE])('onto the map and back to where nodes stood: $name', async ({ viewport }) => {
    const page = await open(address(), { viewport });
    const before = viewOf(page)?.positions;
    await graph(page).focus();
    await page.keyboard.press('m');
    await soon(() => viewOf(page)?.layout).toBe('map');
    const caption = page.getByText('Outlines: Natural Earth, de facto lines.');
    await caption.waitFor();
    await soon(() => placed(page)).toBe(Object.keys(before ?? {}).length);
    expect(viewOf(page)?.positions).not.toEqual(before);
    expect(await page.locator('canvas.map-ground').count()).toBe(1);
    expect(await violationsOn(page)).toEqual([]);
    // The same map by its link.
    const again = await open(page.url(), { viewport });
    await again.getByText('Outlines: Natural Earth, de facto lines.').waitFor();
    expect(viewOf(again)?.positions).toEqual(viewOf(page)?.positions);
    await graph(page).focus();
    await page.keyboard.press('m');
    await soon(() => viewOf(page)?.positions).toEqual(before);
    expect(viewOf(page)?.layout).toBe('organic');
    await caption.waitFor({ state: 'detached' });
  });

  test('a loop of the lasso picks what is in it; Esc puts it down', async () => {
    const page = await open();
    await graph(page).focus();
    await page.keyboard.press('l');
    await page.getByText('Draw a loop around the nodes to pick.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Draw a loop around the nodes to pick.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Pick by lasso' }).click();
    const box = await page.locator('svg.lasso').boundingBox();
    if (!box) throw new Error('No lasso');
    // Around everything but the rim, begun where no button floats over the drawing.
    const corners = [
      [0.02, 0.98],
      [0.02, 0.02],
      [0.98, 0.02],
      [0.98, 0.98],
    ] as const;
    const at = ([x, y]: readonly [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(corners[0]));
    await page.mouse.down();
    for (const corner of corners) await page.mouse.move(...at(corner), { steps: 4 });
    await page.mouse.up();
    await soon(() => viewOf(page)?.picked.length).toBe(viewOf(page)?.shown.length);
  });

  test.each([DESK, PHONE])('several as one, named, read and opened, by keys: $name', async ({ viewport }) => {
    const page = await open(address(), { viewport });
    const shown = viewOf(page)?.shown ?? [];
    await graph(page).focus();
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: 'Search commands and names' }).fill('pick all people');
    await page.keyboard.press('Enter');
    await soon(() => viewOf(page)?.picked.length).toBeGreaterThan(1);
    const people = viewOf(page)?.picked;
    await graph(page).focus();
    await page.keyboard.press('Shift+G');
    await soon(() => viewOf(page)?.groups).toEqual([{ id: 'group:1', name: '', members: people }]);
    expect(viewOf(page)?.selection).toEqual({ kind: 'group', id: 'group:1' });
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('The people');
    await page.keyboard.press('Enter');
    await soon(() => viewOf(page)?.groups[0]?.name).toBe('The people');
    await page.getByRole('heading', { name: 'The people' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    // Its first line, and the sentences behind all that it sums up.
    await graph(page).focus();
    await page.keyboard.press('n');
    await soon(() => viewOf(page)?.selection?.id).toMatch(/^sum:/);
    await page.getByRole('list', { name: 'Sentences behind this line' }).getByRole('article').first().waitFor();
    // The table begins with the lines, since one is selected; among the entities is the group.
    await graph(page).focus();
    await page.keyboard.press('t');
    await page.getByRole('grid', { name: 'Lines shown' }).getByText('The people').first().waitFor();
    await page.getByText('4 entities', { exact: true }).click();
    const row = page.getByRole('grid', { name: 'Entities shown' }).getByRole('row').filter({ hasText: 'The people' });
    const cells = row.getByRole('gridcell');
    await soon(async () => (await cells.allTextContents()).map((text) => text.trim())).toEqual([
      '',
      'The people',
      'Group',
      'Alexander Lukashenko, Vladimir Putin, Xi Jinping',
      '2',
      '9',
      '2',
    ]);
    // The keyboard goes along.
    await page.keyboard.press('g');
    await soon(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('application');
    await page.keyboard.press('t');
    await soon(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Table');
    await page.keyboard.press('g');
    await soon(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('application');
    await page.keyboard.press('Control+z');
    await soon(() => viewOf(page)?.groups[0]?.name).toBe('');
    await page.keyboard.press('Control+z');
    await soon(() => viewOf(page)?.groups).toEqual([]);
    expect(viewOf(page)?.shown).toEqual(shown);
  });

  test('sizes by a measure of choice, and a lock: kept in the link', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Size: Statements' }).click();
    await page.getByRole('menuitem', { name: /^Betweenness/ }).click();
    await soon(() => viewOf(page)?.size).toBe('betweenness');
    await page.getByRole('button', { name: 'Size: Betweenness' }).waitFor();
    await graph(page).focus();
    await page.keyboard.press('Shift+L');
    await soon(() => viewOf(page)?.locked).toBe(true);
    expect(await violationsOn(page)).toEqual([]);
    const again = await open(page.url());
    await again.getByRole('button', { name: 'Size: Betweenness' }).waitFor();
    const lock = again.getByRole('button', { name: 'Lock all nodes where they stand' });
    expect(await lock.getAttribute('aria-pressed')).toBe('true');
    await lock.click();
    await soon(() => viewOf(again)?.locked).toBe(false);
  });
}
