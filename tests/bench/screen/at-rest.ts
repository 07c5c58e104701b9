/** Waits for what the address of the screen says: it holds the view, and is written once a change has settled. */
import type { Page } from 'playwright-core';
import { fromFragment } from '../../../client/store/address.ts';
import type { View } from '../../../client/store/view.ts';

const AT_MOST_MS = 90_000;
const LOOK_EVERY_MS = 15;

export const viewIn = (page: Page): View | undefined => fromFragment(new URL(page.url()).hash);

/** @throws {Error} it does not come to that */
export async function soonest(page: Page, isSo: (view: View | undefined) => boolean): Promise<void> {
  const until = Date.now() + AT_MOST_MS;
  let last = '';
  while (Date.now() < until) {
    const url = page.url();
    if (url !== last && isSo(viewIn(page))) return;
    last = url;
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  throw new Error('The view did not come to what was waited for');
}
