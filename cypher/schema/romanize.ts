/**
 * A name in Cyrillic letters → the same name in Latin letters, as the English-language press writes it, by language:
 * "Пётр Колесников" → "Pyotr Kolesnikov", "Сергій Гончар" → "Serhii Honchar", "Лукашэнка" → "Lukashenka". So a person
 * unknown to any list gets one id from texts in either script, and one search finds both.
 *
 * Russian after BGN/PCGN 1947 as newspapers simplify it (no marks for signs, -ий and -ый to -y), Ukrainian after the
 * resolution of the Cabinet of Ministers 55 of 2010, Belarusian after BGN/PCGN 1979 without marks.
 */

export type CyrillicLanguage = 'be' | 'ru' | 'uk';

const CYRILLIC_WORD = /[\p{Script=Cyrillic}'’ʼ]+/gu;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
const ONLY_BELARUSIAN = /[ўЎ]/;
const ONLY_UKRAINIAN = /[їєґЇЄҐ]/;
const NOT_RUSSIAN = /[іІ]/;
const ONLY_RUSSIAN = /[ъщЪЩ]/;

const SHARED: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh' },
  ...{ щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'i', є: 'ie', ґ: 'g', ў: 'u' },
  ...{ ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', ђ: 'dj', џ: 'dz', "'": '', '’': '', ʼ: '' },
};
const LETTERS: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  ru: SHARED,
  uk: { ...SHARED, г: 'h', и: 'y', й: 'i', ю: 'iu', я: 'ia' },
  be: { ...SHARED, г: 'h', ё: 'io', ю: 'iu', я: 'ia', е: 'e' },
};
/** At the beginning of a word and, where the language says so, after a vowel or a sign. */
const BEGINNING: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  ru: { е: 'ye' },
  uk: { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' },
  be: { е: 'ye', ё: 'yo', ю: 'yu', я: 'ya' },
};
const AFTER_VOWEL: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  ru: { е: 'ye' },
  uk: {},
  be: { е: 'ye', ё: 'yo', ю: 'yu', я: 'ya' },
};
const VOWEL_OR_SIGN = /[аеёиоуыэюяіїєьъ'’ʼ]/;
const HUSHING = /[жчшщ]/;

/** Given names that English has a spelling of its own for, where the letters would give another. */
const RUSSIAN_GIVEN_NAMES: Readonly<Record<string, string>> = {
  ...{ александр: 'Alexander', александра: 'Alexandra', алексей: 'Alexei', максим: 'Maxim', ксения: 'Ksenia' },
  ...{ наталья: 'Natalia', софья: 'Sofia', дарья: 'Daria', татьяна: 'Tatiana', марья: 'Maria', петр: 'Pyotr' },
  ...{ артем: 'Artyom', федор: 'Fyodor', семен: 'Semyon', алена: 'Alyona', илья: 'Ilya', игорь: 'Igor' },
};

/** The endings of Russian names that newspapers shorten. */
const RUSSIAN_ENDINGS: readonly [RegExp, string][] = [
  [/(?:ий|ый)$/, 'y'],
  [/ей$/, 'ei'],
  [/ай$/, 'ai'],
  [/ия$/, 'ia'],
];

/** The language whose letters a name is written with; Russian where nothing tells. */
export function cyrillicLanguageOf(text: string): CyrillicLanguage {
  if (ONLY_BELARUSIAN.test(text)) return 'be';
  if (ONLY_UKRAINIAN.test(text)) return 'uk';
  return NOT_RUSSIAN.test(text) ? (/[ыэЫЭ]/.test(text) ? 'be' : 'uk') : 'ru';
}

/** The name with every Cyrillic word in Latin letters, capitals kept; a name without any is given back as it is. */
export function romanize(name: string, language: CyrillicLanguage = cyrillicLanguageOf(name)): string {
  return HAS_CYRILLIC.test(name)
    ? name.normalize('NFC').replace(CYRILLIC_WORD, (word) => romanizeWord(word, language))
    : name;
}

/** The name as each language that may have written it would be romanized, without repetition: at most three. */
export function romanizations(name: string): string[] {
  if (!HAS_CYRILLIC.test(name)) return [name];
  const languages: CyrillicLanguage[] = ONLY_BELARUSIAN.test(name)
    ? ['be']
    : ONLY_UKRAINIAN.test(name)
      ? ['uk']
      : NOT_RUSSIAN.test(name)
        ? ['uk', 'be']
        : ONLY_RUSSIAN.test(name)
          ? ['ru']
          : ['ru', 'uk', 'be'];
  return [...new Set(languages.map((language) => romanize(name, language)))];
}

function romanizeWord(word: string, language: CyrillicLanguage): string {
  const lower = word.toLowerCase();
  const given = language === 'ru' ? RUSSIAN_GIVEN_NAMES[lower.replaceAll('ё', 'е')] : undefined;
  if (given !== undefined) return word === word.toUpperCase() && word.length > 1 ? given.toUpperCase() : given;
  const [stem, ending] = language === 'ru' ? cutEnding(lower) : [lower, ''];
  let latin = '';
  for (let at = 0; at < stem.length; at++) {
    const letter = stem.charAt(at);
    const before = stem.charAt(at - 1);
    latin +=
      (at === 0 ? BEGINNING[language][letter] : undefined) ??
      (at > 0 && VOWEL_OR_SIGN.test(before) ? AFTER_VOWEL[language][letter] : undefined) ??
      (letter === 'ё' && HUSHING.test(before) ? 'e' : undefined) ??
      // зг would read as zh (resolution 55).
      (language === 'uk' && letter === 'г' && before === 'з' ? 'gh' : undefined) ??
      LETTERS[language][letter] ??
      letter;
  }
  return inCaseOf(word, latin + ending);
}

function cutEnding(lower: string): [stem: string, ending: string] {
  for (const [pattern, ending] of RUSSIAN_ENDINGS) {
    // "Май" and "Кий" are no endings.
    if (lower.length > 3 && pattern.test(lower)) return [lower.replace(pattern, ''), ending];
  }
  return [lower, ''];
}

function inCaseOf(word: string, latin: string): string {
  const letters = word.replace(/['’ʼ]/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return latin.toUpperCase();
  return /^['’ʼ]?\p{Lu}/u.test(word) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
}
