/** Every language that the steps know, in one list: adding a language adds a folder and a line here. */
import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { russian } from './ru/index.ts';
import { vietnamese } from './vi/index.ts';
import { chinese } from './zh/index.ts';

export const LANGUAGES: readonly Language[] = [english, vietnamese, russian, french, german, spanish, chinese];

/** The language of an ISO 639-1 code, or undefined where the steps know nothing of it. */
export function languageOf(code: string): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}
