/**
 * The case of a token as the network sees it: its base model knows words in lower case only, so how they were written
 * comes in beside them, through the rows that BERT has for token types. Training has the same in `word_pieces.py`.
 */

const LOWER = 0;
const CAPITALIZED = 1;
const CAPITALS = 2;
const MIXED = 3;
const DIGITS = 4;
const PUNCTUATION = 5;
const INITIAL = 6;
const ALPHANUMERIC = 7;

const LETTERS = /\p{L}/gu;
const DIGIT = /\p{Nd}/u;
const UPPER = /\p{Lu}/u;

/** 0 to 7: lower case or none, Capitalized, CAPITALS, miXed, digits, no letter or digit, one capital, letters and digits. */
export function caseShape(token: string): number {
  const letters = token.match(LETTERS);
  const digits = DIGIT.test(token);
  if (!letters) return digits ? DIGITS : PUNCTUATION;
  if (digits) return ALPHANUMERIC;
  const upper = letters.filter((letter) => UPPER.test(letter)).length;
  if (upper === 0) return LOWER;
  if (upper === letters.length) return upper === 1 ? INITIAL : CAPITALS;
  return upper === 1 && UPPER.test(letters[0] as string) ? CAPITALIZED : MIXED;
}
