/** What the shallow reader goes by inside a sentence: words of one or more tokens, and the names among them. */
import type { NameLabel, Token } from '../../model/sentence.ts';
import type { Entry } from './vocabulary.ts';

export interface Unit extends Token {
  /** The form in which it is compared. */
  key: string;
  /** Begins with a capital. */
  capital: boolean;
  /** First of the sentence, or after a quotation mark or colon, where a capital says nothing. */
  initial: boolean;
  entry?: Entry;
}

/** A name over units `first` to `last`, both inside. */
export interface FoundName {
  first: number;
  last: number;
  label: NameLabel;
  /** It names a state: one that may stand between an office and its holder. */
  state: boolean;
  /** Probability, 0 to 1. */
  confidence: number;
  /** The word before that says what it is ("tỉnh"), and whether the thing is called by it too ("sông Hồng"). */
  lead?: { first: number; named: boolean };
}

/** A name that is known before reading, by its place in the text. */
export interface KnownName {
  start: number;
  end: number;
  label: NameLabel;
  state: boolean;
  /** An organization that is known by this name alone: more words may belong to it. */
  brand?: true;
}
