/**
 * Words for a font that lacks letters: what Roboto cannot write (Arabic, Chinese, …) is written in Latin letters instead
 * of vanishing, and who reads is told so. Pure; what it is romanized by is handed in, since its tables are large.
 */

/** First and last code points that the Roboto of pdfmake can write: a test asks the font for each of them. */
export const WRITABLE: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x300, 0x301],
  [0x303, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  // Greek and Cyrillic.
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x486],
  [0x488, 0x513],
  // The letters of Vietnamese with two marks.
  [0x1ea0, 0x1ef9],
  [0x2000, 0x200b],
  [0x2010, 0x2011],
  [0x2013, 0x2015],
  [0x2017, 0x201e],
  [0x2020, 0x2022],
  [0x2025, 0x2027],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
];
const LINE_BREAK = '\n';

const isLetter = (sign: string): boolean => {
  const code = sign.codePointAt(0) ?? 0;
  return sign === LINE_BREAK || WRITABLE.some(([first, last]) => first <= code && code <= last);
};

/** One form a letter, so that the font is asked for "ộ" and not for "o" with two marks. */
const composed = (words: string): string => words.normalize('NFC');

export const isWritable = (words: string): boolean => [...composed(words)].every(isLetter);

/** The same words in letters that the font has: only what it lacks is romanized, a stretch at a time. */
export function writable(words: string, romanize: (words: string) => string): string {
  let written = '';
  let missing = '';
  const flush = () => {
    if (missing) written += romanize(missing).trim();
    missing = '';
  };
  for (const sign of composed(words)) {
    if (isLetter(sign)) {
      flush();
      written += sign;
    } else missing += sign;
  }
  flush();
  return written;
}
