/** Questions about a set of entities: what of an answer is told in the language of the screen. */
import { afterEach, expect, test, vi } from 'vitest';
import { getStatementsAmong } from '../../../client/api/among.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [true, ['It ends at 0 statements; there are more.']],
  [false, []],
])('statements of which there are more: %s', async (more, notes) => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [], more, notes: ['1 of them is not in the graph'] }));
  expect(await getStatementsAmong(['a'], {})).toEqual({ items: [], notes });
});
