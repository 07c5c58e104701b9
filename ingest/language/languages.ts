/** Every language that the steps know, in one list: adding a language adds a folder and a line here. */
import { arabic } from './ar/index.ts';
import { belarusian } from './be/index.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import { italian } from './it/index.ts';
import type { Language } from './language.ts';
import { polish } from './pl/index.ts';
import { portuguese } from './pt/index.ts';
import { russian } from './ru/index.ts';
import { ukrainian } from './uk/index.ts';
import { vietnamese } from './vi/index.ts';
import { chinese } from './zh/index.ts';

export const LANGUAGES: readonly Language[] = [
  english,
  vietnamese,
  russian,
  ukrainian,
  belarusian,
  french,
  german,
  spanish,
  italian,
  portuguese,
  polish,
  arabic,
  chinese,
];

/** The language of an ISO 639-1 code, or undefined where the steps know nothing of it. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}
