/**
 * Form and tag → lemma: a table of what the rules would get wrong, then the longest known ending of the tag with its
 * edit ("-ies" of a plural noun: cut 3, add "y"). Table and endings are learned from the treebanks; irregular verbs of
 * political news stand in `irregular-verbs.ts`.
 */
import { IRREGULAR_VERBS } from './irregular-verbs.ts';

/** What is learned, as it is stored. Keys are `TAG form` and `TAG ending`; an edit is `cut|add` (letters). */
export interface LemmaTable {
  readonly exceptions: Readonly<Record<string, string>>;
  readonly edits: Readonly<Record<string, string>>;
}

/** Longest ending that an edit is known for. Letters. */
export const LONGEST_ENDING = 5;

/** No English verb ends so: "embezzling" is of "embezzle". */
const BARE_STEM = /[bcdfgkpstz]l$/u;

const CLITICS: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'m": 'be',
  "'re": 'be',
  "'ve": 'have',
  "'ll": 'will',
};

/** The lemma of a word: lower case, a proper noun as it is written. `tag` is the Penn tag. */
export function lemmatize(text: string, upos: string, tag: string, table: LemmaTable): string {
  if (upos === 'PROPN') return text;
  const form = text.toLowerCase().replace(/[’‘´`]/gu, "'");
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM') return form;
  if (upos === 'VERB' || upos === 'AUX') {
    const irregular = IRREGULAR_VERBS.get(form);
    if (irregular && tag !== 'VB' && tag !== 'VBP' && tag !== 'VBG') return irregular;
  }
  const clitic = CLITICS[form];
  if (clitic && upos !== 'PART') return clitic;
  if (form === "n't") return 'not';
  const exception = table.exceptions[`${tag} ${form}`];
  if (exception !== undefined) return exception;
  return byEnding(form, tag, table.edits);
}

/** The lemma by the longest known ending alone. */
export function byEnding(form: string, tag: string, edits: LemmaTable['edits']): string {
  for (let n = Math.min(LONGEST_ENDING, form.length - 1); n >= 0; n--) {
    const edit = edits[`${tag} ${form.slice(form.length - n)}`];
    if (edit === undefined) continue;
    const [cut = '0', add = ''] = edit.split('|');
    const lemma = form.slice(0, form.length - Number(cut)) + add;
    return tag.startsWith('VB') && BARE_STEM.test(lemma) ? `${lemma}e` : lemma;
  }
  return form;
}
