/** Names in documents → who is linked to whom, and what is asked of a person. */
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../cypher/schema/ids.ts';
import { keyOf, linkBlock } from '../../../ingest/identity/link-block.ts';
import { linkKnown } from '../../../ingest/identity/link-known.ts';
import { organizationWords } from '../../../ingest/identity/organization-words.ts';
import type { Profile } from '../../../ingest/identity/profile.ts';

const BELARUS = 'state:belarus';
const RUSSIA = 'state:russia';

const spoken = (document: string, name: string, more: Partial<Profile> = {}): Profile => ({
  document,
  origin: `person:${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}` as EntityId,
  words: name.toLowerCase().split(/[^a-z]+/),
  texts: [name],
  titles: [],
  states: [],
  published: '2021-05-04',
  others: [],
  ...more,
});

const link = (profiles: Profile[], apart: [string, string][] = []) => {
  const { links, proposals } = linkBlock(profiles, apart);
  return {
    links: profiles.map((one) => `${one.document}: ${links.get(keyOf(one)) ?? one.origin}`),
    asked: proposals.map(({ entities }) => entities.join(' = ')),
  };
};

describe('persons of one block', () => {
  test('an initial and the same office', () => {
    expect(
      link([
        spoken('a', 'Pavel Orlov', { states: [BELARUS], titles: ['deputy minister'] }),
        spoken('b', 'P Orlov', { states: [BELARUS], titles: ['deputy minister'] }),
      ]),
    ).toEqual({ links: ['a: person:pavel-orlov', 'b: person:pavel-orlov'], asked: [] });
  });

  test('one name, two states: two people; who is of none goes with the company', () => {
    expect(
      link([
        spoken('a', 'Pavel Orlov', { states: [BELARUS], others: ['person:rasa'] }),
        spoken('b', 'Pavel Orlov', { states: [RUSSIA] }),
        spoken('c', 'Pavel Orlov', { others: ['person:rasa'] }),
      ]),
    ).toEqual({ links: ['a: person:pavel-orlov', 'b: person:pavel-orlov~russia', 'c: person:pavel-orlov'], asked: [] });
  });

  test('one name, a state, and a text of other states without any of the company: two people', () => {
    const minister = spoken('a', 'Pavel Orlov', { states: [RUSSIA], others: [RUSSIA, 'state:cuba'] });
    const arrested = spoken('b', 'Pavel Orlov', { others: [BELARUS, 'organization:police'] });
    expect(link([minister, arrested]).links).toEqual(['a: person:pavel-orlov', 'b: person:pavel-orlov~other']);
    const others = [BELARUS, 'organization:police'];
    expect(link([{ ...minister, others }, arrested]).links[1]).toBe('b: person:pavel-orlov');
    expect(link([minister, { ...arrested, others: [] }]).links[1]).toBe('b: person:pavel-orlov');
  });

  test('a surname alone: with its company it is linked, with time alone it is asked, without either it stays', () => {
    const rasa = spoken('a', 'Rasa Petraite', { others: ['person:pavel-orlov', 'organization:league'] });
    expect(link([rasa, spoken('b', 'Petraite', { others: ['person:pavel-orlov'] })]).links[1]).toBe(
      'b: person:rasa-petraite',
    );
    expect(link([rasa, spoken('b', 'Petraite')])).toEqual({
      links: ['a: person:rasa-petraite', 'b: person:petraite'],
      asked: ['person:petraite = person:rasa-petraite'],
    });
    expect(link([rasa, spoken('b', 'Petraite', { published: '1990-01-01' })]).asked).toEqual([]);
  });

  test('one name through two alphabets', () => {
    const states = [BELARUS];
    const pairs: [string, string][] = [
      ['Janis Ozols', 'Yanis Ozols'],
      ['Tran Quoc Hai', 'Chan Kuok Khay'],
      ['Sadyr Japarov', 'Sadyr Zhaparov'],
      ['Marko Macron', 'Marko Makron'],
      ['Mykola Azarenko', 'Nikolai Azarenko'],
      ['Dusko Markovic', 'Dushko Markovich'],
      ['Ramiz Tahirov', 'Ramiz Tairov'],
      ['Bill Hartnell', 'William Hartnell'],
    ];
    for (const [one, other] of pairs) {
      const { links } = link([spoken('a', one, { states }), spoken('b', other, { states })]);
      expect(new Set(links.map((line) => line.slice('a: '.length))).size).toBe(1);
    }
    expect(link([spoken('a', 'Tran Quoc Hai', { states }), spoken('b', 'Tran Van Hai', { states })]).asked).toEqual([]);
  });

  test('two who may be meant', () => {
    expect(
      link([
        spoken('a', 'Pavel Orlov', { states: [BELARUS] }),
        spoken('b', 'Piotr Orlov', { states: [BELARUS] }),
        spoken('c', 'P Orlov', { states: [BELARUS] }),
      ]).links[2],
    ).toBe('c: person:p-orlov');
  });

  test('two spellings of a full name need more than the name', () => {
    const sergei = spoken('a', 'Sergei Karpenko', { states: [BELARUS], titles: ['ambassador'] });
    const sergey = spoken('b', 'Sergey Karpenka', { states: [BELARUS], titles: ['ambassador'] });
    expect(link([sergei, sergey]).links[1]).toBe('b: person:sergei-karpenko');
    expect(link([sergei, { ...sergey, states: [RUSSIA] }]).links[1]).toBe('b: person:sergey-karpenka');
    const [one, other] = [spoken('a', 'Sergei Ivankov'), spoken('b', 'Sergey Ivankov', { published: '2016-01-01' })];
    expect(link([one, other]).asked).toEqual(['person:sergey-ivankov = person:sergei-ivankov']);
    const states = [RUSSIA];
    expect(
      link([
        { ...one, states },
        { ...other, states },
      ]).links[1],
    ).toBe('b: person:sergei-ivankov');
    const [mario, maria] = [spoken('a', 'Mario Ivankov', { states }), spoken('b', 'Maria Ivankov', { states })];
    expect(link([mario, maria])).toEqual({ links: ['a: person:mario-ivankov', 'b: person:maria-ivankov'], asked: [] });
    expect(link([sergei, sergey], [[sergei.origin, sergey.origin]]).links[1]).toBe('b: person:sergey-karpenka');
  });
});

describe('organizations of one block', () => {
  const SLOVENIA = 'state:slovenia';
  const body = (document: string, name: string, more: Partial<Profile> = {}): Profile =>
    spoken(document, name, {
      origin: `organization:${name.toLowerCase().replaceAll(' ', '-')}` as EntityId,
      words: organizationWords(name),
      ...more,
    });
  const list = body('a', 'Popular Civic List', { texts: ['PCL', 'Popular Civic List'] });

  test('initials that a text gives beside the full name are linked, those that none gives are asked', () => {
    expect(link([list, body('b', 'PCL')])).toEqual({
      links: ['a: organization:popular-civic-list', 'b: organization:popular-civic-list'],
      asked: [],
    });
    expect(link([{ ...list, texts: ['Popular Civic List'] }, body('b', 'PCL')])).toEqual({
      links: ['a: organization:popular-civic-list', 'b: organization:pcl'],
      asked: ['organization:pcl = organization:popular-civic-list'],
    });
  });

  test('two of the same initials; two of one name in two states; two spellings', () => {
    const court = body('c', 'Press Complaints League', { texts: ['PCL', 'Press Complaints League'] });
    expect(link([list, court, body('b', 'PCL')]).links[2]).toBe('b: organization:pcl');
    const states = { states: [SLOVENIA] };
    expect(link([body('a', 'Reform Party', states), body('b', 'Reform Party', { states: [RUSSIA] })]).links).toEqual([
      'a: organization:reform-party~slovenia',
      'b: organization:reform-party',
    ]);
    const [one, other] = [body('a', 'Labor Defense League', states), body('b', 'Labour Defence League', states)];
    expect(link([one, other]).links[1]).toBe('b: organization:labor-defense-league');
    expect(link([list, body('b', 'Popular Cultural Lobby')]).asked).toEqual([]);
  });
});

test.each([
  ['President Bush', { published: '1991-08-01', titles: ['president'] }, 'person:george-h-w-bush'],
  ['President Bush', { published: '2003-06-03', titles: ['president'] }, 'person:george-w-bush'],
  ['King Abdullah', { published: '2003-06-03', titles: ['king'], states: ['state:jordan'] }, 'person:king-abdullah-ii'],
  [
    'King Abdullah',
    { published: '2007-10-30', titles: ['king'], states: ['state:saudi-arabia'] },
    'person:king-abdullah-bin-abdulaziz',
  ],
  ['Hussein', { published: '1990-12-04', titles: ['king'], states: ['state:jordan'] }, 'person:king-hussein'],
  ['Hussein', { published: '1990-12-04', titles: ['president'], states: ['state:iraq'] }, 'person:saddam-hussein'],
  ['George Bush', { published: '1991-08-01', titles: ['president'] }, 'person:george-h-w-bush'],
  ['George Bush', { published: '2006-08-01' }, 'person:george-w-bush'],
  ['Bill Clinton', { published: '2010-08-01' }, undefined],
  ['Джорджем Бушем', { published: '1990-08-17', titles: ['president'] }, 'person:george-h-w-bush'],
  ['Хусейна', { published: '1990-12-04', titles: ['king'], states: ['state:jordan'] }, 'person:king-hussein'],
  ['B. Netanyahu', { published: '2015-03-03' }, 'person:benjamin-netanyahu'],
  ['S. Netanyahu', { published: '2015-03-03' }, undefined],
])('%s %j → %s', (name, more, expected) => {
  const bare = name.replace(/^(President|King) /, '');
  const profile = spoken('a', bare, { ...more, origin: 'person:someone' as EntityId });
  expect(linkKnown(profile)?.entity).toBe(expected);
});
