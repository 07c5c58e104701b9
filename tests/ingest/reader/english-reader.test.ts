/** The committed network on real text: whatever comes, and the same however it comes. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openNetworkReader, readEnglish } from '../../../ingest/reader/english-reader.ts';
import type { NetworkReader } from '../../../ingest/reader/network-reader.ts';
import { findRuntime } from '../../../ingest/reader/runtime.ts';
import { splitSentences } from '../../../ingest/reader/split-sentences.ts';
import { anyText } from './any-text.ts';
import { faultsOf } from './faults-of.ts';

const NEWS = [
  'Ambassador Novak met the Latvian delegation in Riga on Monday.',
  'Talks were held behind closed doors!',
  'The Foreign Ministry of Chile, which had recalled its envoy in May, called the decision of the Nordic Council “an act without precedent”.',
  'No one signed.',
  'Sanctions against eleven officials of the Port Authority will be lifted on 1 June, Deputy Prime Minister Irja Salo said in Helsinki.',
];

let reader: NetworkReader;
beforeAll(async () => {
  const found = await findRuntime();
  if ('missing' in found) throw new Error(found.missing);
  reader = await openNetworkReader(found.runtime);
});

test('any text gives trees with one root, tags of the list, words that stand in the text, names within them', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (given) => {
      for (const sentence of await readEnglish(given)) expect(faultsOf(sentence, given)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('the same sentences', () => {
  const sentences = NEWS.flatMap((text) => splitSentences(text));

  test('however they are grouped', async () => {
    const together = await reader.read(sentences);
    expect(together.map(({ words }) => words.length)).toEqual(sentences.map(({ tokens }) => tokens.length));
    const reversed = await reader.read(sentences.toReversed());
    expect(reversed.toReversed()).toEqual(together);
    for (const [index, sentence] of sentences.entries())
      expect(await reader.read([sentence])).toEqual([together[index]]);
  });

  test('when two texts are read at once', async () => {
    const text = NEWS.join(' ');
    const [first, second] = await Promise.all([readEnglish(text), readEnglish(text)]);
    expect(second).toEqual(first);
    expect(await readEnglish(text)).toEqual(first);
  });
});

test('a sentence of several windows is one tree, and its words read as they do in short ones', async () => {
  const clause = 'the envoys of Norway and Chile signed a treaty in Geneva';
  const text = `${Array.from({ length: 24 }, () => clause).join(' , and ')} .`;
  const [sentence, ...rest] = await readEnglish(text);
  if (!sentence) throw new Error('Nothing was read');
  expect([rest, faultsOf(sentence, text)]).toEqual([[], []]);
  const places = sentence.names.filter(({ label }) => label === 'LOC').length;
  const verbs = sentence.words.filter(({ text: word, upos }) => word === 'signed' && upos === 'VERB').length;
  const objects = sentence.words.filter(({ text: word, relation }) => word === 'treaty' && relation === 'obj').length;
  expect([places, verbs, objects]).toEqual([72, 24, 24]);
});
