/** The timeline: a stretch of time chosen by dragging over the bars, or by keys, and given back. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, PHONE, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

const within = (page: Page) => {
  const { from, to } = viewOf(page)?.filters ?? {};
  return { from, to };
};

export function throughTime({ open, address }: Tools): void {
  test('at a desk: dragged over the bars', async () => {
    const page = await open();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    const bars = timeline.locator('.u-over');
    await bars.waitFor();
    const rows = timeline.getByRole('table', { name: 'Statements by day' }).getByRole('row');
    expect(await rows.allTextContents()).toEqual([
      'WhenTalks and agreementsCooperation and aidDemands and accusationsSanctions and forceOffices and memberships',
      '19 Dec 202210000',
      '20 Dec 202200103',
      '27 Feb 202320000',
    ]);
    const box = await bars.boundingBox();
    if (!box) throw new Error('No bars');
    const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
    await page.mouse.move(...at(0.5));
    await page.mouse.down();
    await page.mouse.move(...at(0.8), { steps: 5 });
    await page.mouse.move(...at(1), { steps: 5 });
    await page.mouse.up();
    await soon(() => within(page).to).toBe('2023-02-27');
    expect(within(page).from).toMatch(/^2023-01-/);
    // What is dated before is gone from the graph ("2023-02" may lie within), and both bounds are named above it.
    await page.getByText('Table', { exact: true }).click();
    await page.getByText('3 lines', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Remove the filter: To 27 Feb 2023' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await timeline.getByRole('button', { name: 'All dates' }).click();
    await soon(() => within(page)).toEqual({ from: undefined, to: undefined });
    await page.getByText('8 lines', { exact: true }).waitFor();
  });

  test('on a phone: by the two handles, with keys', async () => {
    const page = await open(address(), { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.locator('.u-over').waitFor();
    const from = timeline.getByRole('slider', { name: 'From' });
    await from.focus();
    await page.keyboard.press('ArrowRight');
    await soon(() => within(page).from).toBe('2022-12-20');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('application').focus();
    await page.keyboard.press('c');
    await soon(() => within(page).from).toBeUndefined();
  });

  test.each([DESK, PHONE])(
    'it plays from the beginning, rests where it is told to, and is one step: $name',
    async ({ viewport }) => {
      const page = await open(address(), { viewport });
      if (viewport === PHONE.viewport) await page.getByRole('button', { name: 'Timeline', exact: true }).click();
      const timeline = page.getByRole('region', { name: 'Timeline' });
      await timeline.getByRole('button', { name: 'Play the timeline' }).click();
      await timeline.getByRole('button', { name: 'Pause the timeline' }).click();
      await soon(() => within(page).to).toBeDefined();
      expect(['2022-12-19', '2022-12-20']).toContain(within(page).to);
      // Away from the button, and its tip is gone.
      await page.mouse.move(2, 2);
      await soon(() => page.getByRole('tooltip').count()).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
      // On from there to the end, by its key: all dates again.
      await page.getByRole('application').focus();
      await page.keyboard.press('Shift+P');
      await timeline.getByRole('button', { name: 'Pause the timeline' }).waitFor();
      await timeline.getByRole('button', { name: 'Play the timeline' }).waitFor();
      await soon(() => within(page)).toEqual({ from: undefined, to: undefined });
      const back = page.getByRole('button', { name: 'Take the last step back' });
      await back.click();
      await soon(() => within(page).to).toBeDefined();
      await back.click();
      await soon(() => within(page)).toEqual({ from: undefined, to: undefined });
      await soon(() => back.isEnabled()).toBe(false);
    },
  );
}
