/**
 * Text whose letters and marks are apart ("é" as two code units) → the same text composed (NFC), with the way back for
 * offsets. Every rule compares composed letters; offsets of a raw text are into it as it was given.
 */
export interface Composed {
  text: string;
  /** Offset in the composed text → offset in the text given. */
  toGiven(offset: number): number;
}

/** A letter with the marks behind it. */
const CLUSTER = /\P{M}\p{M}+/gu;

/** Nothing to do for a text without loose marks: it is given back as it is. */
export function composeLetters(given: string): Composed {
  let text = '';
  let taken = 0;
  /** From a composed offset on, how much longer the given text is. */
  const steps: { at: number; longer: number }[] = [];
  for (const match of given.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    if (composed.length === match[0].length) continue;
    text += given.slice(taken, match.index) + composed;
    taken = match.index + match[0].length;
    steps.push({ at: text.length, longer: taken - text.length });
  }
  if (steps.length === 0) return { text: given, toGiven: (offset) => offset };
  text += given.slice(taken);
  return {
    text,
    toGiven(offset) {
      let [low, high] = [0, steps.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((steps[middle]?.at ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return offset + (steps[low - 1]?.longer ?? 0);
    },
  };
}
