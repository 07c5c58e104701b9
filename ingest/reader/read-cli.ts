/**
 * A look at what the reader sees: `npm run -s read -- FILE` prints each sentence's words, tags, tree and names, by the
 * reader of the text's language, so that a writer of rules sees what the rules see; `--conllu` the same as CoNLL-U,
 * `--small` by the small English reader.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { detectLanguage } from '../language/detect-language.ts';
import { languageOf } from '../language/languages.ts';
import type { SentenceReader } from '../language/sentence-reader.ts';
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
  const sentences = values.small
    ? await (await openEnglishReader({ missing: 'as asked' })).read(text)
    : await readIn(detectLanguage(text), text);
  const lines = values.conllu
    ? sentences.map((sentence, index) => toConllu(sentence, text, index + 1))
    : sentences.map(toTable);
  process.stdout.write(lines.map((each) => `${each}\n\n`).join(''));
}

async function readIn(code: string, text: string): ReturnType<SentenceReader['read']> {
  // Too short to tell: as every writer of rules tries a sentence first.
  const known = languageOf(code === 'und' ? 'en' : code);
  const reader = (known?.variantFor?.(text) ?? known)?.reader;
  if (!reader)
    throw new Error(`The text is in "${code}", which no reader reads yet; npm run extract says what is read`);
  const shortfall = await reader.shortfall?.();
  if (shortfall !== undefined) process.stderr.write(`${shortfall}.\n`);
  return reader.read(text);
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
