/** Events as nodes: a summit is one node with nine lines, in drawing, table, outline, link and file; by key and pointer. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FACTS_OF_A_SUMMIT } from './facts-of-a-summit.ts';
import { DESK, PHONE, soon, type Tools, viewOf, violationsOn } from './journeys.ts';
import { type ServedScreen, serveScreen } from './serve-screen.ts';

const NINE = [
  ...['ana-sorel', 'bruno-keller', 'clara-nyman', 'david-okoro', 'elin-vasara', 'farid-haddad', 'greta-lund'],
  ...['hugo-prins', 'ines-moura'],
].map((name) => `person:${name}`);
const SUMMIT = 'Multilateral talks, Lisbon, 1 Mar 2023';
const TWO = ['person:mira-kovac', 'person:tomas-beran'];
const ALL = [...NINE, ...TWO, 'state:latvia', 'person:jonas-lind'].join(';');

export function throughEventNodes({ open, folder }: Tools): void {
  describe('events as nodes', () => {
    let served: ServedScreen;
    beforeAll(async () => {
      served = await serveScreen(folder(), FACTS_OF_A_SUMMIT);
    });
    afterAll(() => served.close());

    const tools = (page: Page) => page.getByRole('region', { name: 'Tools' });
    const graph = (page: Page) => page.getByRole('application');
    /** Rows of the table of events, as far as "2 of 9". */
    const eventRows = async (page: Page) => {
      const rows = await page.getByRole('grid', { name: 'Events shown' }).getByRole('row').all();
      const cells = await Promise.all(rows.slice(1).map((row) => row.getByRole('gridcell').allTextContents()));
      return cells.map(([, what, date, place, , tookPart]) => [what, date, place, tookPart].join(' ').trim());
    };
    const standing = (page: Page) =>
      Object.keys(viewOf(page)?.positions ?? {}).filter((id) => id.startsWith('event-')).length;

    test.each([
      ['at a desk, light', DESK, 'light'],
      ['on a phone, dark', PHONE, 'dark'],
    ] as const)(
      'a summit is one node: its panel, its filter, undo, its link: %s',
      async (_, { viewport }, colorScheme) => {
        const page = await open(`${served.address}#show=${ALL}`, { viewport, colorScheme });
        await tools(page).getByRole('button', { name: 'Show each event as one node' }).click();
        await soon(() => viewOf(page)?.events).toEqual({ most: 120, hidden: [] });
        await soon(() => standing(page)).toBe(2);
        expect(await violationsOn(page)).toEqual([]);

        // The twin has the same: two events, and of 40 lines those of the offices alone.
        await graph(page).focus();
        await page.keyboard.press('t');
        await page.getByText('2 lines', { exact: true }).waitFor();
        await page.getByText('2 events', { exact: true }).click();
        await soon(() => eventRows(page)).toEqual([
          'Multilateral talks 1 Mar 2023 Lisbon 9',
          'Meeting 6 Dec 2022 Riga 2',
        ]);
        await page.getByRole('gridcell', { name: 'Multilateral talks', exact: true }).click();
        await page.getByRole('heading', { name: 'Ana Sorel, Bruno Keller, Clara Nyman and 6 others met' }).waitFor();
        await page.getByRole('heading', { name: '9 took part' }).waitFor();
        await page.getByText(`${SUMMIT}. Actual, 9 took part, 1 publisher.`).waitFor({ state: 'attached' });
        expect(await violationsOn(page)).toEqual([]);

        // What took place is left out, and comes back with a step back.
        const legend = page.getByRole('region', { name: /^Legend/ });
        if (viewport === PHONE.viewport) await legend.getByRole('button', { name: 'Legend' }).click();
        await legend.getByRole('button', { name: 'Actual' }).click();
        await soon(() => eventRows(page)).toEqual([]);
        expect(await page.getByRole('status', { name: 'Left out by the filters' }).textContent()).toBe(
          '2 events and 2 lines left out',
        );
        await tools(page).getByRole('button', { name: 'Take the last step back' }).click();
        await soon(async () => (await eventRows(page)).length).toBe(2);

        // The link opens it as it is; back to pairs, and to nodes again by the steps.
        const again = await open(page.url(), { viewport, colorScheme });
        await soon(() => eventRows(again)).toHaveLength(2);
        expect(again.url()).toBe(page.url());
        await tools(page).getByRole('button', { name: 'Show events as lines between pairs' }).click();
        await page.getByText('40 lines', { exact: true }).waitFor();
        await tools(page).getByRole('button', { name: 'Take the last step back' }).click();
        await page.getByText('2 events', { exact: true }).waitFor();
        await tools(page).getByRole('button', { name: 'Take the step again' }).click();
        await page.getByText('40 lines', { exact: true }).waitFor();
        // The event that is read becomes a node from its panel too.
        await page.getByRole('button', { name: 'Show it as one node' }).click();
        await soon(() => viewOf(page)?.events?.most).toBe(120);
        await page.getByRole('button', { name: 'Show it as one node' }).waitFor({ state: 'detached' });
      },
    );

    test('planned is not taken for done, as it was known then', async () => {
      const page = await open(`${served.address}#show=${ALL}&knownBy=2022-12-04&events=120&as=table`);
      await page.getByText('1 event', { exact: true }).click();
      const row = page.getByRole('grid', { name: 'Events shown' }).getByRole('row').nth(1);
      expect((await row.getByRole('gridcell').allTextContents()).slice(1, 7)).toEqual([
        ...[' Meeting', '6 Dec 2022', 'Riga', 'Mira Kovac, Tomas Beran', '2', 'Planned'],
      ]);
      await page
        .getByRole('region', { name: /^Legend/ })
        .getByRole('button', { name: 'Planned' })
        .click();
      await soon(() => eventRows(page)).toEqual([]);
      await page.keyboard.press('Control+z');
      await soon(async () => (await eventRows(page)).length).toBe(1);
    });

    test('by keys: from a person to the summit, those away come in, it is pinned, hidden and brought back', async () => {
      const [ana = '', bruno = ''] = NINE;
      const page = await open(`${served.address}#show=${ana};${bruno}&select=entity;${ana}`);
      await graph(page).focus();
      await page.keyboard.press('v');
      await soon(() => standing(page)).toBe(1);
      await page.keyboard.press('n');
      await soon(() => viewOf(page)?.selection?.kind).toBe('event');
      expect(await page.locator('main [aria-live]').textContent()).toBe(
        `${SUMMIT}. Actual, 9 took part, 2 of them here, 1 publisher.`,
      );
      const event = viewOf(page)?.selection?.id;
      const bar = page.getByRole('region', { name: `Actions on ${SUMMIT}` });
      await bar.getByRole('button', { name: '7 more' }).waitFor();
      await graph(page).focus();
      await page.keyboard.press('e');
      await soon(() => viewOf(page)?.shown.length).toBe(9);
      await bar.getByRole('button', { name: 'Expanded' }).waitFor();
      await page.keyboard.press('p');
      await soon(() => viewOf(page)?.pinned).toEqual([event]);
      // From the event to who is tied to it.
      await page.keyboard.press('n');
      await soon(() => viewOf(page)?.selection?.kind).toBe('entity');
      await page.keyboard.press('n');
      await page.keyboard.press('h');
      await soon(() => viewOf(page)?.events?.hidden).toEqual([event]);
      await page.keyboard.press('Control+k');
      await page.getByRole('textbox', { name: 'Search commands and names' }).fill('hidden event');
      await page.keyboard.press('Enter');
      await soon(() => viewOf(page)?.events?.hidden).toEqual([]);
      // The outline tells it by ear: whose event, who took part, the sentence.
      await graph(page).focus();
      await page.keyboard.press('o');
      const tree = page.getByRole('tree');
      await tree.getByRole('treeitem').first().focus();
      await page.keyboard.press('ArrowRight');
      await tree.getByRole('treeitem', { name: SUMMIT }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await tree.getByText('met in Lisbon on Wednesday').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });

    test('a picture has them, with their legend', async () => {
      const page = await open(`${served.address}#show=${ALL}&events=120`);
      await soon(() => standing(page)).toBe(2);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByText('What is shown, as data; events as lines between pairs').waitFor();
      await page.getByRole('menuitem', { name: 'SVG' }).click();
      let svg = '';
      for await (const chunk of await (await download).createReadStream()) svg += chunk;
      expect([...svg.matchAll(/<title>Multilateral talks, Lisbon, 1 Mar 2023, with /g)]).toHaveLength(9);
      expect(svg).toContain('>Events</text>');
      expect(svg).toContain('13 entities, 2 events, 2 lines.');
    });

    test('on the map it stands at its place', async () => {
      const page = await open(`${served.address}#show=${ALL}&events=120`);
      await graph(page).focus();
      await page.keyboard.press('m');
      await page.getByText('Outlines: Natural Earth, de facto lines.').waitFor();
      await soon(() => standing(page)).toBe(2);
      // Lisbon lies west of Riga, and south of it.
      const spots = Object.entries(viewOf(page)?.positions ?? {}).filter(([id]) => id.startsWith('event-'));
      const [lisbon, riga] = spots.map(([, at]) => at).sort((one, other) => one.x - other.x);
      expect((lisbon?.y ?? 0) > (riga?.y ?? 0)).toBe(true);
    });
  });
}
