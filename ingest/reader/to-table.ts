/** A read sentence → lines for the eye: where it stands, a line a word with its head spelled out, then the names. */
import type { Sentence } from '../model/sentence.ts';

export function toTable({ start, end, words, names }: Sentence): string {
  const rows = words.map(({ text, lemma, upos, head, relation }, index) => [
    String(index),
    text,
    lemma,
    upos,
    head < 0 ? 'root' : `${head} ${words[head]?.text ?? ''}`,
    relation,
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const named = names.map(({ first, last, label, confidence }) => {
    const text = words.slice(first, last + 1).map((word) => word.text);
    return `${label} ${confidence.toFixed(2)} ${text.join(' ')}`;
  });
  const padded = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${start}-${end}`, ...padded, ...named].join('\n');
}
