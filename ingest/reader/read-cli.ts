/** A look at what the reader sees: `npm run -s read -- FILE` prints each sentence's words, tags, tree and names. */
import { readFileSync } from 'node:fs';
import type { Sentence, Word } from '../model/sentence.ts';
import { readEnglish } from './english-reader.ts';

const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('npm run -s read -- FILE: the file to read is missing (- is standard input)\n');
  process.exitCode = 2;
} else {
  try {
    for (const sentence of readEnglish(readFileSync(file === '-' ? 0 : file, 'utf8')))
      process.stdout.write(`${linesOf(sentence).join('\n')}\n\n`);
  } catch (error) {
    process.stderr.write(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function linesOf({ start, end, words, names }: Sentence): string[] {
  const rows = words.map((word, index) => [
    String(index),
    word.text,
    word.lemma,
    word.upos,
    word.head < 0 ? 'root' : `${word.head} ${words[word.head]?.text ?? ''}`,
    word.relation,
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const named = names.map(({ first, last, label, confidence }) => {
    const text = words.slice(first, last + 1).map((word: Word) => word.text);
    return `${label} ${confidence.toFixed(2)} ${text.join(' ')}`;
  });
  return [
    `${start}-${end}`,
    ...rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...named,
  ];
}
