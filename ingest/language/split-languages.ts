/**
 * Text → stretches of one language each. A document has one language; a paragraph of another is told from it only where
 * its script or its small words leave no doubt, since names are foreign words in every language.
 */
import type { Span } from '../model/span.ts';
import { countSmallWords, detectLanguage, knowsSmallWords } from './detect-language.ts';

export interface LanguageSpan extends Span {
  /** ISO 639-1. */
  language: string;
}

/** A shorter paragraph is of the language around it. Letters. */
const FEWEST_LETTERS = 60;
/** Small words that a paragraph of another language has at least, and how many times those of the document's. */
const FEWEST_SMALL_WORDS = 3;
const SMALL_WORD_RATIO = 3;
/** Letters alone are believed of a paragraph of so many characters. */
const LONG = 100;
/** A paragraph whose letters are of another script by this share is of another language. */
const SCRIPT_SHARE = 0.6;

/** Stretches in text order that together hold all paragraphs; one, where the text is of one language. */
export function splitLanguages(text: string, main: string): LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const before = spans.at(-1);
    const language = isLong(line) ? languageOfParagraph(line, main) : (before?.language ?? main);
    if (before?.language === language) before.end = end;
    else spans.push({ start, end, language });
    start = end + 1;
  }
  return spans;
}

const isLong = (line: string): boolean =>
  line.length >= FEWEST_LETTERS && (line.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

function languageOfParagraph(line: string, main: string): string {
  const own = countSmallWords(line, main);
  // Most paragraphs end here: they speak the document's language and cost no look at their letters.
  if (own >= FEWEST_SMALL_WORDS) return main;
  const found = detectLanguage(line, main);
  if (found === main || found === 'und') return main;
  if (scriptOf(line) !== scriptOf(SAMPLE_OF[main] ?? 'a')) return found;
  const other = countSmallWords(line, found);
  // Of a language whose small words are not known, letters alone tell, where nothing of the document's is there.
  if (other === 0 && own === 0 && !knowsSmallWords(found) && line.length >= LONG) return found;
  return other >= FEWEST_SMALL_WORDS && other >= own * SMALL_WORD_RATIO ? found : main;
}

/** A letter of the script of a language that is not written in Latin letters. */
const SAMPLE_OF: Readonly<Record<string, string>> = {
  ru: 'я',
  uk: 'я',
  be: 'я',
  bg: 'я',
  sr: 'я',
  ar: 'ا',
  fa: 'ا',
  ur: 'ا',
  zh: '中',
  ja: 'の',
  ko: '한',
  el: 'α',
  he: 'א',
};

const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Han}/gu,
  /\p{Script=Hangul}/gu,
];

/** The script of most letters, as its place in the list; -1 where none has most. */
function scriptOf(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.findIndex((script) => (text.match(script)?.length ?? 0) >= letters * SCRIPT_SHARE);
}
