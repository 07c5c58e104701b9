/**
 * A language as the steps see it: data and small functions, one folder a language (`en/`, `vi/` …), each part of the
 * interface in a file of its own beside this one. A part that is missing makes its step pass the document on with a
 * note in the result, never with wrong output.
 */
import type { BoilerplateWords } from './boilerplate-words.ts';
import type { DateWords } from './date-words.ts';
import type { NameForms } from './name-forms.ts';
import type { NameWords } from './name-words.ts';
import type { SentenceReader } from './sentence-reader.ts';
import type { StatementWords } from './statement-words.ts';

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** What its page furniture looks like. Every language has it: a page is cleaned before its language is known. */
  readonly boilerplate: BoilerplateWords;
  /** Splits a text into sentences and words, with tags, trees and name candidates. */
  readonly reader?: SentenceReader;
  /** Titles, offices, heads of organizations, pronouns: what mention finding and coreference go by. */
  readonly names?: NameWords;
  /** How names of the gazetteer look in running text. */
  readonly forms?: NameForms;
  /** Another way of writing the language, where a text is written so: Vietnamese without its marks. */
  variantFor?(text: string): Language | undefined;
  /** Date expressions. */
  readonly dates?: DateWords;
  /** Trigger frames, cues of status, reporting verbs. */
  readonly statements?: StatementWords;
}
