/**
 * A look at what the reader sees: `npm run -s read -- FILE` prints each sentence's words, tags, tree and names, so that a
 * writer of rules sees what the rules see; `--conllu` the same as CoNLL-U, `--small` by the small reader.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openEnglishReader } from './english-reader.ts';
import { toConllu } from './to-conllu.ts';
import { toTable } from './to-table.ts';

const USAGE = 'npm run -s read -- [--conllu] [--small] FILE';

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { conllu: { type: 'boolean', default: false }, small: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file) throw new Error(`${USAGE}: the file to read is missing (- is standard input)`);
  const text = readText(file);
  const reader = await openEnglishReader(values.small ? { missing: 'as asked' } : undefined);
  if (reader.shortfall !== undefined && !values.small) process.stderr.write(`${reader.shortfall}.\n`);
  const sentences = await reader.read(text);
  const lines = values.conllu
    ? sentences.map((sentence, index) => toConllu(sentence, text, index + 1))
    : sentences.map(toTable);
  process.stdout.write(lines.map((each) => `${each}\n\n`).join(''));
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
