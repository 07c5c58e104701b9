/** A text and a place in it → the sentence around the place, and where in the sentence the place then is. Pure. */

/** A sentence shorter than that is taken with its neighbor: most often it ended with "Mr." */
const SHORTEST = 40;
/** Longer ones are cut around the place, between words. */
const LONGEST = 320;

export interface Placed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const splitters = new Map<string, Intl.Segmenter>();

export function sentenceAround(text: string, start: number, end: number, language: string): Placed {
  const opened = text.lastIndexOf('\n', start - 1) + 1;
  const broken = text.indexOf('\n', end);
  const paragraph = text.slice(opened, broken < 0 ? text.length : broken);
  const sentences = [...splitterOf(language).segment(paragraph)];
  let first = sentences.findLastIndex(({ index }) => opened + index <= start);
  let last = sentences.findLastIndex(({ index }) => opened + index < Math.max(end, start + 1));
  const from = () => opened + (sentences[first]?.index ?? 0);
  const to = () => opened + (sentences[last + 1]?.index ?? paragraph.length);
  if (to() - from() < SHORTEST && last + 1 < sentences.length) last += 1;
  if (to() - from() < SHORTEST && first > 0) first -= 1;
  return cut(text, from(), to(), start, end);
}

function cut(text: string, from: number, to: number, start: number, end: number): Placed {
  const room = Math.max(0, LONGEST - (end - start));
  const left = start - from > room / 2 ? text.indexOf(' ', start - room / 2) + 1 : from;
  const right = to - end > room / 2 ? text.lastIndexOf(' ', end + room / 2) : to;
  const [cutLeft, cutRight] = [Math.min(left || from, start), Math.max(right, end)];
  const before = cutLeft > from ? '… ' : '';
  const words = text.slice(cutLeft, cutRight);
  const trimmed = words.trimStart();
  const shift = before.length - cutLeft - (words.length - trimmed.length);
  return {
    text: `${before}${trimmed.trimEnd()}${cutRight < to ? ' …' : ''}`,
    start: start + shift,
    end: end + shift,
  };
}

function splitterOf(language: string): Intl.Segmenter {
  const known = splitters.get(language);
  if (known) return known;
  const splitter = new Intl.Segmenter(language, { granularity: 'sentence' });
  splitters.set(language, splitter);
  return splitter;
}
