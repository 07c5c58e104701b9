import { expect, test } from 'vitest';
import { composeLetters } from '../../ingest/compose-letters.ts';

test('composed text is given back as it is', () => {
  const { text, toGiven } = composeLetters('Hà Nội');
  expect([text, toGiven(3)]).toEqual(['Hà Nội', 3]);
});

test('offsets lead back to the text given', () => {
  const given = 'Hà Nội và Huế'.normalize('NFD');
  const { text, toGiven } = composeLetters(given);
  expect(text).toBe('Hà Nội và Huế');
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) =>
    given.slice(toGiven(index), toGiven(index + word.length)),
  );
  expect(words.map((word) => word.normalize('NFC'))).toEqual(['Hà', 'Nội', 'và', 'Huế']);
});
