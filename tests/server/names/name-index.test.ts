/** What was typed → the entities it may mean, as tables. */
import { describe, expect, test } from 'vitest';
import { type Named as IndexedName, makeNameIndex, type NameIndex } from '../../../server/names/name-index.ts';

type Named = [id: string, statements: number, name: string, ...aliases: string[]];

const NAMED: Named[] = [
  ['person:lukashenko', 40, 'Alexander Lukashenko', 'Lukashenko', 'Лукашенко', 'Lukashenka'],
  ['person:lukashin', 2, 'Ivan Lukashin'],
  ['person:zelenskyy', 30, 'Volodymyr Zelenskyy', 'Zelensky', 'Зеленський'],
  ['person:nguyen-xuan-phuc', 9, 'Nguyễn Xuân Phúc'],
  ['person:honchar', 3, 'Сергій Гончар'],
  ['person:tsikhanouskaya', 4, 'Sviatlana Tsikhanouskaya'],
  ['person:mishustin', 4, 'Mikhail Mishustin', 'Mi-su-xtin'],
  ['person:xi', 35, 'Xi Jinping', 'Tập Cận Bình', '习近平'],
  ['person:wang-yi', 12, 'Wang Yi', 'Vương Nghị', '王毅'],
  ['state:china', 60, 'China', 'Trung Quốc', '中国'],
  ['state:united-states', 80, 'United States', 'Mỹ', 'US', 'Washington'],
  ['state:russia', 70, 'Russia', 'Nga', 'Россия'],
  ['person:my', 1, 'My'],
  ['place:minsk', 20, 'Minsk'],
  ['organization:union-state', 8, 'Union State'],
  ['organization:european-union', 50, 'European Union', 'EU'],
];

const toRow = ([id, statements, name, ...aliases]: Named): IndexedName => {
  const type = ({ person: 'Person', state: 'State', place: 'Place', organization: 'Organization' } as const)[
    id.split(':')[0] as 'person'
  ];
  return { id, type, name, aliases, weight: statements };
};

const makeIndex = (named: Named[] = NAMED): NameIndex => {
  const index = makeNameIndex();
  index.put(named.map(toRow));
  return index;
};
const ids = (index: NameIndex, text: string) =>
  index.search({ text, skip: 0, limit: 10 }).hits.map(({ id, matched }) => `${id} ${matched}`);

describe('found', () => {
  const index = makeIndex();
  test.each([
    ['lukash', ['person:lukashenko Alexander Lukashenko', 'person:lukashin Ivan Lukashin']],
    ['Лукаш', ['person:lukashenko Alexander Lukashenko', 'person:lukashin Ivan Lukashin']],
    ['LUKASHENKO', ['person:lukashenko Lukashenko']],
    ['lukashenko alex', ['person:lukashenko Alexander Lukashenko']],
    ['Lukeshenko', ['person:lukashenko Alexander Lukashenko']],
    ['lukahsenko', ['person:lukashenko Alexander Lukashenko']],
    ['lukeshen', ['person:lukashenko Alexander Lukashenko', 'person:lukashin Ivan Lukashin']],
    ['zelenski', ['person:zelenskyy Зеленський']],
    ['zelenska', ['person:zelenskyy Volodymyr Zelenskyy']],
    ['nguyen xuan', ['person:nguyen-xuan-phuc Nguyễn Xuân Phúc']],
    ['Nguyễn Xuân Phúc', ['person:nguyen-xuan-phuc Nguyễn Xuân Phúc']],
    ['trung quoc', ['state:china Trung Quốc']],
    ['中国', ['state:china 中国']],
    ['zhongguo', ['state:china 中国']],
    ['王', ['person:wang-yi Wang Yi']],
    ['wang yi', ['person:wang-yi Wang Yi']],
    ['wangyi', ['person:wang-yi 王毅']],
    ['nghi', ['person:wang-yi Vương Nghị']],
    ['serhii honchar', ['person:honchar Сергій Гончар']],
    ['Sergiy Gonchar', ['person:honchar Сергій Гончар']],
    ['Ціханоўская', ['person:tsikhanouskaya Sviatlana Tsikhanouskaya']],
    ['mi su xtin', ['person:mishustin Mi-su-xtin']],
    ['misuxtin', ['person:mishustin Mi-su-xtin']],
    ['nga', ['state:russia Nga']],
    ['росси', ['state:russia Россия']],
    ['union', ['organization:european-union European Union', 'organization:union-state Union State']],
    // Written as it is: the name of one, the alias of the other.
    ['my', ['person:my My', 'state:united-states Mỹ']],
    ['mỹ', ['state:united-states Mỹ', 'person:my My']],
    ['minsk belarus', []],
    // Too short to be another word with a letter wrong.
    ['ngo', []],
    ['???', []],
  ])('%s', (typed, found) => {
    expect(ids(index, typed)).toEqual(found);
  });
});

test('all, those most spoken of first, by type and page by page', () => {
  const index = makeIndex();
  expect(index.search({ text: ' ', types: ['State', 'Place'], skip: 1, limit: 2 })).toEqual({
    hits: [
      { id: 'state:russia', matched: 'Russia' },
      { id: 'state:china', matched: 'China' },
    ],
    total: 4,
    totals: [
      { type: 'State', count: 3 },
      { type: 'Place', count: 1 },
    ],
  });
});

test('equals come in the order of their ids', () => {
  const index = makeIndex([
    ['person:c', 1, 'Kim C'],
    ['person:a', 1, 'Kim A'],
    ['person:b', 1, 'Kim B'],
  ]);
  expect(index.search({ text: 'kim', skip: 0, limit: 10 }).hits.map(({ id }) => id)).toEqual([
    'person:a',
    'person:b',
    'person:c',
  ]);
});

test('what changed is taken over: a new alias, a count, a name that went, an entity that went', () => {
  const index = makeIndex();
  index.put([toRow(['place:minsk', 90, 'Minsk', 'Менск']), toRow(['person:xi', 36, 'Xi Jinping'])]);
  expect(ids(index, 'mensk')).toEqual(['place:minsk Менск']);
  expect(ids(index, 'tap can binh')).toEqual([]);
  index.remove(['place:minsk', 'place:nowhere']);
  expect(ids(index, 'minsk')).toEqual([]);
  expect(index.search({ text: '', skip: 0, limit: 1 })).toEqual({
    hits: [{ id: 'state:united-states', matched: 'United States' }],
    total: NAMED.length - 1,
    totals: [
      { type: 'Person', count: 10 },
      { type: 'State', count: 3 },
      { type: 'Organization', count: 2 },
    ],
  });
});

test('a page of many is what sorting all of them would give', () => {
  const many = Array.from(
    { length: 2_000 },
    (_, number): Named => [`person:${String(number).padStart(4, '0')}`, (number * 7919) % 500, `Kim ${number}`],
  );
  const index = makeIndex(many);
  const sorted = [...many].sort(([a, few], [b, many]) => many - few || (a < b ? -1 : 1)).map(([id]) => id);
  const page = index.search({ text: 'kim', skip: 700, limit: 50 });
  expect([page.hits.map(({ id }) => id), page.total]).toEqual([sorted.slice(700, 750), 2_000]);
});

test('without mistakes, and only those that are let through', () => {
  const index = makeIndex();
  const search = (text: string, question: object) =>
    index.search({ text, skip: 0, limit: 10, ...question }).hits.map(({ id }) => id);
  expect(search('lukeshenko', { fuzzy: false })).toEqual([]);
  expect(search('lukash', { keep: (id: string) => id !== 'person:lukashenko' })).toEqual(['person:lukashin']);
  expect(search('lukash', {})).toEqual(['person:lukashenko', 'person:lukashin']);
});
