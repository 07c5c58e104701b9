/** The opening of wire reports: paragraph → outlet and day. */
import { describe, expect, it } from 'vitest';
import { joinPageWords } from '../../../ingest/boilerplate/page-words.ts';
import { opensReport, readDateline } from '../../../ingest/boilerplate/read-dateline.ts';
import { LANGUAGES } from '../../../ingest/language/languages.ts';

const words = joinPageWords(LANGUAGES.map((language) => language.boilerplate));

const shortly = (text: string): [string | undefined, string | undefined] => {
  const { publisher, date } = readDateline(text, words);
  return [publisher, date && (date.iso ?? `--${date.month}-${date.day}`)];
};

describe('readDateline', () => {
  it.each([
    ['DILI, March 3. /TASS/. The president of East Timor said no.', 'TASS', '--3-3'],
    ['DILI, March 3 (Reuters) - East Timor said no.', 'Reuters', '--3-3'],
    ['DILI (AP) — East Timor said no.', 'AP', undefined],
    ['DILI, March 3 (Xinhua) -- East Timor said no.', 'Xinhua', '--3-3'],
    ['ДИЛИ, 3 марта. /ТАСС/. Президент Восточного Тимора сказал нет.', 'ТАСС', '--3-3'],
    ['ДИЛИ, 3 мар — РИА Новости. Президент Восточного Тимора сказал нет.', 'РИА Новости', '--3-3'],
    ['DILI, 3 mars 2021 (AFP) - Le président a dit non.', 'AFP', '2021-03-03'],
    ['DILI, East Timor, March 3, 2021 — The president said no.', undefined, '2021-03-03'],
    ['VOV.VN - Tổng thống Đông Timor nói không.', 'VOV.VN', undefined],
    ['(VTC News) - Tổng thống Đông Timor nói không.', 'VTC News', undefined],
    ['The president (Reuters) said no.', undefined, undefined],
    ['Portugal — the old power — said no on March 3.', undefined, undefined],
    ['East Timor said no on March 3.', undefined, undefined],
  ])('%s', (text, publisher, date) => {
    expect(shortly(text)).toEqual([publisher, date]);
  });
});

describe('opensReport', () => {
  it.each([
    ['DILI — The president of East Timor said no.', true],
    ['DILI, East Timor (AP) — The president said no.', true],
    ['Dili is the capital of East Timor — and its port.', false],
    ['The president said no.', false],
  ])('%s', (text, opens) => {
    expect(opensReport(text)).toBe(opens);
  });
});
