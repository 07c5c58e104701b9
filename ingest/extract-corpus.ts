/** Documents as their readers give them → extraction results in the order of the input. Stores nothing. */
import { ahead } from './ahead.ts';
import type { Input } from './corpus-pipeline.ts';
import type { Extractor } from './extractor.ts';
import type { Extraction } from './model/extraction.ts';
import { refusalOf } from './refusal-of.ts';
import type { Refusal } from './source/refusal.ts';

/** Documents read ahead of the one being printed, for each thread. */
const AHEAD = 4;

export function extractCorpus(
  inputs: AsyncIterable<Input>,
  extractor: Pick<Extractor, 'extract' | 'threads'>,
): AsyncGenerator<{ extraction: Extraction } | { refusal: Refusal }> {
  return ahead(inputs, AHEAD * extractor.threads, async (input) => {
    if ('refusal' in input) return { refusal: input.refusal };
    try {
      return { extraction: await extractor.extract(input.document) };
    } catch (error) {
      return { refusal: refusalOf(input.file, input.document.id, error) };
    }
  });
}
