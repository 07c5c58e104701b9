/** Words that carry meaning, by length: four letters and more, numbers, and pairs of characters of unspaced scripts. */
export function contentWords(text: string): Set<string> {
  const lower = text.toLowerCase();
  const spaced = lower.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const unspaced = lower.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2,}/gu) ?? [];
  const pairs = unspaced.flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
  return new Set([...spaced, ...pairs]);
}

/** The part of the words of one text, 0 to 1, that another has; 0 for a text without such words. */
export function sharedPart(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  return [...words].filter((word) => others.has(word)).length / words.size;
}
