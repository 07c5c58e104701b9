/**
 * What page furniture looks like in a language: labels, "read more" lines, credits, bylines, dates. Data only. The page
 * is cleaned before its language is known, so the boilerplate step joins the words of all languages into one set.
 *
 * Lists of whole lines are compared as keys: lower case, no punctuation or symbols at the ends, `#` for a number
 * ("2 Min Read" → "# min read").
 */
export interface BoilerplateWords {
  /** Twelve lists, January first: full names, genitives and abbreviations, lower case, without final dots. */
  readonly months: readonly (readonly string[])[];
  /** Seven lists, Monday first, lower case. */
  readonly weekdays: readonly (readonly string[])[];
  /** Whole lines that head a list of other articles after this one: "most read". */
  readonly tailLabels: readonly string[];
  /** Whole lines that head breaking news above the article; what follows in the same block is not of the article. */
  readonly tickerLabels: readonly string[];
  /** Whole lines that are nothing but furniture: "share", "advertisement", "# min read". */
  readonly furniture: readonly string[];
  /** Starts of lines that point to another article, the colon included where it is what tells: "read more:". */
  readonly relatedStarts: readonly string[];
  /** Whole lines, or starts before a colon, that head the article's own tags: "topics". */
  readonly tagLabels: readonly string[];
  /** First words of a byline before a name: "by". */
  readonly bylineStarts: readonly string[];
  /** What stands before a colon and the name of a source: "source". */
  readonly sourceLabels: readonly string[];
  /** Sources that are no outlet: "agencies". */
  readonly unnamedSources: readonly string[];
  /** Words before the date of publication, and before that of the last change. */
  readonly publishedStarts: readonly string[];
  readonly updatedStarts: readonly string[];
  /** Starts of a picture credit, colon included where it is what tells: "photo:", "credit:". */
  readonly creditStarts: readonly string[];
  /** Verbs by which a caption is told to be a sentence: "meets", "shakes". */
  readonly captionVerbs: readonly string[];
  /** Phrases of cookie, sign-up and copyright notices; a short line or paragraph with one is dropped. */
  readonly notices: readonly string[];
  /** What an outlet's name looks like, as sources of patterns that tell capitals from small letters: "Báo Lam Sơn". */
  readonly outletForms?: readonly string[];
  /** Sections of a newspaper, as menus name them: never an outlet's name. */
  readonly sections: readonly string[];
  /** Words between a place and a publisher in a notice: "all rights reserved". What is left of such a line is its owner. */
  readonly copyright: readonly string[];
}
