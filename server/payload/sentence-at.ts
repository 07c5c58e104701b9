/** A place in a text → the sentence around it, short enough to be one line of a list. Pure. */

/** About two lines of a dialog. */
const LONGEST = 220;
const SPACE = /\s+/g;

/** The sentence in its paragraph; cut at words, with "…", where it is longer than a list can show. */
export function sentenceAt(text: string, start: number, end: number, language: string): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const paragraph = text.slice(from, to < 0 ? text.length : to);
  const parts = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)];
  const first = parts.findLastIndex(({ index }) => from + index <= start);
  const last = parts.findIndex(({ index, segment }) => from + index + segment.length >= end);
  const sentence = parts
    .slice(Math.max(0, first), last + 1)
    .map(({ segment }) => segment)
    .join('');
  const at = start - from - (parts[Math.max(0, first)]?.index ?? 0);
  return shortened(sentence, at, at + end - start)
    .replaceAll(SPACE, ' ')
    .trim();
}

/** What is around the mention, as much on either side. */
function shortened(sentence: string, start: number, end: number): string {
  if (sentence.length <= LONGEST) return sentence;
  const room = Math.max(0, Math.floor((LONGEST - (end - start)) / 2));
  const from = start <= room ? 0 : sentence.indexOf(' ', start - room);
  const to = end + room >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end + room);
  const [head, tail] = [from < 0 || from > start ? start : from, Math.max(to, end)];
  return `${head > 0 ? '… ' : ''}${sentence.slice(head, tail).trim()}${tail < sentence.length ? ' …' : ''}`;
}
