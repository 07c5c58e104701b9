/**
 * How Vietnamese words are compared: composed letters, small, with the tone mark in one place ("hoà" as "hòa", "uỷ" as
 * "ủy"). Names keep their marks and capitals: "Đức" is Germany and "đức" is virtue.
 */
import { foldLetters } from '../../gazetteer/fold-letters.ts';
import type { NameForms } from '../name-forms.ts';
import { isForeign } from './syllables.ts';

/** Two vowels with the tone on the second → on the first, in both cases; one code unit for one. */
const TONES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['oà', 'òa'],
    ['oá', 'óa'],
    ['oả', 'ỏa'],
    ['oã', 'õa'],
    ['oạ', 'ọa'],
    ['oè', 'òe'],
    ['oé', 'óe'],
    ['oẻ', 'ỏe'],
    ['oẽ', 'õe'],
    ['oẹ', 'ọe'],
    ['uỳ', 'ùy'],
    ['uý', 'úy'],
    ['uỷ', 'ủy'],
    ['uỹ', 'ũy'],
    ['uỵ', 'ụy'],
  ].flatMap(([from = '', to = '']) => [
    [from, to],
    [from.toUpperCase(), to.toUpperCase()],
    [from[0]?.toUpperCase() + from.slice(1), to[0]?.toUpperCase() + to.slice(1)],
  ]),
);
const TONED = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/giu;

/** The text with tone marks in one place, as long as it was. */
export const withTonesInPlace = (text: string): string => text.replace(TONED, (pair) => TONES[pair] ?? pair);

export const keyOf = (text: string): string => withTonesInPlace(text.normalize('NFC').toLowerCase());

/** Letters that Vietnamese papers leave out of foreign names: "Erdogan". */
const NOT_VIETNAMESE = /[ğşıçöüøåšžčćñëïłńőäßæ]/iu;

export const forms: NameForms = {
  prepare: (text) => withTonesInPlace(text.replace(/[\n\t\u00a0]/g, ' ')),
  // A Chinese or Vietnamese family name alone is a word or anybody's name.
  formsOf: (name, _type, use) => {
    if (use === 'surname' && !isForeign(name)) return [];
    return NOT_VIETNAMESE.test(name) ? [name, foldLetters(name)] : [name];
  },
};

/** Letters without marks, for texts that are typed without them: "Tong thong Nga". One code unit for one. */
export const withoutMarks = (text: string): string => foldLetters(text.normalize('NFC'));

export const plainKeyOf = (text: string): string => withoutMarks(keyOf(text));

/** States whose names without marks are words or names of anybody: "Ý", "Áo", "Bỉ", "Úc", "Síp". */
const LOST = new Set(['Y', 'Ao', 'Bi', 'Uc', 'Sip', 'Lao']);

export const plainForms: NameForms = {
  prepare: (text) => text.replace(/[\n\t\u00a0]/g, ' '),
  formsOf: (name, type, use) =>
    forms
      .formsOf(name, type, use)
      .map(withoutMarks)
      .filter((form) => !LOST.has(form)),
};

/** Letters that a text must have before the lack of marks says anything, and the share of marked ones in any other. */
const FEWEST_LETTERS = 60;
const MARKED_SHARE = 0.02;

/** Whether a Vietnamese text is typed without marks. */
export function isPlain(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && (text.match(/[^\P{L}a-zA-Z]/gu)?.length ?? 0) < letters * MARKED_SHARE;
}
