import { describe, expect, test } from 'vitest';
import { knownSpelling } from '../../../ingest/link/known-spelling.ts';
import { entitiesOf, linked } from '../mention/read-mentions.ts';

describe('entities of a text', () => {
  test.each<[string, string[]]>([
    ['Moscow and Minsk agreed.', ['state:russia', 'state:belarus']],
    ['Russian and Belarusian troops trained in Minsk.', ['state:russia', 'state:belarus', 'place:minsk']],
    ['Governor Ludmila Prochazka signed.', ['person:ludmila-prochazka']],
    ['Burma and Ceylon signed.', ['state:myanmar', 'state:sri-lanka']],
    ['He said nothing.', []],
    ['The two leaders met.', []],
    ['BelTA and Belta wrote.', ['organization:belta']],
    ['The Chinese foreign ministry denied it.', ['organization:chinese-foreign-ministry', 'state:china']],
  ])('%s', async (text, expected) => {
    expect(await entitiesOf(text)).toEqual(expected);
  });

  test('a known entity whole: aliases of the gazetteer and of the text, sorted, without the name', async () => {
    expect((await linked('Viktor Khrenin spoke. Khrenin left.')).entities).toEqual([
      {
        id: 'person:viktor-khrenin',
        type: 'Person',
        name: 'Viktor Khrenin',
        aliases: ['Khrenin', 'Viktor Khrenine', 'Wiktor Chrenin', 'Виктор Хренин', 'Віктар Хрэнін', 'Віктор Хренін'],
      },
    ]);
    const china = (await linked('Moscow and Peking agreed.')).entities.find(({ id }) => id === 'state:china');
    expect({ ...china, aliases: [] }).toEqual({
      id: 'state:china',
      type: 'State',
      name: 'China',
      aliases: [],
      wikidataId: 'Q148',
    });
    expect(china?.aliases).toEqual([...(china?.aliases ?? [])].sort());
    expect(china?.aliases.filter((alias) => ['China', 'PRC', 'Peking', 'Trung Quốc'].includes(alias))).toEqual([
      'PRC',
      'Peking',
      'Trung Quốc',
    ]);
  });

  test('every linked mention refers to an entity that is given, and spans its own text', async () => {
    const text =
      'The two presidents met. Belarusian President Alexander Lukashenko said he and Vladimir Putin of Russia agreed.';
    const { entities, mentions } = await linked(text);
    const ids = new Set(entities.map(({ id }) => id));
    expect(
      mentions.filter((mention) => mention.entities.length === 0 || mention.entities.some((id) => !ids.has(id))),
    ).toEqual([]);
    expect(mentions.filter((mention) => text.slice(mention.start, mention.end) !== mention.text)).toEqual([]);
    expect(mentions.length).toBeGreaterThan(4);
  });
});

test.each([
  ['Aliaksandr Lukashenka', 'person:alexander-lukashenko'],
  ['Volodymyr Zelenskyj', 'person:volodymyr-zelenskyy'],
  ['Slobodan Miloshevic', 'person:slobodan-milosevic'],
  ['Mikhail Gorbachov', 'person:mikhail-gorbachev'],
  ['Lukashenka', undefined],
  ['Viktor Lukashenko', undefined],
  ['Angela Merkle-Schmidt', undefined],
  ['Boris Nemtsov', undefined],
])('knownSpelling(%s)', (name, key) => {
  expect(knownSpelling(name)?.key).toBe(key);
});
