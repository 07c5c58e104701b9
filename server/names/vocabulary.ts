/**
 * All words of all names, with what a word typed by someone may stand for among them: itself, the beginning of a
 * longer one, or one with a letter or two wrong.
 */
import { distance } from 'fastest-levenshtein';

/** How a typed word meets a word of a name, best first. */
export const WORD_MATCH = { exact: 0, prefix: 1, fuzzy: 2, none: 255 } as const;

export interface Vocabulary {
  /** Number of a word; a new one is added. */
  add(word: string): number;
  readonly size: number;
  /** By the numbers of words: how `typed` meets each (WORD_MATCH). */
  match(typed: string, fuzzy: boolean): Uint8Array;
}

/** Mistakes allowed, by the length of what was typed: a short word with a letter wrong is another word. */
const SHORTEST_FUZZY = 4;
const SHORTEST_FOR_TWO_MISTAKES = 8;
const mistakesAllowed = (length: number): number =>
  length < SHORTEST_FUZZY ? 0 : length < SHORTEST_FOR_TWO_MISTAKES ? 1 : 2;

export function makeVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const letters: number[] = [];
  /** Numbers of the words in alphabetical order; sorted anew when asked after words were added. */
  let sorted: number[] = [];

  const inOrder = (): readonly number[] => {
    if (sorted.length === words.length) return sorted;
    const added = words.map((_, number) => number).slice(sorted.length);
    // A handful is put in its place; a first load is sorted at once.
    if (added.length > words.length / 50) {
      sorted = words.map((_, number) => number).sort((one, other) => compare(wordAt(one), wordAt(other)));
    } else {
      for (const number of added) sorted.splice(placeOf(wordAt(number)), 0, number);
    }
    return sorted;
  };
  const wordAt = (number: number): string => words[number] as string;
  const placeOf = (word: string): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(wordAt(sorted[middle] as number), word) < 0) low = middle + 1;
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
    get size() {
      return words.length;
    },
    match(typed, fuzzy) {
      const found = new Uint8Array(words.length).fill(WORD_MATCH.none);
      if (fuzzy) matchFuzzy(typed, words, letters, found);
      const order = inOrder();
      for (let place = placeOf(typed); place < order.length; place++) {
        const number = order[place] as number;
        const word = wordAt(number);
        if (!word.startsWith(typed)) break;
        found[number] = word.length === typed.length ? WORD_MATCH.exact : WORD_MATCH.prefix;
      }
      return found;
    },
  };
}

function matchFuzzy(typed: string, words: readonly string[], letters: readonly number[], found: Uint8Array): void {
  const allowed = mistakesAllowed(typed.length);
  if (allowed === 0) return;
  const typedLetters = lettersOf(typed);
  for (let number = 0; number < words.length; number++) {
    // Each mistake brings at most one letter that the word lacks: most words are left out without being compared.
    if (bits(typedLetters & ~(letters[number] as number)) > allowed) continue;
    const word = words[number] as string;
    if (isNear(typed, word, allowed) || (word[0] === typed[0] && beginsNear(typed, word, allowed))) {
      found[number] = WORD_MATCH.fuzzy;
    }
  }
}

function isNear(typed: string, word: string, allowed: number): boolean {
  if (Math.abs(typed.length - word.length) > allowed) return false;
  const mistakes = distance(typed, word);
  if (mistakes <= allowed) return true;
  // Two letters the wrong way round are one mistake of the fingers and two of the measure.
  return mistakes === 2 && typed.length === word.length && sameLetters(typed, word);
}

/** An unfinished word with a mistake in it. */
function beginsNear(typed: string, word: string, allowed: number): boolean {
  if (word.length <= typed.length) return false;
  for (const length of [typed.length, typed.length + 1]) {
    if (distance(typed, word.slice(0, length)) <= Math.min(allowed, 1)) return true;
  }
  return false;
}

const sameLetters = (one: string, other: string): boolean => [...one].sort().join('') === [...other].sort().join('');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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
