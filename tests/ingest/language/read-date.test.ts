/** Dates as pages print them: text → ISO date, or `--month-day` where the text has no year. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../ingest/language/languages.ts';
import { makeDateReader } from '../../../ingest/language/read-date.ts';

const dates = makeDateReader(LANGUAGES.map((language) => language.boilerplate));
const shortly = (text: string): string[] => dates.find(text).map((date) => date.iso ?? `--${date.month}-${date.day}`);

describe('makeDateReader', () => {
  it.each([
    ['31 Dec 2022 18:19', ['2022-12-31']],
    ['Feb. 27, 2023', ['2023-02-27']],
    ['Published 3 May 2023 at 14:05 GMT', ['2023-05-03T14:05:00Z']],
    ['4:25 PM EDT, May 4, 2023', ['2023-05-04T16:25:00-04:00']],
    ['May 3, 2023 6:05 PM GMT+1', ['2023-05-03T18:05:00+01:00']],
    ['Mon, 27 Feb 2023 10:00:00 +0000', ['2023-02-27T10:00:00Z']],
    ['2023-02-27T23:43:00Z', ['2023-02-27T23:43:00Z']],
    ['2023-02-27T23:43:00.123+07:00', ['2023-02-27T23:43:00+07:00']],
    ['2023-02-27 23:43', ['2023-02-27']],
    ['27/02/2023 23:43', ['2023-02-27']],
    ['2/13/2023', ['2023-02-13']],
    ['4/5/2023', ['2023-05-04']],
    ['4/5/2023 4:05 PM', ['2023-04-05']],
    ['Thứ Hai, 27/2/2023, 10:00 (GMT+7)', ['2023-02-27T10:00:00+07:00']],
    ['ngày 27 tháng 2 năm 2023', ['2023-02-27']],
    ['23:34:11 13/03/2025', ['2025-03-13']],
    ['27 февраля 2023', ['2023-02-27']],
    ['27 фев 2023, 18:05 (мск)', ['2023-02-27T18:05:00+03:00']],
    ['24 січня 2023', ['2023-01-24']],
    ['27 février 2023', ['2023-02-27']],
    ['1er mars 2023', ['2023-03-01']],
    ['publié le 27/02/2023 à 18h30', ['2023-02-27']],
    ['27. Februar 2023, 14:33 Uhr', ['2023-02-27']],
    ['27 de febrero de 2023', ['2023-02-27']],
    ['2 maggio 2023', ['2023-05-02']],
    ['2023年2月27日', ['2023-02-27']],
    ['MINSK, November 17. /TASS/.', ['--11-17']],
    ['between May 3, 2023 and June 4, 2023', ['2023-05-03', '2023-06-04']],
    ['2023-02-30', []],
    ['31 June 2023', []],
    ['29 February 2024', ['2024-02-29']],
    ['in May 2023', []],
    ['the 1997 treaty', []],
    ['12/2023', []],
    ['version 1.2.2023.4', []],
    ['', []],
  ])('%s', (text, found) => {
    expect(shortly(text)).toEqual(found);
  });

  it('says where the date stands, with its time', () => {
    const [date] = dates.find('Posted 3 May 2023 at 14:05 GMT by us');
    expect(date && [date.start, date.end]).toEqual([7, 30]);
  });

  it('finds weekdays in order', () => {
    expect(dates.weekdays('on Tuesday, thứ Hai, в пятницу').map((one) => one.weekday)).toEqual([2, 1, 5]);
  });
});
