/**
 * A sentence longer than the network takes → windows of words that overlap. Every word is read in the window in which it
 * stands furthest from a cut; nothing is left out.
 */

/**
 * Pieces of a window, its begin and end not counted. Training saw no more at once, and the work of a sentence grows with
 * the square.
 */
export const WINDOW_PIECES = 176;
/** Pieces that two windows share. */
export const OVERLAP_PIECES = 48;

/** Words `first` to `end` (exclusive) are read together; of them `from` to `to` (exclusive) are taken from here. */
export interface Window {
  readonly first: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** @param pieces of each word, 1 to `most` */
export function windowsOf(
  pieces: readonly number[],
  most: number = WINDOW_PIECES,
  overlap: number = OVERLAP_PIECES,
): Window[] {
  const ranges = [{ first: 0, end: fill(pieces, 0, most, 1) }];
  for (let last = ranges[0]; last && last.end < pieces.length; last = ranges.at(-1)) {
    // At least one word on, or no window would ever reach the end.
    const first = Math.max(last.first + 1, fill(pieces, last.end - 1, overlap, -1) + 1);
    const end = fill(pieces, first, most, 1);
    // The last window reaches back as far as it can: more to go by.
    ranges.push(end < pieces.length ? { first, end } : { first: fill(pieces, pieces.length - 1, most, -1) + 1, end });
  }
  return ranges.map(({ first, end }, index) => {
    const before = ranges[index - 1];
    const after = ranges[index + 1];
    return { first, end, from: before ? middle(first, before.end) : 0, to: after ? middle(after.first, end) : end };
  });
}

/** Goes from a word forwards or backwards for as long as the pieces fit; the first word that is no longer in. */
function fill(pieces: readonly number[], start: number, most: number, step: 1 | -1): number {
  let word = start;
  for (let sum = 0; word >= 0 && word < pieces.length; word += step) {
    sum += pieces[word] as number;
    if (sum > most) break;
  }
  return word;
}

/** Where two windows meet: the first word that stands further from the first one's end than from its own beginning. */
const middle = (first: number, end: number): number => first + Math.ceil((end - first) / 2);
