/** Words of the screen: plural, numbers, dates and lists by the language, and English where a language has no words yet. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inLanguage, pattern, t, words } from '../../../client/language/t.ts';
import vietnamese from '../../../client/language/vi.json' with { type: 'json' };
import { corpusSentence } from '../../../client/panels/corpus-sentence.ts';
import { statementInWords } from '../../../client/panels/in-words.ts';
import {
  dayInWords,
  inWords,
  languageInWords,
  listed,
  listedParts,
  percent,
  rangeInWords,
  thousands,
} from '../../../client/vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, told, verbOf } from '../../../client/vocabulary/statement-words.ts';
import { STATUSES } from '../../../client/vocabulary/status-words.ts';

afterEach(() => words.changeLanguage('en'));

const speakVietnamese = async () => {
  words.addResourceBundle('vi', 'translation', vietnamese);
  await words.changeLanguage('vi');
};

test('one and many, with numbers as English writes them', () => {
  expect([1, 2, 1234].map((count) => t('{{count}} documents', { count }))).toEqual([
    '1 document',
    '2 documents',
    '1,234 documents',
  ]);
});

test('Vietnamese from its file, with its numbers; English where the file is silent', async () => {
  await speakVietnamese();
  expect([1, 1234].map((count) => t('{{count}} documents', { count }))).toEqual(['1 tài liệu', '1.234 tài liệu']);
  expect(t('Of this there are no words: {{name}}.', { name: 'A: b' })).toBe('Of this there are no words: A: b.');
});

test('three plurals from a third language’s file', async () => {
  words.addResourceBundle('uk', 'translation', {
    '{{count}} documents_one': '{{count}} документ',
    '{{count}} documents_few': '{{count}} документи',
    '{{count}} documents_many': '{{count}} документів',
    '{{count}} documents_other': '{{count}} документа',
  });
  await words.changeLanguage('uk');
  expect([1, 3, 5, 21].map((count) => t('{{count}} documents', { count }))).toEqual([
    '1 документ',
    '3 документи',
    '5 документів',
    '21 документ',
  ]);
});

test('a table that stood before the language changed reads in it after', async () => {
  const table = inLanguage({ name: 'Table' }, { key: 't' });
  expect(table).toEqual({ name: 'Table', key: 't' });
  await speakVietnamese();
  expect(table).toEqual({ name: 'Bảng', key: 't' });
  expect(STATEMENT_WORDS.SANCTION.name).toBe('Trừng phạt');
});

test('a name with signs of its own is shown as it is', () => {
  expect(t('Expand {{names}}', { names: '{{count}} $& $t(Table)' })).toBe('Expand {{count}} $& $t(Table)');
  expect(told('CONSULT', 'actual', '$& {{recipient}}', '$1')).toBe('$& {{recipient}} met $1');
});

describe('dates and numbers', () => {
  const DATES = ['2022-12-03', '2022-12-03T21:05:00+03:00', '2022-09', '2022', '--01-19', '--01', 'soon'];
  const said = () => ({
    dates: DATES.map(inWords),
    days: ['2022-12-03', '2022-12'].map(dayInWords),
    range: rangeInWords('2022-12', '2023-01-04'),
    numbers: [thousands(7), thousands(1_234_567), percent(0.805)],
    languages: ['en', 'vi', 'not a code'].map((code) => languageInWords(code)),
    lists: [[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listed),
    parts: listedParts(3),
  });
  test('in English', () => {
    expect(said()).toEqual({
      dates: ['3 Dec 2022', '3 Dec 2022', 'Sep 2022', '2022', '19 Jan, year unknown', 'Jan, year unknown', 'soon'],
      days: ['3 Dec', 'Dec 2022'],
      range: 'Dec 2022 – 4 Jan 2023',
      numbers: ['7', '1,234,567', '81%'],
      languages: ['English', 'Vietnamese', 'not a code'],
      lists: ['', 'A', 'A and B', 'A, B and C'],
      parts: [0, ', ', 1, ' and ', 2],
    });
  });
  test('in Vietnamese', async () => {
    await speakVietnamese();
    expect(said()).toEqual({
      dates: ['3/12/2022', '3/12/2022', '9/2022', '2022', '19/1, chưa rõ năm', 'tháng 1, chưa rõ năm', 'soon'],
      days: ['3/12', '12/2022'],
      range: '12/2022 – 4/1/2023',
      numbers: ['7', '1.234.567', '81%'],
      languages: ['Tiếng Anh', 'Tiếng Việt', 'not a code'],
      lists: ['', 'A', 'A và B', 'A, B và C'],
      parts: [0, ', ', 1, ' và ', 2],
    });
  });
});

describe('a statement in Vietnamese', () => {
  beforeEach(speakVietnamese);
  test('in every status, whole and in a list', () => {
    expect(STATUSES.map((status) => told('CONSULT', status, 'Putin', 'Lukashenko'))).toEqual([
      'Putin gặp Lukashenko',
      'Putin sẽ gặp Lukashenko',
      'Putin không gặp Lukashenko',
      'Putin có thể gặp Lukashenko',
    ]);
    expect(told('ACCUSE', 'planned', '', 'Nga')).toBe('sẽ cáo buộc Nga');
    expect(verbOf('ALLIED_WITH', 'denied')).toBe('không phải là đồng minh của');
  });
  test.each([
    [{ type: 'AGREE', status: 'planned', actors: ['A', 'B', 'C'], recipients: [] }, 'A, B và C sẽ nhất trí'],
    [{ type: 'RETREAT', status: 'actual', actors: ['A'], recipients: ['B'] }, 'A rút khỏi B'],
    [
      { type: 'HOLDS_OFFICE', status: 'actual', title: 'thủ tướng', former: true, actors: ['A'], recipients: ['B'] },
      'A từng là thủ tướng của B',
    ],
  ] as const)('%j', (statement, sentence) => {
    const named = (names: readonly string[]) => names.map((name) => ({ id: name, name }));
    expect(
      statementInWords({ ...statement, actors: named(statement.actors), recipients: named(statement.recipients) }),
    ).toBe(sentence);
  });
  test('a pattern keeps its places open', () => {
    expect(pattern('{{actor}} met {{recipient}}')).toBe('{{actor}} gặp {{recipient}}');
  });
  test('the corpus in a sentence', () => {
    const stats = {
      documents: 38,
      entities: 219,
      statements: 1494,
      events: 100,
      entitiesByType: [],
      statementsByType: [],
      statementsByStatus: [],
      languages: [],
      publishers: [{ publisher: 'One', count: 38 }],
      firstDate: '1949-04-04',
      lastDate: '2024',
    };
    expect(corpusSentence(stats, ['A', 'B'])).toBe(
      '38 tài liệu của 1 tòa soạn từ năm 1949 đến 2024: 1.494 thông tin về 219 thực thể, nhiều nhất là A và B.',
    );
  });
});
