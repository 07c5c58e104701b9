/** What was typed → dates, kinds of event and what is left for names, as a table. */
import { expect, test } from 'vitest';
import { readTyped } from '../../../server/names/read-typed.ts';

const short = (text: string) => {
  const { from, to, undated, words } = readTyped(text);
  return [
    ...(from === to ? [from ?? '-'] : [`${from}..${to}`]),
    undated,
    words.flatMap(({ event }) => (event ? `${event.type} ${event.length}` : [])).join(' '),
  ].join(' | ');
};

test.each([
  ['Putin Lukashenko Minsk 2022', '2022 | Putin Lukashenko Minsk | '],
  ['summit December 2022', '2022-12 | summit | CONSULT 1'],
  ['sanctions, 19 Dec. 2022', '2022-12-19 | sanctions | SANCTION 1'],
  ['December 19, 2022 Minsk', '2022-12-19 | Minsk | '],
  ['2022-12-19', '2022-12-19 |  | '],
  ['2022-12', '2022-12 |  | '],
  ['19/12/2022', '2022-12-19 |  | '],
  ['12/2022', '2022-12 |  | '],
  ['hội đàm tháng 12 năm 2022', '2022-12 | hội đàm | CONSULT 2'],
  ['ngày 19 tháng 12 năm 2022', '2022-12-19 |  | '],
  ['trừng phạt tháng 3/2014', '2014-03 | trừng phạt | SANCTION 2'],
  ['war between 2014 and 2022', '2014..2022 | war between and | ASSAULT 1'],
  // A month without a year may be anything: "may", "March".
  ['Theresa May', '- | Theresa May | '],
  ['March for peace', '- | March for peace | '],
  // Not in the calendar, and no year.
  ['2022-02-30', '- | 2022-02-30 | '],
  ['G20', '- | G20 | '],
  ['3000', '- | 3000 | '],
  ['visited', '- | visited | CONSULT 1'],
  ['', '- |  | '],
])('%s', (text, read) => expect(short(text)).toBe(read));

test('what says nothing by itself is told', () => {
  expect(readTyped('Xi in Minsk').words.map(({ text, isFiller }) => [text, isFiller])).toEqual([
    ['Xi', false],
    ['in', true],
    ['Minsk', false],
  ]);
});
