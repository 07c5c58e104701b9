/** The user turns the screen to another language: its words and its names of entities come together. */
import { getNames } from '../api/names.ts';
import { callBy } from '../language/local-names.ts';
import { chooseLanguage, spoken } from '../language/speak.ts';

/** The API's names are English already. */
const OF_THE_API = 'en';

export async function speakLanguage(code: string): Promise<void> {
  turningTo = code;
  const names = await readNames(code);
  // Another was chosen meanwhile.
  if (turningTo !== code) return;
  callBy(names);
  try {
    await chooseLanguage(code);
  } finally {
    if (turningTo === code) turningTo = undefined;
  }
}

/** The language chosen last, while its names and words are on their way. */
let turningTo: string | undefined;
const wanted = (): string => turningTo ?? spoken();

let learning: Promise<void> = Promise.resolve();

/** At the start, and after whatever may have brought names: documents and decisions. */
export function learnNames(): Promise<void> {
  learning = learn(wanted());
  return learning;
}

/** Resolves once the names that were asked for are there: who draws before would draw twice. */
export const namesLearned = (): Promise<void> => learning;

async function learn(code: string): Promise<void> {
  const names = await readNames(code);
  if (code === wanted()) callBy(names);
}

/** Without an answer the names stay those of the API: no reason to show nothing. */
async function readNames(code: string): Promise<Readonly<Record<string, string>>> {
  if (code === OF_THE_API) return {};
  try {
    return (await getNames(code)).names;
  } catch {
    return {};
  }
}
