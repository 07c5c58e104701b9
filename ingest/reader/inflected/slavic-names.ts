/**
 * How people's names look in Slavic languages: given names and patronymics by list and ending, surnames by ending, each
 * in every case; which case it is the word before and the other forms in the text tell.
 */
import { CASES, type DeclensionRules, formsOfWord, type Gender } from './declension.ts';
import type { NameHabits } from './unit.ts';

export interface SlavicNames {
  declension: DeclensionRules;
  /** Given names in their dictionary form. */
  male: string;
  female: string;
  /** A patronymic in any case. */
  patronymic: RegExp;
  /** A surname of usual form in any case, and in its dictionary form. */
  surnameForm: RegExp;
  usual: RegExp;
  /** Surnames of women that are also a case of a man's ("Соколова"). */
  womans: RegExp;
  /** Ending of a form → endings of the dictionary forms that it may be of. */
  endings: readonly (readonly [ending: string, bases: readonly (readonly [ending: string, gender: Gender])[]])[];
  /** Words that begin a sentence with a capital and are no name. */
  common: ReadonlySet<string>;
  /** East Asian family names, which come first. */
  families: ReadonlySet<string>;
}

/** Words of a name whose family name comes first, and letters of each of its other words, at most. */
const LONGEST_FAMILY_FIRST = 4;
const LONGEST_SYLLABLES = 9;

const isSyllables = (word: string | undefined): boolean =>
  word !== undefined && word.length <= LONGEST_SYLLABLES && /^\p{Lu}\p{Ll}*$/u.test(word);

interface Given {
  base: string;
  gender: Gender;
  cases: string;
}

export function slavicNames({
  declension,
  male,
  female,
  patronymic,
  surnameForm,
  usual,
  womans,
  endings,
  common,
  families,
}: SlavicNames): NameHabits {
  const GIVEN = givenForms();

  function givenForms(): ReadonlyMap<string, readonly Given[]> {
    const forms = new Map<string, Given[]>();
    for (const [list, gender] of [
      [male, 'm'],
      [female, 'f'],
    ] as const) {
      for (const base of new Set(list.split(' '))) {
        const byCase = formsOfWord(base, declension.nounOf(base, 'given', gender), true);
        const cases = new Map<string, string>();
        for (const letter of CASES)
          for (const form of byCase.get(letter) ?? []) cases.set(form, (cases.get(form) ?? '') + letter);
        for (const [form, letters] of cases)
          forms.set(form, [...(forms.get(form) ?? []), { base, gender, cases: letters }]);
      }
    }
    return forms;
  }

  const SURE = { full: 0.9, titled: 0.85, surname: 0.6 };

  const INITIAL = /^\p{Lu}\.?$/u;

  /** Forms that a surname may be a case of: the dictionary form with its gender and cases. */
  function surnameReadings(form: string): Given[] {
    const readings: Given[] = [];
    const tried = new Set<string>();
    const consider = (base: string, gender: Gender): void => {
      if (base.length < 2 || tried.has(base + gender)) return;
      tried.add(base + gender);
      const byCase = formsOfWord(base, declension.nounOf(base, 'surname', gender), true);
      const cases = CASES.filter((letter) => byCase.get(letter)?.includes(form)).join('');
      if (cases !== '') readings.push({ base, gender, cases });
    };
    consider(form, 'm');
    consider(form, 'f');
    for (const [ending, bases] of endings) {
      if (!form.endsWith(ending)) continue;
      const stem = form.slice(0, -ending.length);
      for (const [base, gender] of bases) consider(stem + base, gender);
    }
    return readings;
  }

  const meet = (one: string, other: string): string =>
    other === '' ? one : [...one].filter((letter) => other.includes(letter)).join('');

  /** The likeliest dictionary form: one that the text has, else a man's, of equals the form itself. */
  function choose(readings: readonly Given[], form: string, document: ReadonlySet<string>): Given | undefined {
    const inText = readings.find(({ base }) => base !== form && document.has(base));
    const mayBeHers =
      womans.test(form) && readings.some(({ base, gender }) => base === form && gender === 'f') && namesWoman(document);
    if (inText && !mayBeHers) return inText;
    if (mayBeHers && document.has(form)) return readings.find(({ base, gender }) => base === form && gender === 'f');
    // "Мельникову" is no surname that never changes where it may be a case of one of usual form.
    const ofUsualForm = readings.filter(({ base }) => usual.test(base));
    const among = ofUsualForm.length > 0 ? ofUsualForm : readings;
    return (
      // "Гасанова" is nobody's name who is a man.
      among.find(({ base, gender }) => base === form && gender === 'm' && !womans.test(form)) ??
      among.find(({ base, gender }) => gender === 'm' && !womans.test(base)) ??
      among.find(({ gender }) => gender === 'm') ??
      among[0]
    );
  }

  const women = new WeakMap<ReadonlySet<string>, boolean>();
  /** Whether the text names a woman at all: then "Соколова" may be hers. */
  function namesWoman(document: ReadonlySet<string>): boolean {
    let named = women.get(document);
    if (named === undefined) {
      named = [...document].some(
        (word) => GIVEN.get(word)?.some(({ gender, base }) => gender === 'f' && base === word) ?? false,
      );
      women.set(document, named);
    }
    return named;
  }

  const GIVEN_ONLY = /^\p{Lu}$/u;
  const isNameLike = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word);
  const fitting = (readings: readonly Given[], cases: string): Given[] => {
    const inCase = readings.filter((reading) => meet(reading.cases, cases) !== '');
    return inCase.length > 0 ? inCase : [...readings];
  };
  const knownInText = (base: string, document: ReadonlySet<string>): boolean => document.has(base);

  function fullName(
    given: readonly Given[],
    surname: string,
    length: number,
    cases: string,
    document: ReadonlySet<string>,
  ): { length: number; base: string; cases: string; confidence: number } | undefined {
    if (!isNameLike(surname)) return undefined;
    const all = surnameReadings(surname);
    const readings = [...all.filter(({ base }) => usual.test(base)), ...all.filter(({ base }) => !usual.test(base))];
    const pairs = given.flatMap((forename) =>
      readings.flatMap((family) => {
        if (family.gender !== forename.gender) return [];
        const both = meet(forename.cases, family.cases);
        return both === '' ? [] : [{ forename, family, both }];
      }),
    );
    const inCase = pairs.filter(({ both }) => meet(both, cases) !== '');
    const among = inCase.length > 0 ? inCase : pairs;
    const best = among.find(({ family }) => family.base !== surname && document.has(family.base)) ?? among[0];
    const [forename] = given;
    if (best === undefined)
      return (
        forename && { length, base: `${forename.base} ${surname}`, cases: forename.cases, confidence: SURE.titled }
      );
    return {
      length,
      base: `${best.forename.base} ${best.family.base}`,
      cases: meet(best.both, cases) || best.both,
      confidence: SURE.full,
    };
  }

  /** Whether the text has the dictionary form of a surname, or another of its forms: "Кутеса" of "Кутесу", "Кутесы". */
  function isIn({ base, gender }: Given, form: string, document: ReadonlySet<string>): boolean {
    if (document.has(base)) return true;
    const byCase = formsOfWord(base, declension.nounOf(base, 'surname', gender), true);
    return CASES.some((letter) => byCase.get(letter)?.some((other) => other !== form && document.has(other)));
  }

  /** "Янисом Озолсом": of a name that no list has both words are in one case, a man's where both change. */
  function pairOf(
    first: string,
    second: string,
    cases: string,
    document: ReadonlySet<string>,
  ): { base: string; cases: string } {
    const pairs = surnameReadings(first).flatMap((forename) =>
      surnameReadings(second).flatMap((family) => {
        const both = family.gender === forename.gender ? meet(forename.cases, family.cases) : '';
        return both === '' ? [] : [{ forename, family, both }];
      }),
    );
    const inCase = pairs.filter(({ both }) => meet(both, cases) !== '');
    const among = inCase.length > 0 ? inCase : pairs;
    const best =
      among.find(({ family }) => family.base !== second && isIn(family, second, document)) ??
      among.find(({ family }) => family.gender === 'm' && usual.test(family.base)) ??
      among.find(({ family }) => family.gender === 'm') ??
      among[0];
    if (best === undefined) return { base: `${first} ${second}`, cases };
    return { base: `${best.forename.base} ${best.family.base}`, cases: meet(best.both, cases) || best.both };
  }

  /** "Чан Куок Хаем", "Ван Вэньбинем": the family name comes first, and only the last word changes. */
  function familyFirst(
    words: readonly string[],
    cases: string,
  ): { length: number; base: string; cases: string; confidence: number } | undefined {
    if (!families.has(words[0] ?? '')) return undefined;
    let length = 1;
    while (length < LONGEST_FAMILY_FIRST && isSyllables(words[length])) length++;
    const last = words[length - 1] as string;
    if (length === 1 || (length === 2 && GIVEN.has(last))) return undefined;
    const [reading] = fitting(
      surnameReadings(last).filter(({ gender }) => gender === 'm'),
      cases,
    );
    const base = [...words.slice(0, length - 1), reading?.base ?? last].join(' ');
    return { length, base, cases: reading?.cases ?? cases, confidence: SURE.full };
  }

  return {
    isCommon: (word) => common.has(word),
    surnamesOf(base) {
      const words = base.split(' ');
      const surname = words.at(-1) as string;
      const own = usual.test(surname) ? [] : [surname];
      return families.has(words[0] ?? '') ? [...own, words[0] as string] : own;
    },
    personAt(words, titled, cases, document, surnames) {
      const [first = '', second, third] = words;
      const plain = (word: string): string => word.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
      const given = GIVEN.get(plain(first)) ?? [];
      const eastern = given.length === 0 || words.length > 2 ? familyFirst(words, cases) : undefined;
      if (eastern) return eastern;
      if (given.length > 0 && second !== undefined) {
        const hasPatronymic = patronymic.test(second);
        const surname = hasPatronymic ? third : second;
        const length = hasPatronymic ? 3 : 2;
        if (surname !== undefined && !GIVEN_ONLY.test(surname))
          return fullName(given, surname, length, cases, document);
        if (hasPatronymic && given[0])
          return { length: 2, base: given[0].base, cases: meet(given[0].cases, cases), confidence: SURE.titled };
      }
      if (given.length === 0 && second !== undefined && !common.has(first) && isNameLike(first) && isNameLike(second)) {
        if (titled && (surnameForm.test(second) || !document.has(second.toLowerCase()))) {
          return { ...pairOf(first, second, cases, document), length: 2, confidence: SURE.titled };
        }
      }
      if (INITIAL.test(first) || common.has(first) || !isNameLike(first)) return undefined;
      const readings = fitting(surnameReadings(first), cases);
      const told = second === undefined ? readings.find(({ base }) => surnames.has(base)) : undefined;
      const chosen = told ?? choose(readings, first, document);
      if ((titled || told) && chosen)
        return {
          length: 1,
          base: chosen.base,
          cases: meet(chosen.cases, cases) || chosen.cases,
          confidence: SURE.titled,
        };
      if (second === undefined && surnameForm.test(first) && first.length > 4 && chosen) {
        return {
          length: 1,
          base: chosen.base,
          cases: chosen.cases,
          confidence: knownInText(chosen.base, document) ? SURE.titled : SURE.surname,
        };
      }
      return undefined;
    },
  };
}
