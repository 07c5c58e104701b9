/** What the profile of an entity is made of: initials, names by their letters, counterparts, the bars of its dates. */
import { expect, test } from 'vitest';
import { counterpartsOf } from '../../../client/panels/counterparts.ts';
import { initialsOf } from '../../../client/panels/portrait.tsx';
import { sparkOf } from '../../../client/timeline/spark.ts';
import { namesByScript } from '../../../client/vocabulary/scripts.ts';
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

test('names stand by the letters they are written in, the Latin ones first, each once', () => {
  const names = [
    'Путин',
    'Pu-tin',
    'Vla-đi-mia Pu-tin',
    'Пуцін Уладзімір ў',
    'Путін ї',
    '普京',
    'بوتين',
    'Pu-tin',
    'Đinđić',
  ];
  expect(namesByScript(names)).toEqual([
    { script: 'Latn', names: ['Pu-tin', 'Đinđić'] },
    { script: 'vi', lang: 'vi', names: ['Vla-đi-mia Pu-tin'] },
    { script: 'be', lang: 'be', names: ['Пуцін Уладзімір ў'] },
    { script: 'uk', lang: 'uk', names: ['Путін ї'] },
    { script: 'Cyrl', names: ['Путин'] },
    { script: 'Arab', names: ['بوتين'] },
    { script: 'Hani', lang: 'zh', names: ['普京'] },
  ]);
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
