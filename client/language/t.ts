/**
 * What the screen says, in the language it speaks. The key of a sentence is its English, so the code reads as the screen
 * does; `en.json` holds only what English says otherwise of one than of many.
 * i18next, plurals by Intl.PluralRules: https://www.i18next.com/translation-function/plurals
 */
import i18next, { type FormatterModule } from 'i18next';
import english from './en.json' with { type: 'json' };

/** Speaks English until another language is chosen (`speak.ts`); at once, so that tests need no start. */
export const words = i18next.createInstance();
words.use<FormatterModule>({
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  // 1234 → "1,234" in English, "1.234" in Vietnamese.
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? value.toLocaleString(language) : String(value),
});
void words.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  initAsync: false,
  // English sentences are the keys, and they have full stops and colons in them.
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, alwaysFormat: true },
});

/** What stands for `{{name}}` in a sentence; `count` chooses between one and many. */
type Values = Readonly<Record<string, string | number>>;

/**
 * `t('Add documents')`, `t('{{count}} documents', { count })`. A key is a whole sentence, never glued from parts, since
 * other languages order them otherwise. It is called where the words are shown, not where a module loads: the language
 * may change in between.
 */
export const t = (english: string, values: Values = {}): string => words.t(english, values);

const patterns = new Map<string, string>();

/** The sentence with its places still open: "{{actor}} met {{recipient}}". Remembered: a graph asks for thousands. */
export function pattern(english: string): string {
  const key = `${words.language} ${english}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const found = words.t(english, { skipInterpolation: true });
  patterns.set(key, found);
  return found;
}

/**
 * A table of words that stands where a module loads and reads in the language spoken then: each word is looked up when
 * it is read. `rest` is what else the table holds.
 */
export function inLanguage<const Words extends Readonly<Record<string, string>>, const Rest extends object = object>(
  english: Words,
  rest?: Rest,
): { readonly [Name in keyof Words]: string } & Rest {
  const table = { ...rest };
  for (const [name, text] of Object.entries(english)) {
    Object.defineProperty(table, name, { enumerable: true, get: () => t(text) });
  }
  return table as { readonly [Name in keyof Words]: string } & Rest;
}

/** For Intl, which has British order and spelling for the English of the screen: "3 Dec 2022", "A, B and C". */
export const locale = (): string => (words.language === 'en' ? 'en-GB' : words.language);
