/** The first name of each list is the one that a screen in that language shows: what today's press writes. */
import { expect, test } from 'vitest';
import { gazetteerEntries } from '../../../ingest/gazetteer/entries.ts';

const first = (key: string) => gazetteerEntries().get(key)?.names.vi?.[0];

test.each([
  ['state:russia', 'Nga'],
  ['state:united-states', 'Mỹ'],
  ['place:minsk', 'Minsk'],
  ['place:moscow', 'Moskva'],
  ['person:alexander-lukashenko', 'Alexander Lukashenko'],
  ['person:xi-jinping', 'Tập Cận Bình'],
  ['organization:european-union', 'Liên minh châu Âu'],
])('%s is %s in Vietnamese', (key, name) => {
  expect(first(key)).toBe(name);
});

test('no name spelled out by syllables stands first: "Lu-ca-sen-cô" is what older texts say', () => {
  const spelled = [...gazetteerEntries().keys()].filter((key) => /\p{L}-\p{Ll}+-\p{Ll}/u.test(first(key) ?? ''));
  expect(spelled).toEqual([]);
});
