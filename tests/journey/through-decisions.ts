/** Journeys through decisions on who is who: taken on the screen, seen at once, undone, and kept through a new reading. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soon, type Tools, viewOf, violationsOn } from './journeys.ts';
import { type ServedScreen, serveScreen } from './serve-screen.ts';

const RASA = 'person:rasa-petraite';
const KALNIENE = 'person:rasa-kalniene';
const ORLOV = 'person:pavel-orlov';

/** One person under two names: of before and after she married. */
const DOCUMENTS = [
  {
    id: 'one',
    title: 'Talks in Vilnius',
    publisher: 'Harbor Courier',
    publishedAt: '2021-05-04',
    text: 'Rasa Petraite met Pavel Orlov in Vilnius on Monday. Rasa Petraite met Nikol Pashinyan in Vilnius on Tuesday.',
  },
  {
    id: 'two',
    title: 'Talks in Yerevan',
    publisher: 'Evening Ledger',
    publishedAt: '2021-05-11',
    text: 'Rasa Kalniene met Pavel Orlov in Yerevan on Monday. Kalniene threatened Pavel Orlov with sanctions.',
  },
] as const;

const PLACES = { [RASA]: '0,0', [KALNIENE]: '5k,0', [ORLOV]: '0,5k', 'person:nikol-pashinyan': '5k,5k' };
const SHOWN = Object.entries(PLACES)
  .map(([id, place]) => `${id}@${place}`)
  .join(';');

/** What is read of an answer: of a decision its id, of a document what became of it. */
interface Answer {
  readonly id: string;
  readonly outcome: string;
}

export function throughDecisions(tools: Tools): void {
  describe('decisions', () => {
    let served: ServedScreen;
    beforeEach(async () => {
      served = await serveScreen(tools.folder(), []);
      for (const document of DOCUMENTS) await hand(document);
    });
    afterEach(() => served.close());

    const post = async (path: string, body: object): Promise<Answer> => {
      const response = await fetch(`${served.address}api/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Answer;
    };
    const hand = (document: object) => post('/documents', { ...document, raw: true });
    const open = (more = '', options: BrowserContextOptions = {}) =>
      tools.open(`${served.address}#show=${SHOWN}${more}`, options);
    const both = `&picked=${RASA};${KALNIENE}`;
    const ofRasa = `&select=entity;${RASA}`;

    test('two people are merged by keyboard, undone, merged again, and stay one when their documents are read anew', async () => {
      const page = await open();
      const before = viewOf(page)?.positions[RASA];
      await pickByKeyboard(page, 'Rasa Petraite');
      await pickByKeyboard(page, 'Rasa Kalniene');
      await page.keyboard.press('Shift+M');
      await mergeInto(page, 'Rasa Petraite', 'Her name since she married');

      // One node where the one that stays stood, one line where two met, with both sentences behind it.
      await soon(() => viewOf(page)?.shown).toEqual([RASA, ORLOV, 'person:nikol-pashinyan']);
      expect(viewOf(page)?.positions[RASA]).toEqual(before);
      await page.getByRole('heading', { name: 'Rasa Petraite' }).waitFor();
      await soon(() => linesOf(page)).toEqual([
        'met Pavel Orlov 2 sentences',
        'met Nikol Pashinyan 1 sentence',
        'threatened Pavel Orlov 1 sentence',
      ]);

      await page.getByRole('button', { name: 'Undo the merge', exact: true }).click();
      await page.getByText('The merge is undone').waitFor();
      await soon(() => viewOf(page)?.shown.includes(KALNIENE)).toBe(true);
      await soon(() => linesOf(page)).toEqual(['met Nikol Pashinyan 1 sentence', 'met Pavel Orlov 1 sentence']);
      expect(viewOf(page)?.positions[KALNIENE]).toEqual({ x: 200, y: 0 });
      // The step of the view that is undone with Ctrl + Z is another: it takes no decision back.
      await page.getByRole('button', { name: 'Redo the merge', exact: true }).click();
      await soon(() => viewOf(page)?.shown.includes(KALNIENE)).toBe(false);

      const [one, two] = DOCUMENTS;
      const again = await hand({ ...two, text: `${two.text} Kalniene met Nikol Pashinyan on Friday.` });
      expect(again.outcome).toBe('replaced');
      await fetch(`${served.address}api/v1/documents/one`, { method: 'DELETE' });
      expect((await hand(one)).outcome).toBe('created');
      await page.reload();
      await soon(() => linesOf(page)).toEqual([
        'met Nikol Pashinyan 2 sentences',
        'met Pavel Orlov 2 sentences',
        'threatened Pavel Orlov 1 sentence',
      ]);

      // A link from before the merge opens at who it names now.
      const link = await open(`&select=entity;${KALNIENE}`);
      await link.getByRole('heading', { name: 'Rasa Petraite' }).waitFor();
      expect(viewOf(link)?.shown).toEqual([RASA, ORLOV, 'person:nikol-pashinyan']);
      await link.getByText('1 entity of this link is another since: somebody decided so').waitFor();
    });

    test('on a narrow screen: the bar merges, the notice undoes', async () => {
      const page = await open(both, { viewport: { width: 390, height: 844 } });
      await page.getByRole('button', { name: 'Merge', exact: true }).click();
      await mergeInto(page, 'Rasa Kalniene');
      await soon(() => viewOf(page)?.shown.includes(RASA)).toBe(false);
      await page.getByRole('button', { name: 'Undo the merge', exact: true }).click();
      await soon(() => viewOf(page)?.shown.includes(RASA)).toBe(true);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    });

    test('what was decided never to be the same is not merged until that is undone', async () => {
      const page = await open(both);
      await command(page, 'are never the same');
      await page.getByRole('dialog').getByRole('button', { name: 'They are never the same' }).click();
      await page.getByText('Rasa Petraite and Rasa Kalniene are never the same').first().waitFor();
      await focusGraph(page);
      await page.keyboard.press('Shift+M');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('region', { name: 'It was decided that they are never the same' }).waitFor();
      expect(await dialog.getByRole('button', { name: 'Merge', exact: true }).isDisabled()).toBe(true);
      await dialog.getByRole('button', { name: 'Undo “never the same”' }).click();
      await mergeInto(page, 'Rasa Petraite');
      await soon(() => viewOf(page)?.shown.includes(KALNIENE)).toBe(false);
    });

    test('one is split in two by the words used, and joined again from the log, though it is not the last decision', async () => {
      await post('/decisions', { action: 'merge', entities: [RASA, KALNIENE], into: RASA, by: 'Ada' });
      const page = await open(ofRasa);
      await page.getByRole('button', { name: 'Correct' }).click();
      await page.getByRole('menuitem', { name: 'Split in two' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('checkbox', { name: 'Talks in Yerevan' }).check();
      expect(await dialog.getByRole('textbox', { name: 'Name of the new one' }).inputValue()).toMatch(/Kalniene/);
      await dialog.getByRole('textbox', { name: 'Name of the new one' }).fill('Rasa Kalniene the younger');
      await dialog.getByRole('textbox', { name: 'Why' }).fill('Her daughter');
      await dialog.getByRole('button', { name: 'Split off 2 mentions' }).click();
      await page.getByRole('heading', { name: 'Rasa Kalniene the younger' }).waitFor();
      await soon(() => linesOf(page)).toEqual(['met Pavel Orlov 1 sentence', 'threatened Pavel Orlov 1 sentence']);

      await focusGraph(page);
      await command(page, 'rename');
      await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Rasa Kalniene junior');
      await dialog.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('heading', { name: 'Rasa Kalniene junior' }).waitFor();

      await command(page, 'log of decisions');
      const log = page.getByRole('list', { name: 'Decisions, newest first' });
      await soon(() => log.getByRole('article').locator('p:first-child').first().textContent()).toMatch(/^Renamed/);
      await page.getByRole('combobox', { name: 'Kind of decision' }).click();
      await page.getByRole('option', { name: 'Split' }).click();
      await soon(() => log.getByRole('article').count()).toBe(1);
      expect(await log.textContent()).toContain('Split Rasa Kalniene the younger from Rasa Petraite');
      expect(await log.textContent()).toContain('Her daughter');
      await log.getByRole('button', { name: /^Undo the split/ }).click();
      await log.getByRole('button', { name: /^Redo the split/ }).waitFor();
      await page.keyboard.press('Escape');
      await soon(() => viewOf(page)?.shown.filter((id) => id.startsWith('person:rasa'))).toEqual([RASA]);
    });

    test('a statement is rejected, its line goes; from the document it is confirmed', async () => {
      const page = await open(`&select=edge;${KALNIENE}|THREATEN|actual|${ORLOV}`);
      await page.getByRole('button', { name: 'Reject: Rasa Kalniene threatened Pavel Orlov' }).click();
      await page.getByText('Rejected: “Kalniene threatened Pavel Orlov with sanctions.”').waitFor();
      await page.getByText('This line is not in the graph under the present filters.').waitFor();
      await page.getByRole('button', { name: 'Undo the rejection' }).click();
      await page.getByRole('heading', { name: 'Rasa Kalniene threatened Pavel Orlov' }).waitFor();
      await page.getByRole('button', { name: /^Open the document/ }).click();
      await command(page, 'confirm the statement');
      await page.getByText('Confirmed by a person').waitFor();
    });

    test('other names, the type, and taken out for good, each with its way back', async () => {
      const page = await open(ofRasa);
      const dialog = page.getByRole('dialog');
      await command(page, 'other names');
      await dialog.getByRole('textbox', { name: 'Add another name' }).fill('The Lady of Vilnius');
      await dialog.getByRole('button', { name: 'Add the name' }).click();
      await dialog.getByRole('button', { name: 'Remove the name “The Lady of Vilnius”' }).waitFor();
      await page.keyboard.press('Escape');

      await command(page, 'change the type');
      await dialog.getByRole('combobox', { name: 'Type' }).click();
      await page.getByRole('option', { name: 'Organization' }).click();
      await dialog.getByRole('button', { name: 'Change the type' }).click();
      // Another id, and still the same node at the same place, and selected.
      await soon(() => viewOf(page)?.selection).toEqual({ kind: 'entity', id: 'organization:rasa-petraite' });
      expect(viewOf(page)?.positions['organization:rasa-petraite']).toEqual({ x: 0, y: 0 });
      await dialog.waitFor({ state: 'detached' });

      await command(page, 'out of the graph');
      await dialog.getByRole('button', { name: 'Take it out' }).click();
      await soon(() => viewOf(page)?.shown.length).toBe(3);
      await focusGraph(page);
      await page.keyboard.press('u');
      await page.getByText('It is back in the graph').waitFor();
      await soon(() => viewOf(page)?.shown.includes('organization:rasa-petraite')).toBe(true);
    });

    test('the log goes to another installation as a file, and a file that is none is refused in words', async () => {
      const page = await open();
      await command(page, 'log of decisions');
      const log = page.getByRole('main', { name: 'Decisions' });
      await log.getByText(/^Nothing was decided yet/).waitFor();
      await page.locator('input[type=file]').setInputFiles({
        name: 'decisions.jsonl',
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from('no decision'),
      });
      expect(await log.getByRole('alert').textContent()).toContain('Line 1 is no decision');
      const merge = await post('/decisions', { action: 'merge', entities: [RASA, KALNIENE], into: RASA });
      // The page is in the address: it opens again.
      await page.reload();
      const download = page.waitForEvent('download');
      await log.getByRole('button', { name: 'Export the log' }).click();
      const lines = await textOf(await download);
      expect(lines.map((line) => JSON.parse(line).id)).toEqual([merge.id]);
      await page.locator('input[type=file]').setInputFiles({
        name: 'decisions.jsonl',
        mimeType: 'application/x-ndjson',
        buffer: Buffer.from(lines.join('\n')),
      });
      await log.getByText('0 taken over, 1 known here already').waitFor();
    });

    test.each(['light', 'dark'] as const)('no violation of WCAG 2.2 AA in the dialogs: %s', async (colorScheme) => {
      await post('/decisions', { action: 'never-same', entities: [RASA, KALNIENE], by: 'Ada', why: 'Two people' });
      const page = await open(both, { colorScheme });
      const dialog = page.getByRole('dialog');
      for (const [words, ready] of [
        ['merge', 'It was decided that they are never the same'],
        ['are never the same', 'No document that comes'],
      ] as const) {
        await command(page, words);
        await dialog.getByText(ready).first().waitFor();
        expect(await violationsOn(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
      }
      await page.keyboard.press('Escape');
      await choose(page, 'Rasa Petraite');
      for (const [words, ready] of [
        ['split', 'Name of the new one'],
        ['rename', 'The name until now'],
        ['change the type', 'Why (optional)'],
        ['other names', 'It is found by this name too'],
        ['out of the graph', 'For what is no person'],
        ['log of decisions', 'Seen then'],
      ] as const) {
        await command(page, words);
        await page.getByText(ready).first().waitFor();
        expect(await violationsOn(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.getByText(ready).first().waitFor({ state: 'hidden' });
      }
      // What had the keyboard has it again: the panel of an entity with a decision on it is read next.
      expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
      await page.getByRole('region', { name: 'Decided by people' }).waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });
  });
}

const focusGraph = (page: Page) => page.getByRole('application').focus();

/** Searches for an entity and takes the best hit. */
async function choose(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name }).waitFor();
}

async function pickByKeyboard(page: Page, name: string): Promise<void> {
  await choose(page, name);
  await focusGraph(page);
  await page.keyboard.press('Space');
}

/** A command by its words, from the palette. */
async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search commands and names' }).fill(words);
  await page
    .getByRole('option', { name: new RegExp(words, 'i') })
    .first()
    .click();
}

async function mergeInto(page: Page, name: string, why = ''): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('textbox', { name: 'Why' }).fill(why);
  await dialog.getByRole('textbox', { name: 'Your name' }).fill('Ada');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The lines of the selected, as the panel lists them. */
async function linesOf(page: Page): Promise<string[]> {
  const rows = await page.getByRole('list', { name: 'Lines in the graph' }).getByRole('listitem').all();
  return Promise.all(rows.map(async (row) => (await row.locator('button, .when').allTextContents()).join(' ')));
}

async function textOf(download: { createReadStream: () => Promise<AsyncIterable<Buffer>> }): Promise<string[]> {
  let text = '';
  for await (const chunk of await download.createReadStream()) text += chunk;
  return text.trimEnd().split('\n');
}
