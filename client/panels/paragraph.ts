/** The paragraph around a piece of evidence, in the parts it is shown in. Pure. */

export interface Paragraph {
  /** Of the paragraph, before the sentence; begins with an ellipsis where it is cut. */
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
}

/** Characters kept on either side of the sentence: about three lines of the panel. */
const KEPT = 260;

/**
 * @param sentence as it stands in the text
 * @param at an offset inside the sentence; undefined where the text does not hold the sentence there
 */
export function paragraphOf(text: string, sentence: string, at: number): Paragraph | undefined {
  const start = text.lastIndexOf(sentence, at);
  const end = start + sentence.length;
  if (start < 0 || end < at) return undefined;
  const opened = text.lastIndexOf('\n', start - 1) + 1;
  const broken = text.indexOf('\n', end);
  const closed = broken < 0 ? text.length : broken;
  // Cut between words.
  const from = start - opened > KEPT ? text.indexOf(' ', start - KEPT) + 1 : opened;
  const to = closed - end > KEPT ? text.lastIndexOf(' ', end + KEPT) : closed;
  return {
    before: `${from > opened ? '… ' : ''}${text.slice(Math.min(from, start), start)}`,
    sentence,
    after: `${text.slice(end, Math.max(to, end))}${to < closed ? ' …' : ''}`,
  };
}
