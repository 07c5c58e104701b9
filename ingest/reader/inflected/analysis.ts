/**
 * What a form of a word may be, in languages whose words are told by their forms: the word of the shared tables that it
 * stands for, its part of speech, and what its ending says. A pack makes these from its lists; the reader picks one.
 */
import type { Upos } from '../../model/sentence.ts';

/**
 * `finite` verbs have a tense; `passive` is a participle of what is done to somebody, `active` one of who does;
 * `perfect` a participle that an auxiliary completes ("rencontré", "getroffen").
 */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'passive' | 'active' | 'perfect';
export type Tense = 'past' | 'present' | 'future' | 'conditional';

/** What an auxiliary makes of the verb that it goes with; `modal` and `copula` say themselves what. */
export type Auxiliary = 'perfect' | 'future' | 'passive' | 'modal' | 'copula';

export interface Analysis {
  /** The word of the shared tables in their form; empty for a word that triggers nothing. */
  readonly gloss: string;
  readonly upos: Upos;
  readonly form?: VerbForm;
  readonly tense?: Tense;
  readonly auxiliary?: Auxiliary;
  /** Letters of `CASES` that the form may stand in; absent: any. */
  readonly cases?: string;
  /** `title`: a name after it is a person's; `time`: a point in time, never an object; `head`: the name of an organization, place or document follows. */
  readonly role?: 'title' | 'time' | 'head' | 'place';
  /** The cases that a preposition governs, as letters; absent: any. */
  readonly governs?: string;
  /** Second half of the verb, elsewhere in the clause ("nimmt … teil"). */
  readonly particle?: string;
  /** It means the opposite of its gloss: the event does not take place. */
  readonly negative?: true;
}

export interface Lexicon {
  /** The longest phrase, in tokens. */
  readonly longest: number;
  /** What a phrase in lower case, its tokens parted by one blank, may be. */
  find(phrase: string): readonly Analysis[] | undefined;
}

/** @param forms phrases in lower case with what each may be; one phrase may come several times */
export function makeLexicon(forms: Iterable<readonly [form: string, analysis: Analysis]>): Lexicon {
  const entries = new Map<string, Analysis[]>();
  let longest = 1;
  for (const [form, analysis] of forms) {
    const known = entries.get(form);
    if (known === undefined) entries.set(form, [analysis]);
    else if (!known.some((other) => JSON.stringify(other) === JSON.stringify(analysis))) known.push(analysis);
    longest = Math.max(longest, form.split(' ').length);
  }
  return { longest, find: (phrase) => entries.get(phrase) };
}

/** Lists as packs write them, `gloss: word, word` a line → the words of each gloss. */
export function rows(text: string): [gloss: string, words: string[]][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      const words = line.slice(colon + 1).split(',');
      return [line.slice(0, colon).trim(), words.map((word) => word.trim()).filter((word) => word !== '')];
    });
}
