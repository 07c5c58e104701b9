/**
 * All words of all names, with what a word typed by someone may stand for among them: itself, the beginning of a
 * longer one, or one with a letter or two wrong.
 */
import { distance } from 'fastest-levenshtein';

/** How a typed word meets a word of a name, best first. */
export const WORD_MATCH = { exact: 0, prefix: 1, fuzzy: 2, none: 255 } as const;

/** What a typed word may stand for. */
export interface Meaning {
  /** Numbers of the words met. */
  words: number[];
  /** By number of word: how it is met (WORD_MATCH). */
  matches: Uint8Array;
}

export interface Vocabulary {
  /** Number of a word; a new one is added. */
  add(word: string): number;
  meaningOf(typed: string, fuzzy: boolean): Meaning;
}

/** Mistakes allowed, by the length of what was typed: a short word with a letter wrong is another word. */
const SHORTEST_FUZZY = 4;
const SHORTEST_FOR_TWO_MISTAKES = 8;
const mistakesAllowed = (length: number): number =>
  length < SHORTEST_FUZZY ? 0 : length < SHORTEST_FOR_TWO_MISTAKES ? 1 : 2;

/** More new words than this are sorted together with the old ones, fewer are put in their places. */
const MOST_PUT_IN_PLACE = 1_000;

export function makeVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  /** By number: which letters a word holds. */
  const letters: number[] = [];
  /** All words in alphabetical order, as far as they were put there; the rest are the last of `words`. */
  let sorted: string[] = [];

  const inOrder = (): readonly string[] => {
    const added = words.slice(sorted.length);
    if (added.length > MOST_PUT_IN_PLACE) sorted = [...words].sort();
    else for (const word of added) sorted.splice(placeOf(word), 0, word);
    return sorted;
  };
  const placeOf = (word: string): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      numbers.set(word, number);
      letters.push(lettersOf(word));
      return number;
    },
    meaningOf(typed, fuzzy) {
      const matches = new Uint8Array(words.length).fill(WORD_MATCH.none);
      const found: number[] = [];
      const order = inOrder();
      for (let place = placeOf(typed); order[place]?.startsWith(typed); place++) {
        const word = order[place] as string;
        const number = numbers.get(word) as number;
        matches[number] = word.length === typed.length ? WORD_MATCH.exact : WORD_MATCH.prefix;
        found.push(number);
      }
      if (fuzzy) addFuzzy({ words: found, matches }, typed, words, letters);
      return { words: found, matches };
    },
  };
}

function addFuzzy(meaning: Meaning, typed: string, words: readonly string[], letters: readonly number[]): void {
  const allowed = mistakesAllowed(typed.length);
  if (allowed === 0) return;
  const typedLetters = lettersOf(typed);
  for (let number = 0; number < words.length; number++) {
    // Each mistake brings at most one letter that the word lacks: most words are left out without being compared.
    if (bits(typedLetters & ~(letters[number] as number)) > allowed) continue;
    if (meaning.matches[number] !== WORD_MATCH.none) continue;
    const word = words[number] as string;
    if (isNear(typed, word, allowed) || beginsNear(typed, word)) {
      meaning.matches[number] = WORD_MATCH.fuzzy;
      meaning.words.push(number);
    }
  }
}

function isNear(typed: string, word: string, allowed: number): boolean {
  if (Math.abs(typed.length - word.length) > allowed) return false;
  const mistakes = distance(typed, word);
  // Two letters the wrong way round are one mistake of the fingers and two of the measure.
  return (
    mistakes <= allowed ||
    (mistakes === 2 && typed.length === word.length && sortedLetters(typed) === sortedLetters(word))
  );
}

/** An unfinished word with a mistake in it, though not in its first letter. */
function beginsNear(typed: string, word: string): boolean {
  if (word[0] !== typed[0] || word.length <= typed.length) return false;
  return [typed.length, typed.length + 1].some((length) => distance(typed, word.slice(0, length)) <= 1);
}

const sortedLetters = (word: string): string => [...word].sort().join('');

/** One bit for each letter that occurs, and one for all digits. */
function lettersOf(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charCodeAt(index) - 97;
    set |= letter >= 0 ? 1 << letter : 1 << 26;
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
