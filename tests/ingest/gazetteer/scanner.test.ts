import { describe, expect, test } from 'vitest';
import { gazetteerEntries, gazetteerEntry } from '../../../ingest/gazetteer/entries.ts';
import { foldLetters } from '../../../ingest/gazetteer/fold-letters.ts';
import { scannerFor, surnameOf } from '../../../ingest/gazetteer/scanner.ts';

function firstHit(text: string, language = 'en'): string | undefined {
  const scanner = scannerFor(language);
  const prepared = scanner.prepare(text);
  const hit = scanner.longestAt(prepared, 0);
  return hit && `${hit.use} ${text.slice(0, hit.end)} = ${hit.entries.map((entry) => entry.key).join(' ')}`;
}

describe('the longest known name at a place', () => {
  test.each([
    ['US forces left', 'name US = state:united-states'],
    ['U.S. forces left', 'name U.S. = state:united-states'],
    ['Belarusian farmers', 'adjective Belarusian = state:belarus'],
    ['Belarusians voted', 'people Belarusians = state:belarus'],
    ['MINSK, May 4', 'name MINSK = place:minsk'],
    ['Bank of China opened', 'name Bank of China = organization:bank-of-china'],
    ['Washington Post reporters', 'name Washington Post = organization:washington-post'],
    ['Washington agreed', 'name Washington = place:washington'],
    ['Recep Tayyip Erdoğan', 'name Recep Tayyip Erdoğan = person:recep-tayyip-erdogan'],
    ['Recep Tayyip Erdogan', 'name Recep Tayyip Erdogan = person:recep-tayyip-erdogan'],
    ['Côte d’Ivoire won', 'name Côte d’Ivoire = state:ivory-coast'],
    ['South Sudanese troops', 'adjective South Sudanese = state:south-sudan'],
    ['Merkel left', 'surname Merkel = person:angela-merkel'],
    ['Union State talks', 'name Union State = organization:union-state'],
    ['St. Petersburg', 'name St. Petersburg = place:saint-petersburg'],
    ['Guinea-Bissau', 'name Guinea-Bissau = state:guinea-bissau'],
  ])('%s', (text, expected) => {
    expect(firstHit(text)).toBe(expected);
  });

  test.each([
    ['us and them'],
    ['turkey and potatoes'],
    ['Irangate'],
    ['Malice'],
    ['polish the table'],
    ['NATOism'],
    [''],
  ])('none in "%s"', (text) => {
    expect(firstHit(text)).toBeUndefined();
  });

  test.each([
    ['Nga và Belarus', 'name Nga = state:russia'],
    ['Trung Quốc', 'name Trung Quốc = state:china'],
    ['Hà Nội', 'name Hà Nội = place:hanoi'],
    ['Điện Kremlin', 'name Điện Kremlin = organization:kremlin'],
    ['Mỹ', 'name Mỹ = state:united-states'],
  ])('in Vietnamese: %s', (text, expected) => {
    expect(firstHit(text, 'vi')).toBe(expected);
  });

  test('a name of another language is not looked for', () => {
    expect(firstHit('Nga')).toBeUndefined();
    expect(firstHit('My father', 'vi')).toBeUndefined();
  });
});

describe('the data', () => {
  test('keys are unique and every state an entry belongs to exists', () => {
    const entries = [...gazetteerEntries().values()];
    const strays = entries.filter(
      (entry) => entry.state !== undefined && gazetteerEntry(entry.state)?.type !== 'State',
    );
    expect(strays).toEqual([]);
    const offices = entries.flatMap((entry) =>
      entry.offices.filter((office) => gazetteerEntry(office.of) === undefined || (office.to ?? 9999) < office.from),
    );
    expect(offices).toEqual([]);
  });

  test('every member state of the United Nations is there: 193 with a code, and no code twice', () => {
    const codes = [...gazetteerEntries().values()].flatMap((entry) =>
      entry.type === 'State' && entry.until === undefined && entry.iso2 !== undefined ? [entry.iso2] : [],
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThanOrEqual(193);
  });

  test('an entry as a whole', () => {
    // Its names in other languages stand in files of their own.
    expect({ ...gazetteerEntry('place:minsk'), names: {}, demonyms: {} }).toEqual({
      key: 'place:minsk',
      type: 'Place',
      name: 'Minsk',
      kind: 'capital',
      state: 'state:belarus',
      aliases: [],
      names: {},
      demonyms: {},
      adjectives: [],
      people: [],
      prominent: false,
      familyFirst: false,
      offices: [],
      formerStates: [],
      opponents: [],
      wikidataId: 'Q2280',
    });
  });
});

test.each([
  ['Erdoğan', 'Erdogan'],
  ['Wałęsa’s', "Walesa's"],
  ['Đà Nẵng', 'Da Nang'],
  ['Москва', 'Москва'],
  ['plain', 'plain'],
])('foldLetters keeps the length: %s', (text, plain) => {
  expect(foldLetters(text)).toBe(plain);
  expect(foldLetters(text)).toHaveLength(text.length);
});

test.each([
  ['Angela Merkel', false, 'Merkel'],
  ['Xi Jinping', true, 'Xi'],
  ['Charles de Gaulle', false, 'de Gaulle'],
  ['Ferdinand Marcos Jr.', false, 'Marcos'],
  ['Mohammed bin Salman', false, 'bin Salman'],
  ['Lula', false, 'Lula'],
])('surname of %s', (name, familyFirst, surname) => {
  expect(surnameOf(name, familyFirst)).toBe(surname);
});
