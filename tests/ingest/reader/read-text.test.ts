import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../ingest/model/sentence.ts';
import { UPOS } from '../../../ingest/model/sentence.ts';
import { readSmall } from '../../../ingest/reader/small-reader.ts';

const weights = (name: string) => readFileSync(new URL(`../../../ingest/reader/weights/${name}`, import.meta.url));

/** What is wrong with a sentence's tree, or nothing. */
function faultsOf({ words }: Sentence): string[] {
  const roots = words.filter((word) => word.head === -1);
  const faults = roots.length === 1 ? [] : [`${roots.length} roots`];
  words.forEach((word, index) => {
    if ((word.relation === 'root') !== (word.head === -1)) faults.push(`${index} is ${word.relation}`);
    let at = index;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > words.length || words[at] === undefined) {
        faults.push(`${index} does not lead to the root`);
        break;
      }
      at = words[at]?.head ?? -1;
    }
    if (!UPOS.includes(word.upos)) faults.push(`${index} is tagged ${word.upos}`);
  });
  return faults;
}

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'Envoys',
          'the',
          'met',
          'Minsk',
          'of',
          '.',
          ',',
          '"',
          'U.S.',
          "don't",
          '\n\n',
          'NATO',
          '5',
          '—',
          'who',
        ),
        { maxLength: 40 },
      )
      .map((words) => words.join(' ')),
  );

  it('gives trees with one root, tags of the list, and words that stand in the text', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const sentence of readSmall(given)) {
          expect(faultsOf(sentence)).toEqual([]);
          for (const word of sentence.words) expect(given.slice(word.start, word.end)).toBe(word.text);
          for (const { first, last, confidence } of sentence.names) {
            expect(first).toBeGreaterThanOrEqual(0);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(last).toBeLessThan(sentence.words.length);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        }
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
  it('are those that the model card describes', () => {
    const file = weights('english.bin');
    const card = JSON.parse(weights('model-card.json').toString('utf8'));
    expect({ sha256: card.sha256, bytes: card.bytes }).toEqual({
      sha256: createHash('sha256').update(file).digest('hex'),
      bytes: file.length,
    });
  });
});
