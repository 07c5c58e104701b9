/** Documents of one language, as they come and as clean bodies: the sample corpus, and the labeled Vietnamese ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractDocument } from '../../ingest/document-pipeline.ts';
import type { SourceDocument } from '../../ingest/model/document.ts';
import { readSource } from '../../ingest/source/read-source.ts';

const SAMPLE = join(import.meta.dirname, '../../ingest/sample');
const LABELED_VIETNAMESE = join(import.meta.dirname, '../quality/corpus-vi');

export interface LanguageSample {
  sources: SourceDocument[];
  bodies: string[];
  /** Of the bodies, as white space parts them. */
  words: number;
}

export const readEnglishSample = (): Promise<LanguageSample> => readSample('en', [SAMPLE]);
export const readVietnameseSample = (): Promise<LanguageSample> => readSample('vi', [SAMPLE, LABELED_VIETNAMESE]);

async function readSample(language: string, folders: readonly string[]): Promise<LanguageSample> {
  const sample: LanguageSample = { sources: [], bodies: [], words: 0 };
  const paths = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  for (const path of paths.filter((file) => !file.endsWith('.json')).sort()) {
    const file = basename(path);
    for (const result of await readSource({ file, id: file }, readFileSync(path))) {
      if (!('document' in result)) continue;
      const { document } = await extractDocument(result.document);
      if (document.language !== language) continue;
      sample.sources.push(result.document);
      sample.bodies.push(document.text);
      sample.words += document.text.split(/\s+/).length;
    }
  }
  return sample;
}
