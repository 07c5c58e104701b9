/** What the readers learn from: sources, their licences, what is left out. */
import type { NameSentence } from './read-names.ts';

/** Left out: this copy came without a licence file (README: what that costs). */
export const EXCLUDED_SOURCES: readonly string[] = ['gmb'];
/** Of the sentences with names, one in this many is held out to fit the temperature and to score. */
export const HELD_OUT = 10;

export const TREEBANKS = [
  { file: 'ewt-train', name: 'UD English EWT, train', licence: 'CC BY-SA 4.0' },
  { file: 'gum-train', name: 'UD English GUM, train, open genres', licence: 'CC BY 4.0' },
] as const;

const LICENCES: Readonly<Record<string, string>> = {
  redocred: 'MIT',
  'uner-ewt': 'CC BY-SA 4.0',
  wikigold: 'CC BY 4.0',
  'btc-news': 'CC BY 4.0',
  'btc-general': 'CC BY 4.0',
  wnut17: 'CC BY 4.0',
  'crossner-other': 'MIT',
  'crossner-politics-train': 'MIT',
};

/** Sources of the sentences with their licences and counts, as a model card lists them. */
export function sourcesOf(sentences: readonly NameSentence[]) {
  return [...new Set(sentences.map(({ source }) => source))].sort().map((name) => ({
    name,
    licence: LICENCES[name] ?? 'unknown',
    sentences: sentences.filter(({ source }) => source === name).length,
  }));
}
