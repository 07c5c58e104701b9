/**
 * The words of a language that is read without a model: phrases with their part of speech, what they stand for in the
 * shared tables, and what names and clauses make of them. A pack writes rows of text; this makes the look-up of them.
 */
import type { Upos } from '../../model/sentence.ts';

/**
 * What a word does beyond its part of speech. `title`: a name after it is a person's (office, rank, calling, form of
 * address); `address`: so sure of it that a state's name after it is a person's too ("bà Nga"); `body`: begins the name
 * of a body of state ("Bộ"); `body` and `organization`: begin an organization's name; `place`: a name after it is a place's ("sông"); `thing`: a name after it is of no entity
 * ("Hiệp định"); `count`: makes a noun of the verb that follows ("cuộc", "chuyến"); `passive`: makes the verb that follows
 * passive; `says`: takes a clause, whose subject may stand right behind it; `asks`: takes an object and what that does;
 * `time`: a point in time, never an object; `event`: a noun that takes parties ("quan hệ", "hội nghị"); `motion`: a
 * preposition that is a verb of going where the clause has none ("đến"); `dative`: a preposition before whom something is
 * for, never before a place ("cho"); `backward`: belongs to the noun before it ("này").
 */
export type Role =
  | 'title'
  | 'address'
  | 'body'
  | 'organization'
  | 'place'
  | 'thing'
  | 'count'
  | 'passive'
  | 'says'
  | 'asks'
  | 'time'
  | 'event'
  | 'motion'
  | 'dative'
  | 'backward';

export interface Entry {
  readonly upos: Upos;
  /** The word of the shared tables, in their form; absent for a word that triggers nothing. */
  readonly gloss?: string;
  readonly roles: ReadonlySet<Role>;
  /** The verb is no statement of its own time: infinitive or participle. */
  readonly form?: 'infinitive' | 'participle' | 'past';
}

/** Rows of one part of speech: `gloss: phrase, phrase` a line; `-` is the gloss of words that trigger nothing. */
export interface VocabularyRows {
  readonly upos: Upos;
  readonly roles?: readonly Role[];
  readonly rows: string;
}

export interface Vocabulary {
  /** The longest phrase, in tokens. */
  readonly longest: number;
  /**
   * Entry of a phrase in compared form, its tokens parted by one blank. A word that heads names and is another word too
   * ("Tổ chức Y tế Thế giới", "tổ chức hội nghị") is told by its capital.
   */
  find(phrase: string, capital: boolean): Entry | undefined;
}

/** A form that the rows do not hold → the phrase that they do, and what the form says ("встретился" → "встретиться"). */
export type Inflection = (key: string) => { key: string; form?: Entry['form'] } | undefined;

export interface VocabularyOptions {
  inflection?: Inflection;
  /** What a phrase that stands twice is: a mistake, or (where marks are taken off) that of the first row. */
  twice?: 'refused' | 'first';
}

/** Roles of words that head names. */
const HEADS: readonly Role[] = ['title', 'body', 'organization', 'place', 'thing'];
const NO_ROLES: ReadonlySet<Role> = new Set();

/**
 * Makes the look-up.
 * @param keyOf the form in which words are compared
 * @throws {Error} a line has no colon, or a phrase stands twice among the heads of names or among the other words
 */
export function makeVocabulary(
  tables: readonly VocabularyRows[],
  keyOf: (text: string) => string,
  { inflection, twice = 'refused' }: VocabularyOptions = {},
): Vocabulary {
  const plain = new Map<string, Entry>();
  const heads = new Map<string, Entry>();
  let longest = 1;
  for (const { upos, roles, rows } of tables) {
    const own: ReadonlySet<Role> = roles ? new Set(roles) : NO_ROLES;
    const entries = HEADS.some((role) => own.has(role)) ? heads : plain;
    for (const line of rows.split('\n')) {
      if (line.trim() === '') continue;
      const colon = line.indexOf(':');
      if (colon < 0) throw new Error(`vocabulary: no gloss before a colon in "${line.trim()}"`);
      const gloss = line.slice(0, colon).trim();
      const entry: Entry = { upos, roles: own, ...(gloss === '-' ? {} : { gloss }) };
      for (const phrase of line.slice(colon + 1).split(',')) {
        const key = keyOf(phrase.trim());
        if (key === '') continue;
        if (entries.has(key) && twice === 'first') continue;
        if (entries.has(key)) throw new Error(`vocabulary: "${phrase.trim()}" stands twice`);
        entries.set(key, entry);
        longest = Math.max(longest, key.split(' ').length);
      }
    }
  }
  return {
    longest,
    find(phrase, capital) {
      const look = (key: string): Entry | undefined =>
        capital ? (heads.get(key) ?? plain.get(key)) : (plain.get(key) ?? heads.get(key));
      const entry = look(phrase);
      if (entry !== undefined) return entry;
      const base = inflection?.(phrase);
      if (base === undefined) return undefined;
      const found = look(base.key);
      return found === undefined || base.form === undefined ? found : { ...found, form: base.form };
    },
  };
}
