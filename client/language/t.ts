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
