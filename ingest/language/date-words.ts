/** Date expressions of a language: one function that finds them. See `DateExpression` for what it gives. */
import type { Span } from '../model/span.ts';

export interface DateExpression extends Span {
  /** ISO 8601, as precise as the words: the reading when the clause is about what was. `--MM-DD` without a year. */
  past: string;
  /** The reading when the clause is about what is to come; the same where the words leave no choice. */
  future: string;
  /** The words themselves point to the future ("tomorrow", "next week"). */
  ahead: boolean;
  /** It describes a noun ("a 1997 agreement") and so dates nothing else. */
  attributive: boolean;
}

export interface DateWords {
  /**
   * Finds the date expressions of a text, in text order, none overlapping. Offsets are into `text`.
   * @param publishedAt ISO 8601 date or date-time of the document; without it relative dates give nothing
   */
  find(text: string, publishedAt: string | undefined): DateExpression[];
}
