/** Stretches without a sentence end → pieces of bounded length: the work of reading grows no faster than the text. */
import type { TokenizedSentence } from '../model/sentence.ts';

/** Words. Longer sentences are lists and tables whose ends were lost. */
const LONGEST_SENTENCE = 400;

export function cutLong(sentence: TokenizedSentence): TokenizedSentence[] {
  const { tokens } = sentence;
  if (tokens.length <= LONGEST_SENTENCE) return [sentence];
  const pieces: TokenizedSentence[] = [];
  for (let i = 0; i < tokens.length; i += LONGEST_SENTENCE) {
    const own = tokens.slice(i, i + LONGEST_SENTENCE);
    pieces.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, tokens: own });
  }
  return pieces;
}
