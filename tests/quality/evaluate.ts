/**
 * `npm run evaluate [-- FOLDER]`: measures the labeled sample documents, writes the figures to server/quality.json and the
 * README; and measures the benchmark sets in FOLDER, which it prints only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureIdentity } from './identity/measure-identity.ts';
import { toIdentityTable } from './identity/to-identity-table.ts';
import { measureBenchmarks } from './measure-benchmarks.ts';
import { measureCorpus } from './measure-corpus.ts';
import type { Reliability } from './reliability.ts';
import { replaceBlock } from './replace-block.ts';
import { reliabilityRows, toTable } from './to-table.ts';

const root = join(import.meta.dirname, '../..');
const readme = join(root, 'README.md');

const quality = await measureCorpus();
const table = toTable(quality);
writeFileSync(join(root, 'server/quality.json'), `${JSON.stringify(quality, null, 2)}\n`);
writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'quality', table));
console.log(`${table}\n\n${line(quality.score.reliability)}`);

const identity = toIdentityTable((await measureIdentity()).score);
writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'identity', identity));
console.log(`\n${identity}`);

const [folder] = process.argv.slice(2);
for (const { set, score, reliability } of folder ? await measureBenchmarks(folder) : []) {
  console.log(`\n${set}\n${score.join('\n')}`);
  if (reliability) console.log(`\n${reliabilityRows(reliability).join('\n')}\n${line(reliability)}`);
}

/** What calibrate.ts would have to be corrected by. */
function line({ slope, intercept }: Reliability): string {
  return `Line through the log-odds: slope ${slope}, intercept ${intercept}`;
}
