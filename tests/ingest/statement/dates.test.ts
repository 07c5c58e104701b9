/** English date expressions: text → what is found and how it is read. */
import { describe, expect, test } from 'vitest';
import { dates } from '../../../ingest/language/en/dates.ts';

/** A Saturday. */
const PUBLISHED = '2022-12-03';

const read = (text: string, publishedAt: string | undefined = PUBLISHED): string[] =>
  dates
    .find(text, publishedAt)
    .map(({ start, end, past, future, ahead, attributive }) =>
      [
        text.slice(start, end),
        past,
        future === past ? '' : future,
        ahead ? 'ahead' : '',
        attributive ? 'attributive' : '',
      ]
        .filter(Boolean)
        .join(' | '),
    );

describe('with the day of publication', () => {
  test.each<[string, ...string[]]>([
    ['He came on December 1, 2022.', 'December 1, 2022 | 2022-12-01'],
    ['He came on 1 December 2022.', '1 December 2022 | 2022-12-01'],
    ['He came on Dec. 1st.', 'Dec. 1st | 2022-12-01 | 2023-12-01'],
    ['On October 10 they agreed.', 'October 10 | 2022-10-10 | 2023-10-10'],
    ['On December 24 they meet.', 'December 24 | 2021-12-24 | 2022-12-24'],
    ['from February 28 to March 2, 2023', 'February 28 to March 2, 2023 | 2023-02-28'],
    ['on 5-6 April 2016', '5-6 April 2016 | 2016-04-05'],
    ['It was signed in May 2016.', 'May 2016 | 2016-05'],
    ['It was signed in May.', 'in May | 2022-05 | 2023-05'],
    ['On Friday they spoke.', 'Friday | 2022-12-02 | 2022-12-09'],
    ['Later on Saturday he spoke.', 'Saturday | 2022-12-03'],
    ['They meet next Tuesday.', 'next Tuesday | 2022-12-06 | ahead'],
    ['They met last Saturday.', 'last Saturday | 2022-11-26'],
    ['They met yesterday and meet tomorrow.', 'yesterday | 2022-12-02', 'tomorrow | 2022-12-04 | ahead'],
    ['He arrived today.', 'today | 2022-12-03'],
    ['Earlier this month they met.', 'this month | 2022-12'],
    ['They met last month.', 'last month | 2022-11'],
    ['They meet next year.', 'next year | 2023 | ahead'],
    ['They met two years ago.', 'two years ago | 2020'],
    ['They met a month ago.', 'a month ago | 2022-11'],
    ['They met ten days ago.', 'ten days ago | 2022-11-23'],
    ['The law dates from 1994.', 'from 1994 | 1994'],
    ['a protocol to a 1997 agreement', '1997 | 1997 | attributive'],
    ['It began on 2022-02-24.', '2022-02-24 | 2022-02-24'],
    [
      'They met on December 1. The next day they left.',
      'December 1 | 2022-12-01 | 2023-12-01',
      'The next day | 2022-12-02',
    ],
    [
      'They met on December 1. Hours later they left.',
      'December 1 | 2022-12-01 | 2023-12-01',
      'Hours later | 2022-12-01',
    ],
    ['It began on May 5, 2020, and ended two days later.', 'May 5, 2020 | 2020-05-05', 'two days later | 2020-05-07'],
    ['It began on May 5, 2020; a day earlier they spoke.', 'May 5, 2020 | 2020-05-05', 'a day earlier | 2020-05-04'],
    ['The next day they left, and hours later they met.'],
    ['In mid-March they met.', 'In mid-March | 2022-03 | 2023-03'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('without it', () => {
  test.each<[string, ...string[]]>([
    ['On January 19 they met.', 'January 19 | --01-19'],
    ['On January 19, 2024, they met.', 'January 19, 2024 | 2024-01-19'],
    ['They met in 2019.', 'in 2019 | 2019'],
    ['They met on Friday and yesterday, last week and in May.'],
  ])('%s', (text, ...expected) => {
    expect(dates.find(text, undefined).map(({ start, end, past }) => `${text.slice(start, end)} | ${past}`)).toEqual(
      expected,
    );
  });
});

describe('what is no date', () => {
  test.each([
    'They may 5 times ask.',
    'They march 12 miles.',
    'It cost $2019 or 1,997 euros.',
    'The 1990s were hard.',
    'April Ryan asked; Theresa May answered.',
    'Flight 2023A left on February 30.',
    'in the last year of the war, sat and sun',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
