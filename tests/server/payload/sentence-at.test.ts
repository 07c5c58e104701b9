/** A place in a text → its sentence. */
import { expect, test } from 'vitest';
import { sentenceAt } from '../../../server/payload/sentence-at.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return sentenceAt(text, start, start + words.length, 'en');
};

test.each([
  ['Orlov came. Petraite left.', 'Petraite', 'Petraite left.'],
  ['Orlov came. Petraite left.', 'Orlov', 'Orlov came.'],
  ['A title\nPetraite left\n\nmore', 'Petraite', 'Petraite left'],
  ['A mention over. Two sentences.', 'over. Two', 'A mention over. Two sentences.'],
  ['Petraite', 'Petraite', 'Petraite'],
])('%s: %s', (text, words, sentence) => {
  expect(around(text, words)).toBe(sentence);
});

test('a long sentence is cut at words on either side, never in the mention', () => {
  const long = `${'and then '.repeat(40)}Petraite ${'left again '.repeat(40)}.`;
  const cut = around(long, 'Petraite');
  expect(cut).toMatch(/^… (and )?then (and then )+Petraite (left again )+(left )?…$/);
  expect(cut.length).toBeLessThan(240);
});
