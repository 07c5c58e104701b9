/** What the profile of an entity is made of: initials, names by their letters, counterparts, the bars of its dates. */
import { expect, test } from 'vitest';
import { counterpartsOf } from '../../../client/panels/counterparts.ts';
import { namesInLanguages } from '../../../client/panels/names-in-languages.ts';
import { initialsOf } from '../../../client/panels/portrait.tsx';
import { sparkOf } from '../../../client/timeline/spark.ts';
import { languageByLetters } from '../../../client/vocabulary/scripts.ts';
import type { Edge } from '../../../server/contract/graph.ts';

test.each([
  ['Alexander Lukashenko', 'Person', 'AL'],
  ['Kim Jong Un', 'Person', 'KU'],
  ['Jean-Claude Juncker', 'Person', 'JJ'],
  ['Putin', 'Person', 'P'],
  ['Commonwealth of Independent States', 'Organization', 'CIS'],
  ['NATO', 'Organization', 'NATO'],
  ['United States', 'State', 'US'],
  ['Đà Nẵng', 'Place', 'ĐN'],
  ['习近平', 'Person', '习'],
  ['1st', 'Place', ''],
] as const)('initials: %s', (name, type, initials) => {
  expect(initialsOf(name, type)).toBe(initials);
});

test.each([
  ['Vla-đi-mia Pu-tin', 'vi'],
  ['Tập Cận Bình', 'vi'],
  ['Đinđić', undefined],
  ['Пуцін Уладзімір ў', 'be'],
  ['Путін ї', 'uk'],
  ['Путин', undefined],
  ['普京', 'zh'],
  ['بوتين', undefined],
  ['Putin', undefined],
])('the letters of %s tell %s', (name, language) => {
  expect(languageByLetters(name)).toBe(language);
});

const names = (...of: [language: string, name: string, documents: number][]) =>
  of.map(([language, name, documents]) => ({ language, name, documents }));

test('names by language: that of the screen, then those that documents use; what stands above is not repeated', () => {
  const russia = {
    name: 'Russia',
    aliases: ['LB Nga', 'Liên bang Nga', 'Nga', 'RF', 'Rusia', 'Russian Federation', 'Росія', 'Россия', '俄罗斯'],
    names: names(
      ['de', 'Russland', 0],
      ['en', 'Russia', 9],
      ['en', 'Russian Federation', 0],
      ['es', 'Rusia', 0],
      ['ru', 'Россия', 2],
      ['vi', 'Nga', 3],
      ['vi', 'LB Nga', 0],
      ['vi', 'Liên bang Nga', 1],
    ),
  };
  const one = (name: string, documents = 0) => ({ name, documents });
  expect(namesInLanguages(russia, 'Nga', 'vi')).toEqual({
    rows: [
      { language: 'vi', names: [one('Liên bang Nga', 1), one('LB Nga')] },
      { language: 'en', names: [one('Russia', 9), one('Russian Federation')] },
      { language: 'ru', names: [one('Россия', 2)] },
      { language: 'de', names: [one('Russland')] },
      { language: 'es', names: [one('Rusia')] },
      { language: 'zh', names: [one('俄罗斯')] },
      { names: [one('RF'), one('Росія')] },
    ],
    alike: [],
  });
});

test('languages with no other name are told apart from those with one', () => {
  const belarus = {
    name: 'Belarus',
    aliases: ['Bê-la-rút'],
    names: names(['de', 'Belarus', 0], ['en', 'Belarus', 4], ['vi', 'Belarus', 1], ['vi', 'Bê-la-rút', 0]),
  };
  expect(namesInLanguages(belarus, 'Belarus', 'en')).toEqual({
    rows: [{ language: 'vi', names: [{ name: 'Bê-la-rút', documents: 0 }] }],
    alike: ['de'],
  });
});

test('counterparts: the most frequent first, what is no fact counted apart', () => {
  const entity = (id: string) => ({ id, type: 'Person' as const, name: id, aliases: [], documents: 1, statements: 1 });
  const edge = (source: string, target: string, status: Edge['status'], statements: number): Edge => ({
    id: `${source}|${status}|${target}`,
    type: 'CONSULT',
    status,
    source,
    target,
    mutual: true,
    statements,
    publishers: 1,
    confidence: 0.8,
  });
  const nodes = ['ada', 'bo', 'cy', 'di'].map(entity);
  const edges = [
    edge('ada', 'bo', 'actual', 2),
    edge('cy', 'ada', 'actual', 3),
    edge('cy', 'ada', 'denied', 1),
    edge('ada', 'bo', 'planned', 2),
  ];
  expect(counterpartsOf('ada', { nodes, edges })).toEqual([
    { entity: entity('cy'), actual: 3, other: 1 },
    { entity: entity('bo'), actual: 2, other: 2 },
  ]);
});

test('the line of dates: a bar a unit, the highest named; what is dated by no year is in none', () => {
  const at = (date: string, status: Edge['status'], statements: number) => ({
    date,
    type: 'CONSULT' as const,
    status,
    statements,
  });
  expect(
    sparkOf([at('2022-12-19', 'actual', 2), at('2022-12-21', 'planned', 3), at('2022-12-21', 'actual', 1)]),
  ).toEqual({
    unit: 'day',
    bars: [
      { date: '2022-12-19', actual: 2, other: 0 },
      { date: '2022-12-20', actual: 0, other: 0 },
      { date: '2022-12-21', actual: 1, other: 3 },
    ],
    most: { date: '2022-12-21', statements: 4 },
  });
  expect(sparkOf([at('--01-19', 'actual', 1)])).toBeUndefined();
});
