import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSmall } from '../../../ingest/reader/small-reader.ts';
import { anyText } from './any-text.ts';
import { faultsOf } from './faults-of.ts';

const weights = (name: string) => readFileSync(new URL(`../../../ingest/reader/weights/${name}`, import.meta.url));

describe('any text', () => {
  it('gives trees with one root, tags of the list, and words that stand in the text', () => {
    fc.assert(
      fc.property(anyText, (given) => {
        for (const sentence of readSmall(given)) expect(faultsOf(sentence, given)).toEqual([]);
      }),
    );
  });

  it('gives the same sentences again, whatever was read in between', () => {
    const given = 'Ambassador Novak met the Latvian delegation in Riga on Monday. Talks were held behind closed doors.';
    const first = readSmall(given);
    readSmall('Nobody was there.');
    expect(readSmall(given)).toEqual(first);
  });

  it('reads one line of many words in pieces', () => {
    const [first, ...rest] = readSmall('delegates '.repeat(1000));
    expect([first, ...rest].map((sentence) => sentence?.words.length)).toEqual([400, 400, 200]);
  });

  it('gives nothing for nothing', () => {
    expect(readSmall(' \n ')).toEqual([]);
  });
});

describe('the committed weights', () => {
  it.each([
    ['english.bin', 'model-card.json'],
    ['english.onnx', 'network-card.json'],
  ])('%s is what its card describes', (name, cardName) => {
    const file = weights(name);
    const card = JSON.parse(weights(cardName).toString('utf8'));
    expect({ model: card.model, sha256: card.sha256, bytes: card.bytes }).toEqual({
      model: name,
      sha256: createHash('sha256').update(file).digest('hex'),
      bytes: file.length,
    });
  });
});
