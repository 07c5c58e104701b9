/** What journeys and pictures of the screen begin with. */
import type { Page } from 'playwright-core';

/** The two widths that every journey goes through: a desk, and a phone, where panels are sheets. */
export const DESK = { name: 'at a desk', viewport: { width: 1440, height: 900 } } as const;
export const PHONE = { name: 'on a phone', viewport: { width: 390, height: 844 } } as const;

/** Types a name into the search and takes the best hit. */
export async function search(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}
