/** Russian words of the reader → their forms: nouns and adjectives by case, verbs by time. Regular endings; irregular words are written out where they are listed. */
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { CASES, formsOfWord } from '../../reader/inflected/declension.ts';
import { russianDeclension } from './declension.ts';

type Form = readonly [form: string, analysis: Analysis];

/** Living beings have the genitive as their accusative. */
export function nounForms(word: string, analysis: Omit<Analysis, 'cases'>, alive: boolean): Form[] {
  const cases = new Map<string, string>();
  const add = (form: string, letter: string): void => {
    cases.set(form, (cases.get(form) ?? '') + letter);
  };
  const single = formsOfWord(word, russianDeclension.nounOf(word, 'noun', undefined), alive);
  for (const letter of CASES) for (const form of single.get(letter) ?? []) add(form, letter);
  for (const [form, letters] of pluralForms(word, alive)) for (const letter of letters) add(form, letter);
  return [...cases].map(([form, letters]) => [form, { ...analysis, cases: [...new Set(letters)].join('') }]);
}

/** A noun that has only a plural ("переговоры", "власти"). */
export function pluralNounForms(word: string, analysis: Omit<Analysis, 'cases'>): Form[] {
  const stem = word.slice(0, -1);
  const ends = /ия$/.test(word)
    ? { n: 'я', g: '-', d: 'ям', i: 'ями', l: 'ях' }
    : /(?:ти|ли|ри)$/.test(word)
      ? { n: 'и', g: 'ей', d: 'ям', i: 'ями', l: 'ях' }
      : /а$/.test(word)
        ? { n: 'а', g: '-', d: 'ам', i: 'ами', l: 'ах' }
        : { n: word.slice(-1), g: 'ов', d: 'ам', i: 'ами', l: 'ах' };
  const form = (ending: string): string => stem + (ending === '-' ? '' : ending);
  const genitive = /ия$/.test(word) ? `${word.slice(0, -1)}й` : form(ends.g);
  return [
    [form(ends.n), { ...analysis, cases: 'na' }],
    [genitive, { ...analysis, cases: 'gl' }],
    [form(ends.d), { ...analysis, cases: 'd' }],
    [form(ends.i), { ...analysis, cases: 'i' }],
    [form(ends.l), { ...analysis, cases: 'l' }],
  ];
}

function pluralForms(word: string, alive: boolean): [string, string][] {
  if (word === 'посол') return pluralForms('посл', alive);
  const stem = word.slice(0, -1);
  const soft = (letters: string): boolean => /[гкхжчшщ]$/.test(letters);
  let [n, g, rest]: [string, string, [string, string, string]] = ['', '', ['', '', '']];
  if (/ия$/.test(word)) [n, g, rest] = [`${stem}и`, `${word.slice(0, -1)}й`, [`${stem}ям`, `${stem}ями`, `${stem}ях`]];
  else if (/ие$/.test(word)) [n, g, rest] = [`${stem}я`, `${stem}й`, [`${stem}ям`, `${stem}ями`, `${stem}ях`]];
  else if (/[ая]$/.test(word)) {
    const end = word.endsWith('я') ? 'я' : 'а';
    [n, g, rest] = [
      stem + (soft(stem) || end === 'я' ? 'и' : 'ы'),
      stem,
      [`${stem}${end}м`, `${stem}${end}ми`, `${stem}${end}х`],
    ];
  } else if (/о$/.test(word)) [n, g, rest] = [`${stem}а`, stem, [`${stem}ам`, `${stem}ами`, `${stem}ах`]];
  else if (/[йь]$/.test(word))
    [n, g, rest] = [`${stem}и`, stem + (word.endsWith('й') ? 'ев' : 'ей'), [`${stem}ям`, `${stem}ями`, `${stem}ях`]];
  else
    [n, g, rest] = [
      word + (soft(word) ? 'и' : 'ы'),
      word + (/[жчшщ]$/.test(word) ? 'ей' : 'ов'),
      [`${word}ам`, `${word}ами`, `${word}ах`],
    ];
  return [
    [n, alive ? 'n' : 'na'],
    [g, alive ? 'ga' : 'g'],
    [rest[0], 'd'],
    [rest[1], 'i'],
    [rest[2], 'l'],
  ];
}

const ADJECTIVE_CASES: readonly [string, string][] = [
  ['й', 'na'],
  ['ого', 'ga'],
  ['ому', 'd'],
  ['м', 'id'],
  ['ом', 'l'],
  ['ая', 'n'],
  ['ой', 'gdil'],
  ['ую', 'a'],
  ['ое', 'na'],
  ['е', 'na'],
  ['х', 'gal'],
  ['ми', 'i'],
];

/** An adjective by its masculine form ("новый", "совместный", "российский"). */
export function adjectiveForms(word: string, analysis: Omit<Analysis, 'cases'>): Form[] {
  const stem = word.slice(0, -2);
  const i = word.at(-2) ?? 'ы';
  const vowel = i === 'о' ? 'ы' : i;
  return ADJECTIVE_CASES.map(([ending, cases]): Form => {
    const whole = /^[йемх]$|^ми$/.test(ending) ? (ending === 'й' ? i : vowel) + ending : ending;
    return [stem + whole, { ...analysis, cases }];
  });
}

export interface VerbRow {
  gloss: string;
  /** Of what is done once and done: its present form is a future. */
  perfective: boolean;
  infinitive: string;
  /** Third persons, singular and plural. */
  singular: string;
  plural: string;
  /** Short passive participle, masculine ("подписан"). */
  passive?: string;
}

/** `gloss p infinitive singular plural [passive]` a line; `i` for a verb of what lasts. */
export function verbRows(text: string): VerbRow[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([gloss]) => gloss !== undefined && gloss !== '')
    .map(([gloss = '', aspect, infinitive = '', singular = '', plural = '', passive]) => ({
      gloss,
      perfective: aspect === 'p',
      infinitive,
      singular,
      plural,
      ...(passive ? { passive } : {}),
    }));
}

export function verbForms({ gloss, perfective, infinitive, singular, plural, passive }: VerbRow): Form[] {
  const base = { gloss, upos: 'VERB' as const };
  const reflexive = /с[яь]$/.test(infinitive);
  const root = reflexive ? infinitive.slice(0, -2) : infinitive;
  const stem = pastStem(root);
  const present = { ...base, form: 'finite' as const, tense: perfective ? ('future' as const) : ('present' as const) };
  const past = { ...base, form: 'finite' as const, tense: 'past' as const };
  const forms: Form[] = [
    [infinitive, { ...base, form: 'infinitive' }],
    [singular, present],
    [plural, present],
    ...firstPersons(singular, plural).map((form): Form => [form, present]),
    ...[stem.masculine, `${stem.other}а`, `${stem.other}о`, `${stem.other}и`].map(
      (form): Form => [reflexive ? form + (/л$/.test(form) || /[^аои]$/.test(form) ? 'ся' : 'сь') : form, past],
    ),
    ...gerunds(root, stem.other, singular, plural, perfective, reflexive).map(
      (form): Form => [form, { ...base, form: 'gerund' }],
    ),
    ...activeForms(stem.other, reflexive).map((form): Form => [form, { ...base, form: 'active' }]),
  ];
  if (passive === undefined) return forms;
  const long = passive.replace(/(?<=[аеё])н$/, 'нн');
  return [
    ...forms,
    ...['', 'а', 'о', 'ы'].map((ending): Form => [passive + ending, { ...base, form: 'passive', tense: 'past' }]),
    ...adjectiveForms(`${long}ый`, { ...base, form: 'passive' as const }),
  ].map(([form, analysis]): Form => [form, analysis]);
}

const IRREGULAR_PAST: Readonly<Record<string, [masculine: string, other: string]>> = {
  провести: ['провел', 'провел'],
  ввести: ['ввел', 'ввел'],
  вести: ['вел', 'вел'],
  помочь: ['помог', 'помогл'],
  вывести: ['вывел', 'вывел'],
  перенести: ['перенес', 'перенесл'],
  нанести: ['нанес', 'нанесл'],
  отвергнуть: ['отверг', 'отвергл'],
  опровергнуть: ['опроверг', 'опровергл'],
  подчеркнуть: ['подчеркнул', 'подчеркнул'],
  пройти: ['прошел', 'прошл'],
  прийти: ['пришел', 'пришл'],
  выйти: ['вышел', 'вышл'],
  войти: ['вошел', 'вошл'],
  уйти: ['ушел', 'ушл'],
  мочь: ['мог', 'могл'],
  достичь: ['достиг', 'достигл'],
};

/** "встретить" → "встретил", "встретил(а)". */
function pastStem(root: string): { masculine: string; other: string } {
  const known = IRREGULAR_PAST[root];
  if (known) return { masculine: known[0], other: known[1] };
  const stem = `${root.replace(/ть$/, '')}л`;
  return { masculine: stem, other: stem };
}

/** "встретимся", "обсудим". */
function firstPersons(singular: string, plural: string): string[] {
  if (singular === '' || plural === '') return [];
  const reflexive = /ся$/.test(singular);
  const root = singular.replace(/ся$/, '').replace(/т$/, '');
  return [reflexive ? `${root}мся` : `${root}м`];
}

function gerunds(
  root: string,
  past: string,
  singular: string,
  plural: string,
  perfective: boolean,
  reflexive: boolean,
): string[] {
  if (perfective) return [past.replace(/л$/, '') + (reflexive ? 'вшись' : 'в')];
  const stem = plural.replace(/ся$/, '').replace(/[уюая]т$/, '');
  return root === '' || singular === '' ? [] : [`${stem}${reflexive ? 'ясь' : 'я'}`];
}

/** "прибывший", "встретившегося". */
function activeForms(past: string, reflexive: boolean): string[] {
  const stem = `${past.replace(/л$/, '')}вш`;
  return ['ий', 'его', 'ему', 'им', 'ем', 'ая', 'ей', 'ую', 'ее', 'ие', 'их', 'ими'].map(
    (ending) => stem + ending + (reflexive ? 'ся' : ''),
  );
}
