import { expect, test } from 'vitest';
import type { OfficesRow } from '../../../cypher/read/offices.ts';
import { toOffices } from '../../../server/payload/to-offices.ts';

const row = (person: string, title: string, date: string, former = false, statements = 1): OfficesRow => ({
  person: `person:${person}`,
  personName: person,
  of: 'state:nordland',
  ofName: 'Nordland',
  title,
  former,
  firstDate: date,
  lastDate: date,
  statements,
});
const show = (rows: OfficesRow[], asOf: string | null = null) =>
  toOffices(rows, rows, asOf).map(
    ({ person, title, from, to, former, statements }) =>
      `${person.name} ${title} ${from ?? '?'} to ${to ?? '…'}${former ? ' former' : ''} ${statements}`,
  );

test('one office whatever its case; past from the first text that says so', () => {
  expect(
    show([
      row('ada', 'President', '2001-05-01', false, 3),
      row('ada', 'president', '2003'),
      row('ada', 'president', '2006', true),
    ]),
  ).toEqual(['ada President 2001-05-01 to 2006 5']);
  expect(show([row('ada', 'president', '2006', true)])).toEqual(['ada president ? to 2006 former 1']);
});

test('who comes after ends an office that one person holds, and no other', () => {
  const rows = [
    row('ada', 'president', '2001'),
    row('ben', 'president', '2005'),
    row('cyd', 'envoy', '2001'),
    row('dan', 'envoy', '2005'),
  ];
  expect(show(rows)).toEqual([
    'ada president 2001 to 2005 1',
    'ben president 2005 to … 1',
    'cyd envoy 2001 to … 1',
    'dan envoy 2005 to … 1',
  ]);
  expect(show(rows, '2003-06')).toEqual(['ada president 2001 to 2005 1', 'cyd envoy 2001 to … 1']);
  expect(show(rows, '2000')).toEqual([]);
  expect(show(rows, '2005')).toEqual(['ben president 2005 to … 1', 'cyd envoy 2001 to … 1', 'dan envoy 2005 to … 1']);
});
