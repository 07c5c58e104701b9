import { afterEach, expect, test } from 'vitest';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { type Extractor, openExtractor } from '../../../ingest/extractor.ts';
import type { SourceDocument } from '../../../ingest/model/document.ts';
import { RefusedInput } from '../../../ingest/model/refused-input.ts';

let extractor: Extractor;
afterEach(() => extractor.close());

const source: SourceDocument = {
  id: 'a',
  shape: 'body',
  language: 'en',
  text: 'The president of the country met the prime minister of its neighbor on Monday, and they signed a treaty.',
};

test('a thread gives what the pipeline gives, refusals too, and documents in any number', async () => {
  extractor = openExtractor();
  const expected = await extractDocument(source);
  expect(await Promise.all(Array.from({ length: 10 }, () => extractor.extract(source)))).toEqual(
    Array.from({ length: 10 }, () => expected),
  );
  const refused = extractor.extract({ ...source, text: ' ' });
  await expect(refused).rejects.toBeInstanceOf(RefusedInput);
  await expect(refused).rejects.toMatchObject({ why: { code: 'no-text', reason: 'holds no text' } });
  expect(await extractor.extract(source)).toEqual(expected);
}, 120_000);

test('a document that takes too long is refused, and so is the next: its turn comes', async () => {
  const NO_TIME = 0.001;
  extractor = openExtractor(NO_TIME);
  const message = `takes more than ${NO_TIME} seconds to read. Split it into several documents.`;
  await expect(extractor.extract(source)).rejects.toThrow(message);
  await expect(extractor.extract(source)).rejects.toThrow(message);
}, 120_000);

test('a document given up in the midst of reading takes neither the process nor the next one with it', async () => {
  // Enough for a thread to start and load on a busy machine: that counts too. The endless one needs minutes.
  const SECONDS = 20;
  extractor = openExtractor(SECONDS);
  expect(await extractor.extract(source)).toMatchObject({ document: { id: 'a' } });
  const endless = { ...source, id: 'b', text: `${source.text} `.repeat(40_000) };
  await expect(extractor.extract(endless)).rejects.toThrow(`takes more than ${SECONDS} seconds to read`);
  expect(await extractor.extract(source)).toMatchObject({ document: { id: 'a' } });
}, 120_000);
