/** The letters of a name → the language that it must be in, for names that came without one. Pure. */

/** Letters that leave no doubt, the first that fit. */
const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  // Letters that no other language in the news has; đ alone may be Croatian, which then has a č or ć beside it.
  ['vi', /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]|^[^čćšž]*đ[^čćšž]*$/iu],
  ['be', /ў/iu],
  // "і" alone is Belarusian as well.
  ['uk', /[їєґ]/iu],
  ['el', /\p{Script=Greek}/u],
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
];

/** ISO 639-1; undefined where several languages write so. */
export const languageByLetters = (name: string): string | undefined =>
  LETTERS.find(([, letters]) => letters.test(name))?.[0];
