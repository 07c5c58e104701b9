/** A sentence as the finders of this folder see it: its words, their lower-case forms as rules read them, and the text around them. */
import { foldLetters } from '../gazetteer/fold-letters.ts';
import { readAs, type Sentence, type Word } from '../model/sentence.ts';

export interface Line {
  index: number;
  sentence: Sentence;
  words: readonly Word[];
  /** Lower-case, plain-letter forms: "Erdoğan’s" → "erdogan's". */
  lower: readonly string[];
}

export function toLine(sentence: Sentence, index: number): Line {
  const { words } = sentence;
  return { index, sentence, words, lower: words.map((word) => foldLetters(readAs(word)).toLowerCase()) };
}

/** Begins with a capital letter of any script that has them. */
export const isCapitalized = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}/u.test(text);

/** All in capitals, two letters or more. */
export const isAllCapitals = (text: string): boolean =>
  /^[\p{Lu}\d.&-]*\p{Lu}[\p{Lu}\d.&-]*$/u.test(text) && text.length > 1;

/** A name's inner small words: "Charles de Gaulle", "Mohammed bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du der den von van zu bin ibn al el ben la le y e bint abu ould ter ten af'.split(' '),
);

/** Whose possessive is part of a name: "People's Party", "Workers' Union", not "Howard's Liberal Party". */
export const POSSESSIVE_INSIDE =
  /^(People|Workers?|Women|Men|Children|Farmers?|Peasants?|Citizens?|Veterans?|Teachers?|Students?|Youth|Nurses|Doctors|Journalists|Lawyers|Officers|Soldiers|Governors?|King|Queen|Lord|Servants?|Employers|Writers|Pensioners|Consumers|Residents|Traders|Railwaymen|Miners|President|Minister)$/;
