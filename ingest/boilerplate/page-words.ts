/**
 * The furniture words of all languages joined into one set that lines are looked up in: a page is cleaned before its
 * language is known, and a French page carries an English "Share" as often as not.
 */
import type { BoilerplateWords } from '../language/boilerplate-words.ts';
import { type DateReader, makeDateReader } from '../language/read-date.ts';

export interface PageWords {
  tailLabels: ReadonlySet<string>;
  tickerLabels: ReadonlySet<string>;
  furniture: ReadonlySet<string>;
  tagLabels: ReadonlySet<string>;
  publishedStarts: ReadonlySet<string>;
  updatedStarts: ReadonlySet<string>;
  unnamedSources: ReadonlySet<string>;
  /** Sections of a newspaper: no name of an outlet. */
  sections: ReadonlySet<string>;
  copyright: RegExp;
  /** A line that is an outlet's name by its form. */
  outlet: RegExp;
  /** At the start of a line: "By " before a name; "Source:" before an outlet; "Read more:" before a headline. */
  byline: RegExp;
  source: RegExp;
  related: RegExp;
  /** At the end of a line, behind who signs: "(Theo AFP)". */
  signedBy: RegExp;
  credit: RegExp;
  captionVerb: RegExp;
  notice: RegExp;
  dates: DateReader;
}

/** Joins the words of several languages. Do it once: the patterns are compiled here. */
export function joinPageWords(languages: readonly BoilerplateWords[]): PageWords {
  const all = (list: (words: BoilerplateWords) => readonly string[]): string[] => [...new Set(languages.flatMap(list))];
  const keys = (list: (words: BoilerplateWords) => readonly string[]): Set<string> => new Set(all(list).map(lineKey));
  const oneOf = (list: (words: BoilerplateWords) => readonly string[]): string => alternatives(all(list));
  return {
    tailLabels: keys((words) => words.tailLabels),
    tickerLabels: keys((words) => words.tickerLabels),
    furniture: keys((words) => words.furniture),
    tagLabels: keys((words) => words.tagLabels),
    publishedStarts: keys((words) => words.publishedStarts),
    updatedStarts: keys((words) => words.updatedStarts),
    unnamedSources: keys((words) => words.unnamedSources),
    sections: keys((words) => words.sections),
    copyright: new RegExp(`©|\\(c\\)\\s|${oneOf((words) => words.copyright)}`, 'giu'),
    outlet: new RegExp(all((words) => words.outletForms ?? []).join('|') || '(?!)', 'u'),
    byline: new RegExp(`^(?:${oneOf((words) => words.bylineStarts)})(?:\\s*:\\s*|\\s+)(?=\\p{Lu})`, 'iu'),
    source: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf((words) => words.sourceLabels)})\\s*[:：]\\s*`, 'iu'),
    signedBy: new RegExp(`(?<!\\s)\\s*\\((?:${oneOf((words) => words.sourceLabels)})\\s[^)]*\\)$`, 'iu'),
    related: new RegExp(`^(?:${oneOf((words) => words.relatedStarts)})`, 'iu'),
    credit: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf((words) => words.creditStarts)})`, 'iu'),
    captionVerb: new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf((words) => words.captionVerbs)})(?![\\p{L}\\p{N}])`, 'iu'),
    notice: new RegExp(
      oneOf((words) => words.notices),
      'iu',
    ),
    dates: makeDateReader(languages),
  };
}

/**
 * A line as whole-line lists have it: lower case, no symbols at the ends, `#` for each number. Here and in what else ends
 * with `$`, a run of blanks is tried from its beginning only: 20,000 of them in a line took 4 s, tried from each.
 */
export function lineKey(line: string): string {
  return line
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}#]+|(?<![^\p{L}\p{N}#])[^\p{L}\p{N}#]+$/gu, '')
    .replace(/\d+/g, '#');
}

/** Longest first, so that "published on" wins over "published". */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
