/** From a line to the words that justify it, and from the words back to their line. */
import { expect, test } from 'vitest';
import { DESK, PHONE, search, soon, type Tools, viewOf, violationsOn } from './journeys.ts';

export function throughReading({ open, address }: Tools): void {
  test.each([DESK, PHONE])(
    'a document with every statement marked, each a way to its line: $name',
    async ({ viewport }) => {
      const page = await open(address(), { viewport });
      await search(page, 'Lukashenko');
      await page.getByRole('heading', { name: 'Alexander Lukashenko' }).waitFor();
      await page.getByRole('button', { name: 'met Vladimir Putin' }).click();
      const sentence = page.getByRole('list', { name: 'Sentences behind this line' });
      await sentence.locator('mark').first().waitFor();
      // One click to the sentence, one more to the document: never further from a line to its words.
      await sentence.getByRole('button', { name: /^Open the document/ }).click();
      const text = page.locator('.document-text');
      await text.waitFor();
      const marks = text.getByRole('button', { name: /^Statement / });
      expect(await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))).toEqual([
        'Statement 1. Alexander Lukashenko met Vladimir Putin. Show its line in the graph',
        'Statement 2. Vladimir Putin is president of Russia. Show its line in the graph',
        'Statement 3. Alexander Lukashenko is president of Belarus. Show its line in the graph',
        'Statement 4. Alexander Lukashenko did not threaten Vladimir Putin. Show its line in the graph',
        'Statement 5. Russia is allied with Belarus. Show its line in the graph',
      ]);
      await marks.nth(3).click();
      await soon(async () => (await text.locator('mark').allTextContents()).join('')).toBe(
        '4Lukashenko denied that he had threatened Putin',
      );
      // The line is selected, and the document is still open.
      expect(viewOf(page)?.selection?.id).toBe('person:alexander-lukashenko|THREATEN|denied|person:vladimir-putin');
      expect(viewOf(page)?.document?.statement).toBeDefined();
      expect(await violationsOn(page)).toEqual([]);
    },
  );
}
