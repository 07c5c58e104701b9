/** Names in every case, by language: what the scanner and the readers look for. */
import { describe, expect, test } from 'vitest';
import type { EntityType } from '../../../cypher/schema/ontology.ts';
import { russianDeclension } from '../../../ingest/language/ru/declension.ts';
import { ukrainianDeclension } from '../../../ingest/language/uk/declension.ts';
import { declineName, type Gender } from '../../../ingest/reader/inflected/declension.ts';
import { frenchDemonym, germanDemonym, spanishDemonym } from '../../../ingest/reader/inflected/demonyms.ts';

const line = (name: string, type: EntityType, gender: Gender | undefined, rules: typeof russianDeclension): string =>
  declineName(name, type, gender, rules)
    .map(({ form, cases }) => `${form}:${cases}`)
    .join(' ');

describe('Russian', () => {
  test.each<[name: string, type: EntityType, gender: Gender | undefined, forms: string]>([
    ['Лукашенко', 'Person', 'm', 'Лукашенко:ngdail'],
    [
      'Дмитрий Песков',
      'Person',
      'm',
      'Дмитрий Песков:n Дмитрия Пескова:ga Дмитрию Пескову:d Дмитрием Песковым:i Дмитрием Песковом:i Дмитрии Пескове:l',
    ],
    [
      'Владимир Зеленский',
      'Person',
      'm',
      'Владимир Зеленский:n Владимира Зеленского:ga Владимиру Зеленскому:d Владимиром Зеленским:i Владимире Зеленском:l',
    ],
    ['Мария Захарова', 'Person', 'f', 'Мария Захарова:n Марии Захаровой:gdl Марию Захарову:a Марией Захаровой:i'],
    [
      'Ангела Меркель',
      'Person',
      'f',
      'Ангела Меркель:n Ангелы Меркель:g Ангеле Меркель:dl Ангелу Меркель:a Ангелой Меркель:i',
    ],
    [
      'Саудовская Аравия',
      'State',
      undefined,
      'Саудовская Аравия:n Саудовской Аравии:gdl Саудовскую Аравию:a Саудовской Аравией:i',
    ],
    ['США', 'State', undefined, 'США:ngdail'],
    ['Нидерланды', 'State', undefined, 'Нидерланды:na Нидерландов:g Нидерландам:d Нидерландами:i Нидерландах:l'],
    [
      'Совет Безопасности ООН',
      'Organization',
      undefined,
      'Совет Безопасности ООН:na Совета Безопасности ООН:g Совету Безопасности ООН:d Советом Безопасности ООН:i Совете Безопасности ООН:l',
    ],
  ])('%s', (name, type, gender, forms) => {
    expect(line(name, type, gender, russianDeclension)).toBe(forms);
  });
});

describe('Ukrainian', () => {
  test.each<[name: string, type: EntityType, gender: Gender | undefined, forms: string]>([
    ['Лукашенко', 'Person', 'm', 'Лукашенко:n Лукашенка:ga Лукашенку:dl Лукашенкові:dl Лукашенком:i Лукашенкі:l'],
    ['Київ', 'Place', undefined, 'Київ:na Києва:g Києву:d Києвом:i Києві:l'],
    ['Росія', 'State', undefined, 'Росія:n Росії:gdl Росію:a Росією:i'],
  ])('%s', (name, type, gender, forms) => {
    expect(line(name, type, gender, ukrainianDeclension)).toBe(forms);
  });
});

describe('demonyms', () => {
  test('French', () => {
    expect(frenchDemonym('italien')).toEqual([
      'italien',
      'italienne',
      'italiens',
      'italiennes',
      'Italien',
      'Italienne',
      'Italiens',
      'Italiennes',
    ]);
    expect(frenchDemonym('russe')).toEqual(['russe', 'russes', 'Russe', 'Russes']);
    expect(frenchDemonym('français').slice(0, 3)).toEqual(['français', 'française', 'françaises']);
  });
  test('Spanish', () => {
    expect(spanishDemonym('ruso')).toEqual(['ruso', 'rusa', 'rusos', 'rusas']);
    expect(spanishDemonym('alemán')).toEqual(['alemán', 'alemana', 'alemanes', 'alemanas']);
    expect(spanishDemonym('iraní')).toEqual(['iraní', 'iraníes', 'iranís']);
    expect(spanishDemonym('canadiense')).toEqual(['canadiense', 'canadienses']);
  });
  test('German', () => {
    expect(germanDemonym('russisch').slice(0, 6)).toEqual([
      'russisch',
      'russische',
      'russischen',
      'russischer',
      'russisches',
      'russischem',
    ]);
  });
});
