/** The search of everything: a document by its title, an event by two names and a year, and what a slip of the finger finds. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { soon, type Tools, viewOf, violationsOn } from './journeys.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 } };

export function throughSearch({ open, address }: Tools): void {
  test.each([
    ['desktop', WIDE],
    ['phone', NARROW],
  ])('a document by words of its title, an event by two names and a year: %s', async (_, options) => {
    const page = await open(address(), options);
    await type(page, 'presidents minsk');
    await group(page, 'Documents').getByRole('option').first().waitFor();
    const title = await group(page, 'Documents').getByRole('option').first().locator('[lang]').textContent();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await soon(() => viewOf(page)?.document?.id).toBeDefined();
    const heading = await page.locator('article h2').textContent();
    expect(title).toContain(heading);

    await type(page, 'Putin Lukashenko 2022');
    const events = group(page, 'Events');
    await events.getByRole('option').first().waitFor();
    expect(await group(page, 'People').getByRole('option').count()).toBe(2);
    const event = events.getByRole('option', { name: /met/ }).first();
    expect(await event.textContent()).toMatch(/(Vladimir Putin.*Alexander Lukashenko|Lukashenko.*Putin).*Dec 2022/);
    await event.click();
    await soon(() => viewOf(page)?.selection?.kind).toBe('event');
    await page.getByRole('heading', { name: /Putin/ }).first().waitFor();
    expect(viewOf(page)?.shown).toEqual(
      expect.arrayContaining(['person:alexander-lukashenko', 'person:vladimir-putin']),
    );
    expect(await violationsOn(page)).toEqual([]);
  });

  test('a letter or two wrong, another script, and nothing at all', async () => {
    const page = await open();
    for (const typed of ['Lukeshenko', 'Лукашенко']) {
      await type(page, typed);
      await soon(() => group(page, 'People').getByRole('option').allTextContents()).toEqual([
        expect.stringContaining('Alexander Lukashenko'),
      ]);
      await page.keyboard.press('Escape');
    }
    await type(page, 'zebra crossing');
    await page.getByText('Nothing by “zebra crossing”.').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
  });
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('main, [role=application]').first().waitFor();
  await page
    .getByRole('textbox', { name: 'Search people, states, organizations, places, events and documents' })
    .focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

const group = (page: Page, name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });
