/** What the reader goes by inside a sentence: units of one or more tokens with what they may be, and the names among them. */
import type { NameLabel, Token } from '../../model/sentence.ts';
import type { Analysis } from './analysis.ts';

/** A name over some units. */
export interface UnitName {
  first: number;
  last: number;
  label: NameLabel;
  state: boolean;
  adjective: boolean;
  /** In its dictionary form, without a patronymic. */
  base: string;
  cases: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Unit extends Token {
  /** Lower case. */
  key: string;
  capital: boolean;
  /** First of the sentence, or after a quotation mark or colon, where a capital says nothing. */
  initial: boolean;
  analyses: readonly Analysis[];
  name?: UnitName;
}

/** What a language tells of people's names by their form. */
export interface NameHabits {
  /**
   * The person's name that begins here, or undefined where nothing tells one.
   * @param words the capitalized words from here on
   * @param titled a title stands before
   * @param cases cases that the word before lets it stand in, as letters; empty: any
   * @param document the capitalized words of the whole text
   * @param surnames of people whom the text names in full, in their dictionary form
   */
  personAt(
    words: readonly string[],
    titled: boolean,
    cases: string,
    document: ReadonlySet<string>,
    surnames: ReadonlySet<string>,
  ): { length: number; base: string; cases: string; confidence: number } | undefined;
  /** By which words of a full name a text calls its bearer later, where their form alone does not tell. */
  surnamesOf?(base: string): readonly string[];
  /** A capital that begins no name: a weekday in English, a noun in German. */
  isCommon(word: string): boolean;
}
