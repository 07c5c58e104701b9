/** The command line: the only place of ingest that prints. Preliminary: `extract --jsonl --raw` alone. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { extractDocument } from './document-pipeline.ts';

const program = new Command('entente');
program
  .command('extract')
  .argument('<file...>')
  .option('--jsonl')
  .option('--raw')
  .action((files: string[], options: { jsonl?: true; raw?: true }) => {
    for (const file of files) {
      const content = readFileSync(file === '-' ? 0 : file, 'utf8');
      const inputs = options.jsonl
        ? content
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line))
        : [{ id: file.split('/').pop(), text: content }];
      for (const { id, text, title, publishedAt, language, url } of inputs) {
        const known = Object.fromEntries(
          Object.entries({ id, title, publishedAt, language, url }).filter(([, value]) => value !== undefined),
        );
        process.stdout.write(
          `${JSON.stringify(extractDocument({ ...known, text, shape: options.raw ? 'body' : 'page' }))}\n`,
        );
      }
    }
  });
await program.parseAsync();
