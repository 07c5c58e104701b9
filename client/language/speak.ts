/** Which language the screen speaks. A further one is one file beside this: `<code>.json`, English → its words. */
import { words } from './t.ts';

/** Each file but English, loaded when it is chosen. */
const FILES = import.meta.glob<Readonly<Record<string, string>>>(['./*.json', '!./en.json'], { import: 'default' });

/** The codes that there is a file for, English first. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(FILES).map((path) => path.slice(2, -'.json'.length))];

const KEPT_AS = 'entente-language';
const listeners = new Set<() => void>();
/** A slow machine loads the words and builds the screen within this. */
const REBUILT_MS = 3_000;
let chosenAt = Number.NEGATIVE_INFINITY;

export const spoken = (): string => words.language;

/** Told after each change of language; as `useSyncExternalStore` wants it. */
export function onSpoken(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Before the first paint: the language that was chosen here before, or the first of the browser's that there is. */
export async function startSpeaking(): Promise<void> {
  const wanted = [localStorage.getItem(KEPT_AS), ...navigator.languages].map((code) => code?.split('-')[0]);
  await speak(wanted.find((code) => code !== undefined && LANGUAGES.includes(code)) ?? 'en');
}

/** Turns the screen to a language and keeps the choice: in this browser, and in no link. */
export async function chooseLanguage(code: string): Promise<void> {
  localStorage.setItem(KEPT_AS, code);
  chosenAt = performance.now();
  await speak(code);
}

/** Whether the screen is being built anew because another language was chosen: it then puts the focus where that was. */
export const isJustChosen = (): boolean => performance.now() - chosenAt < REBUILT_MS;

/** The language asked for last: words that come after those of a later one are kept, and not spoken. */
let askedLast = '';

async function speak(code: string): Promise<void> {
  askedLast = code;
  const load = FILES[`./${code}.json`];
  if (load && !words.hasResourceBundle(code, 'translation')) {
    words.addResourceBundle(code, 'translation', await load());
  }
  if (askedLast !== code) return;
  await words.changeLanguage(code);
  document.documentElement.lang = code;
  for (const listener of listeners) listener();
}
