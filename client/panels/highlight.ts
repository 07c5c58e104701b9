/** A sentence and the words in it that are its evidence → parts to mark. Pure. */

export interface Part {
  /** Offset in the sentence. */
  readonly at: number;
  readonly text: string;
  readonly lit: boolean;
}

/** The first place of the quote is lit; a quote that the sentence does not hold lights nothing. */
export function highlight(sentence: string, quote: string | undefined): Part[] {
  const start = quote ? sentence.indexOf(quote) : -1;
  if (!quote || start < 0) return [{ at: 0, text: sentence, lit: false }];
  const end = start + quote.length;
  return [
    { at: 0, text: sentence.slice(0, start), lit: false },
    { at: start, text: quote, lit: true },
    { at: end, text: sentence.slice(end), lit: false },
  ].filter((part) => part.text !== '');
}
