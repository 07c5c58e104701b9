import { expect, test } from 'vitest';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { RefusedInput } from '../../../ingest/model/refused-input.ts';

const TEXT =
  'On Tuesday the foreign ministers of France and Germany met in Paris. They agreed to hold talks with the government of Italy. “It was a good day,” said one of them.';

test('the same document gives the same bytes, and nothing that it was handed is changed', async () => {
  const source = Object.freeze({
    id: 'a',
    shape: 'body',
    text: TEXT,
    tags: Object.freeze(['Europe']) as string[],
  } as const);
  const first = JSON.stringify(await extractDocument(source));
  expect(JSON.stringify(await extractDocument(source))).toBe(first);
});

test('every offset is into the text, and each statement names its whole sentence', async () => {
  const { document, entities, mentions, statements } = await extractDocument({
    id: 'a',
    shape: 'body',
    text: `\n ${TEXT}`,
  });
  expect(document.text).toBe(`\n ${TEXT}`);
  expect(mentions.length).toBeGreaterThan(0);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { start, end, text, entity } of mentions) {
    expect(document.text.slice(start, end)).toBe(text);
    expect(ids).toContain(entity);
  }
  expect(statements.length).toBeGreaterThan(0);
  for (const { evidence, sentence } of statements) {
    expect(sentence).toBeDefined();
    const { start = 0, end = 0 } = sentence ?? {};
    expect(start <= evidence.start && evidence.end <= end).toBe(true);
    expect(document.text.slice(start, end)).toMatch(/^(On|They|“It).*[.”]$/s);
  }
});

test('half of a surrogate pair becomes one replacement character: offsets stay', async () => {
  const { document } = await extractDocument({ id: 'a', shape: 'body', text: `${TEXT} \ud83d 😀`, title: '\udc00' });
  expect([document.text, document.title]).toEqual([`${TEXT} \ufffd 😀`, '\ufffd']);
});

test('a language that no step reads: the document passes, with a note', async () => {
  const text = 'Ana lehilahy iray nandeha tany an-tsena mba hividy vary sy trondro ho an’ny fianakaviany. 12345 67890';
  const { document, entities, notes } = await extractDocument({ id: 'a', shape: 'body', language: 'mg', text });
  expect(document.text).toBe(text);
  expect(entities).toEqual([]);
  expect(notes).toEqual([expect.stringMatching(/^(no sentences for [a-z]+ yet|the language could not be told)$/)]);
});

test('no text is refused', async () => {
  await expect(extractDocument({ id: 'a', shape: 'body', text: ' \n' })).rejects.toThrow(RefusedInput);
});
