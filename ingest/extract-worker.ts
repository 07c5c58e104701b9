/** The other side of extractor.ts, in a thread of its own: source document in, extraction result or refusal out. */
import { extractDocument } from './document-pipeline.ts';
import type { SourceDocument } from './model/document.ts';
import type { Extraction } from './model/extraction.ts';
import { RefusedInput, type Why } from './model/refused-input.ts';
import { type Gate, goThrough } from './reader/native-work.ts';

export interface Job {
  source: SourceDocument;
  gate: Gate;
}

export type Extracted = { extraction: Extraction } | { refused: Why };

/** An error loses its class on the way between threads: a refusal goes as a value. */
export default async function extract({ source, gate }: Job): Promise<Extracted> {
  goThrough(gate);
  try {
    return { extraction: await extractDocument(source) };
  } catch (error) {
    if (!(error instanceof RefusedInput)) throw error;
    return { refused: error.why };
  }
}
