/** One event, however many report it: from a line to its event to the words; and the graph as of a date, by keyboard. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACTS_OF_A_SUMMIT } from './facts-of-a-summit.ts';
import { search, soon, type Tools, viewOf, violationsOn } from './journeys.ts';
import { type ServedScreen, serveScreen } from './serve-screen.ts';

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

export function throughEvents({ open, folder }: Tools): void {
  describe('events', () => {
    let served: ServedScreen;
    beforeAll(async () => {
      served = await serveScreen(folder(), FACTS_OF_A_SUMMIT);
    });
    afterAll(() => served.close());
    const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

    test.each([
      ['at a desk, light', DESK, 'light'],
      ['on a phone, dark', PHONE, 'dark'],
    ] as const)('planned, then done, and not placed alike by all: %s', async (_, viewport, colorScheme) => {
      const page = await open(
        `${served.address}#show=person:mira-kovac;person:tomas-beran&select=edge;person:mira-kovac|CONSULT|actual|person:tomas-beran`,
        { viewport, colorScheme },
      );
      // Three sentences behind the line are one event.
      const head = page.locator('.happening-head');
      await head.waitFor();
      expect(await head.allTextContents()).toEqual(['6 Dec 2022, Riga3 reports from 3 publishers']);
      await head.getByRole('button', { name: '6 Dec 2022, Riga' }).click();
      await page.getByRole('heading', { name: 'Mira Kovac met Tomas Beran' }).waitFor();
      await page.getByText('One event, 3 reports').waitFor();
      expect(await texts(page, '.event-facts dd')).toEqual([
        '6 Dec 20223 of 3 reports say so',
        'Riga2 of 3 reports say so',
        'in person',
      ]);
      // Who says which; the reprint counts with its original.
      expect(await texts(page, '.event-disagreements li')).toEqual([
        'RigaHarbor CourierEvening Ledger',
        'TallinnNorthgate Herald',
      ]);
      expect(await texts(page, '.event-history li')).toEqual([
        '3 Dec 2022PlannedHarbor Courier',
        '7 Dec 2022ActualEvening Ledger, Northgate Herald',
      ]);
      expect(await texts(page, '.event-outlet h4')).toEqual(['Harbor Courier', 'Evening Ledger', 'Northgate Herald']);
      expect(await texts(page, '.event-copies')).toEqual(['Reprinted, nearly word for word, by Coast Gazette']);
      expect(await violationsOn(page)).toEqual([]);
      // One click from a sentence to the whole document, and back from its statement to the event.
      await page
        .locator('.event-disagreements')
        .getByRole('button', { name: /Tallinn/ })
        .click();
      const text = page.locator('.document-text');
      await text.waitFor();
      await soon(async () => (await text.locator('mark').allTextContents()).join('')).toContain(
        'Kovac met Beran in Tallinn',
      );
      await page.getByRole('button', { name: 'All reports of this event' }).click();
      await page.getByRole('heading', { name: 'Mira Kovac met Tomas Beran' }).waitFor();
      // The link opens it again.
      const again = await open(page.url(), { viewport, colorScheme });
      await again.getByRole('heading', { name: 'Mira Kovac met Tomas Beran' }).waitFor();
    });

    test('nine at a summit are one event; all of them come into the graph', async () => {
      const page = await open(`${served.address}#show=person:ana-sorel;person:bruno-keller`);
      await search(page, 'Ana Sorel');
      await page.getByRole('tab', { name: 'Meetings' }).click();
      await page.getByRole('button', { name: 'All reports of this event' }).click();
      await page.getByRole('heading', { name: 'Ana Sorel, Bruno Keller, Clara Nyman and 6 others met' }).waitFor();
      await page.getByRole('heading', { name: '9 took part' }).waitFor();
      await page.getByRole('button', { name: 'Show all of them in the graph' }).click();
      await soon(() => viewOf(page)?.picked.length).toBe(9);
    });

    test('as of a date and as known on a date, by keyboard', async () => {
      const page = await open(
        `${served.address}#show=state:latvia;person:mira-kovac;person:jonas-lind;person:tomas-beran&select=entity;state:latvia`,
      );
      const edges = () =>
        page
          .getByText(/^\d+ lines?$/)
          .first()
          .textContent();
      // Keys are the graph's while it, or its table, has the focus.
      const press = async (key: string) => {
        await page.getByRole('row').nth(1).focus();
        await page.keyboard.press(key);
      };
      await page.getByText('Table', { exact: true }).click();
      const holders = () => page.locator('.panel .office').count();
      await soon(holders).toBe(2);
      await soon(edges).toBe('4 lines');
      // From the last date that a text names, in March 2023, a month back and then a year.
      await press(',');
      await soon(() => viewOf(page)?.filters.asOf).toBe('2023-02');
      await soon(edges).toBe('3 lines');
      await soon(holders).toBe(1);
      await press('<');
      await soon(() => viewOf(page)?.filters.asOf).toBe('2022-02');
      await page.getByRole('button', { name: 'As of Feb 2022' }).waitFor();
      await soon(() => page.locator('.header').getAttribute('data-past')).toBe('true');
      expect(await violationsOn(page)).toEqual([]);

      // The dates by themselves: a day by which all must have been published.
      await page.getByRole('button', { name: 'Back to now' }).click();
      await soon(() => viewOf(page)?.filters.asOf).toBeUndefined();
      await press('d');
      const known = page.getByRole('textbox', { name: 'As known on' });
      await known.waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await known.fill('2022-12-04');
      await page.keyboard.press('Enter');
      await soon(() => viewOf(page)?.filters.knownBy).toBe('2022-12-04');
      await page.keyboard.press('Escape');
      // What was read then: the plan, and the office.
      await soon(edges).toBe('2 lines');
      const again = await open(page.url());
      await again.getByRole('button', { name: 'As known on 4 Dec 2022' }).waitFor();
    });
  });
}
