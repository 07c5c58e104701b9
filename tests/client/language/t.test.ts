/** Words of the screen: plural, numbers by locale, and English where a language has no words yet. */
import { afterEach, expect, test } from 'vitest';
import { t, words } from '../../../client/language/t.ts';
import vietnamese from '../../../client/language/vi.json' with { type: 'json' };

afterEach(() => words.changeLanguage('en'));

test('one and many, with numbers as English writes them', () => {
  expect([1, 2, 1234].map((count) => t('{{count}} documents', { count }))).toEqual([
    '1 document',
    '2 documents',
    '1,234 documents',
  ]);
});

test('Vietnamese from its file, with its numbers; English where the file is silent', async () => {
  words.addResourceBundle('vi', 'translation', vietnamese);
  await words.changeLanguage('vi');
  expect([1, 1234].map((count) => t('{{count}} documents', { count }))).toEqual(['1 tài liệu', '1.234 tài liệu']);
  expect(t('Of this there are no words: {{name}}.', { name: 'A: b' })).toBe('Of this there are no words: A: b.');
});
