/** `npm run evaluate`: measures the labeled sample documents, writes the figures to server/quality.json and the README. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureCorpus } from './measure-corpus.ts';
import { replaceBlock } from './replace-block.ts';
import { toTable } from './to-table.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');

const quality = await measureCorpus();
const table = toTable(quality);
writeFileSync(join(root, 'server/quality.json'), `${JSON.stringify(quality, null, 2)}\n`);
writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'quality', table));
console.log(table);
