/** Some sentences again in title case or in capitals, as headlines come, so that case alone tells neither tag nor name. */
import type { Random } from './random.ts';

/** Share of the sentences that is repeated in title case, and in capitals. */
const HEADLINES = 0.08;
const CAPITALS = 0.04;

const SMALL_IN_TITLES = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|by|from|with|as|vs|'s|’s|n't|n’t)$/u;

/** All sentences, and some of them again with the words' texts changed by `change`. */
export function withHeadlines<Sentence>(
  sentences: readonly Sentence[],
  random: Random,
  change: (sentence: Sentence, recase: (text: string, i: number) => string) => Sentence,
): Sentence[] {
  return sentences.flatMap((sentence) => {
    const draw = random();
    if (draw < HEADLINES) return [sentence, change(sentence, titleCase)];
    if (draw < HEADLINES + CAPITALS) return [sentence, change(sentence, (text) => text.toUpperCase())];
    return [sentence];
  });
}

function titleCase(text: string, i: number): string {
  return i > 0 && SMALL_IN_TITLES.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
