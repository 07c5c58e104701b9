/** The English documents of the sample corpus: as they come, and their clean bodies. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import { readSource } from '../../ingest/source/read-source.ts';

const SAMPLE = join(import.meta.dirname, '../../ingest/sample');

export interface EnglishSample {
  sources: SourceDocument[];
  bodies: string[];
  /** Of the bodies, as white space parts them. */
  words: number;
}

export async function readEnglishSample(): Promise<EnglishSample> {
  const sample: EnglishSample = { sources: [], bodies: [], words: 0 };
  for (const file of readdirSync(SAMPLE).sort()) {
    for (const result of await readSource({ file, id: file }, readFileSync(join(SAMPLE, file)))) {
      if (!('document' in result)) continue;
      const { document } = await extractDocument(result.document);
      if (document.language !== 'en') continue;
      sample.sources.push(result.document);
      sample.bodies.push(document.text);
      sample.words += document.text.split(/\s+/).length;
    }
  }
  return sample;
}
