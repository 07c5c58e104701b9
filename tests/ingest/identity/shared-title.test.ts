/** Titles of offices in Russian and Vietnamese → the words that known offices are told by. */
import { expect, test } from 'vitest';
import { sharedTitle, titleOfWhole } from '../../../ingest/identity/shared-title.ts';

test.each([
  ['Президента', 'president'],
  ['вице-президентом', 'vice president'],
  ['министром иностранных дел', 'foreign minister'],
  ['заместитель министра иностранных дел', 'deputy minister'],
  ['Король', 'king'],
  ['королевой', 'queen'],
  ['послом', 'ambassador'],
  ['Tổng thống', 'president'],
  ['Phó Thủ tướng', 'deputy minister'],
  ['Ngoại trưởng', 'foreign minister'],
  ['Quốc vương', 'king'],
  ['Mayor', 'mayor'],
])('%s → %s', (title, shared) => {
  expect(sharedTitle(title)).toBe(shared);
});

test.each([
  ['президентом', 'president'],
  ['посол поблагодарил', undefined],
  ['визит президента', undefined],
])('the words before a name, %s, are the title %s', (words, title) => {
  expect(titleOfWhole(words)).toBe(title);
});
