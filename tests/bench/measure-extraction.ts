/**
 * Words per second of the whole of extraction, on one core, beside `compromise` alone (its names of people, places and
 * organizations) on the same bodies in the same run, turn by turn.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import { readSource } from '../../ingest/source/read-source.ts';

const SAMPLE = join(import.meta.dirname, '../../ingest/sample');

export interface ExtractionSpeed {
  /** English words a pass. */
  words: number;
  /** Words per second, the median of the passes. */
  entente: number;
  compromise: number;
}

/** @param passes over the English documents of the sample corpus, after one that warms up */
export async function measureExtraction(passes: number): Promise<ExtractionSpeed> {
  const sources: SourceDocument[] = [];
  for (const file of readdirSync(SAMPLE).sort()) {
    for (const result of await readSource({ file, id: file }, readFileSync(join(SAMPLE, file)))) {
      if ('document' in result) sources.push(result.document);
    }
  }
  const english: SourceDocument[] = [];
  const bodies: string[] = [];
  for (const source of sources) {
    const { document } = await extractDocument(source);
    if (document.language !== 'en') continue;
    english.push(source);
    bodies.push(document.text);
  }
  const words = bodies.reduce((sum, body) => sum + body.split(/\s+/).length, 0);
  const runs = {
    entente: async () => {
      for (const source of english) await extractDocument(source);
    },
    compromise: async () => bodies.forEach((body) => void nlp(body).topics().out('offset')),
  };
  const seconds: Record<keyof typeof runs, number[]> = { entente: [], compromise: [] };
  for (let pass = -1; pass < passes; pass++) {
    for (const name of Object.keys(runs) as (keyof typeof runs)[]) {
      const began = performance.now();
      await runs[name]();
      if (pass >= 0) seconds[name].push((performance.now() - began) / 1000);
    }
  }
  const median = (numbers: number[]): number =>
    [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
  return { words, entente: words / median(seconds.entente), compromise: words / median(seconds.compromise) };
}
