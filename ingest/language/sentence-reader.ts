/** Text → sentences, for one language. */
import type { Sentence } from '../model/sentence.ts';

export interface SentenceReader {
  /** Reads a whole body. Offsets of the sentences are into `text`; the same text gives the same sentences. */
  read(text: string): Promise<Sentence[]>;
}
