/** People's names in Latin letters, in languages that do not inflect them: by title, by given name, by a run of capitals. */
import type { NameHabits } from './unit.ts';

const SURE = { titled: 0.85, given: 0.9, run: 0.55 };
const NAME_WORD = /^\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:-\p{Lu}?\p{L}+)*$/u;
const INITIAL = /^\p{Lu}\.?$/u;
const SMALL = /^\p{Ll}/u;

/**
 * @param given given names in plain small letters
 * @param common words that begin with a capital and are no names, in small letters
 * @param nounsAreCapital every noun has a capital: a run of them is no name (German)
 */
export function latinNames(
  given: ReadonlySet<string>,
  common: ReadonlySet<string>,
  nounsAreCapital: boolean,
): NameHabits {
  const isCommon = (word: string): boolean => common.has(word.toLowerCase());
  const isPart = (word: string): boolean =>
    (NAME_WORD.test(word) || INITIAL.test(word) || SMALL.test(word)) && !isCommon(word);
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const isGiven = (word: string): boolean => given.has(plain(word)) || given.has(plain(word.split('-')[0] ?? word));
  return {
    isCommon,
    personAt(words, titled) {
      let length = 0;
      while (length < words.length && isPart(words[length] ?? '')) length++;
      while (length > 0 && SMALL.test(words[length - 1] ?? '')) length--;
      const [first = ''] = words;
      if (length === 0 || INITIAL.test(first)) return undefined;
      const person = (confidence: number, size = length) => ({
        length: size,
        base: words.slice(0, size).join(' '),
        cases: '',
        confidence,
      });
      if (length > 1 && isGiven(first))
        return person(SURE.given, nounsAreCapital ? Math.min(length, endOfSurname(words, length)) : length);
      if (titled && !(nounsAreCapital && length === 1 && NOUN.test(first))) return person(SURE.titled);
      if (length > 1 && !nounsAreCapital) return person(SURE.run);
      return undefined;
    },
  };
}

/** German nouns by their ending: none is a surname. */
const NOUN = /(?:ung|heit|keit|schaft|tion|ismus|chen)$/;

/** After a given name one surname, or two with a particle between. */
function endOfSurname(words: readonly string[], length: number): number {
  let end = 2;
  while (end < length && SMALL.test(words[end - 1] ?? '')) end++;
  return end;
}
