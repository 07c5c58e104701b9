/** In a process of its own: opens the reader, reads, and prints what that took as JSON, for measure-reader.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEnglishReader } from '../../ingest/reader/english-reader.ts';

const SAMPLE = join(import.meta.dirname, '../../ingest/sample');

const texts = readdirSync(SAMPLE)
  .filter((file) => file.endsWith('.md'))
  .map((file) => readFileSync(join(SAMPLE, file), 'utf8'));
const before = process.memoryUsage().rss;
const began = performance.now();
const reader = await openEnglishReader();
await reader.read('It was signed.');
const loadMilliseconds = performance.now() - began;
for (const text of texts) await reader.read(text);
process.stdout.write(JSON.stringify({ loadMilliseconds, addedMegabytes: (process.memoryUsage().rss - before) / 1e6 }));
