/**
 * National votes by day: a page that speaks of "the August 9 presidential election" in Belarus was written after 9
 * August 2020 and in the months that follow. Facts of public record (national election commissions); first rounds.
 */
export interface Vote {
  /** As the country is named in text, lower case: any of these. */
  country: readonly string[];
  days: readonly string[];
}

export const VOTES: readonly Vote[] = [
  { country: ['belarus'], days: ['2001-09-09', '2006-03-19', '2010-12-19', '2015-10-11', '2020-08-09', '2025-01-26'] },
  { country: ['russia'], days: ['2000-03-26', '2004-03-14', '2008-03-02', '2012-03-04', '2018-03-18', '2024-03-17'] },
  { country: ['ukrain'], days: ['2004-10-31', '2010-01-17', '2014-05-25', '2019-03-31', '2019-04-21'] },
  {
    country: ['united states', 'u.s.', 'american'],
    days: ['2000-11-07', '2004-11-02', '2008-11-04', '2012-11-06', '2016-11-08', '2020-11-03', '2024-11-05'],
  },
  {
    country: ['france', 'french'],
    days: [
      '2002-04-21',
      '2007-04-22',
      '2012-04-22',
      '2017-04-23',
      '2022-04-10',
      '2002-05-05',
      '2007-05-06',
      '2012-05-06',
      '2017-05-07',
      '2022-04-24',
    ],
  },
  { country: ['turkey', 'turkish', 'türkiye'], days: ['2014-08-10', '2018-06-24', '2023-05-14', '2023-05-28'] },
  { country: ['poland', 'polish'], days: ['2005-10-09', '2010-06-20', '2015-05-10', '2020-06-28', '2025-05-18'] },
  { country: ['kazakh'], days: ['2005-12-04', '2011-04-03', '2015-04-26', '2019-06-09', '2022-11-20'] },
  { country: ['venezuela'], days: ['2006-12-03', '2012-10-07', '2013-04-14', '2018-05-20', '2024-07-28'] },
  { country: ['iran'], days: ['2005-06-17', '2009-06-12', '2013-06-14', '2017-05-19', '2021-06-18', '2024-06-28'] },
  { country: ['brazil'], days: ['2006-10-01', '2010-10-03', '2014-10-05', '2018-10-07', '2022-10-02'] },
  { country: ['georgia'], days: ['2008-01-05', '2013-10-27', '2018-10-28', '2020-10-31', '2024-10-26'] },
  { country: ['moldova'], days: ['2016-10-30', '2020-11-01', '2024-10-20'] },
];
