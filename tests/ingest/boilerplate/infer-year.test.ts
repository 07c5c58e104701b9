/** The year of a day that a dateline gives without one: text → year, or nothing where the evidence is thin. */
import { describe, expect, it } from 'vitest';
import { inferYear } from '../../../ingest/boilerplate/infer-year.ts';
import { joinPageWords } from '../../../ingest/boilerplate/page-words.ts';
import { boilerplate } from '../../../ingest/language/en/boilerplate.ts';

const words = joinPageWords([boilerplate]);

describe('inferYear', () => {
  it.each([
    [
      'a weekday and a vote that came before',
      9,
      3,
      'He said on Thursday that Belarus was calm after the August 9 presidential election.',
      2020,
    ],
    [
      'a weekday and a mention of the year',
      5,
      3,
      'The ministers met on Wednesday. The treaty of 2022 stays in force.',
      2023,
    ],
    ['a weekday and a mention of the same year', 5, 3, 'They met on Wednesday, as agreed in January 2023.', 2023],
    ['a year that lies ahead is no evidence', 5, 3, 'They met on Wednesday and plan to build it by 2030.', undefined],
    ['a weekday alone fits many years', 11, 17, 'He said on Tuesday that it was good.', undefined],
    ['a year alone may be any year before', 11, 17, 'It was founded in 2019.', undefined],
    ['a weekday that the years near do not have', 5, 3, 'They met on Sunday. The treaty of 2022 stays.', undefined],
    [
      'a vote in a country that the text does not name',
      9,
      3,
      'He said on Thursday that the August 9 election was over.',
      undefined,
    ],
    ['money is no year', 5, 3, 'They met on Wednesday and paid $2022 and 2,022 euros.', undefined],
  ])('%s', (_, month, day, text, year) => {
    expect(inferYear({ start: 0, end: 0, month, day }, text, words)).toBe(year);
  });
});
