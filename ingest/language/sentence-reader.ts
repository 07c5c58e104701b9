/** Text → sentences, for one language. */
import type { Sentence } from '../model/sentence.ts';

export interface SentenceReader {
  /**
   * It goes by a vocabulary and rules, not by a model: its trees and names stand as they are, and no later step mends
   * them or looks for names by the habits of English.
   */
  readonly byRule?: true;
  /** Reads a whole body. Offsets of the sentences are into `text`; the same text gives the same sentences. */
  read(text: string): Promise<Sentence[]>;
  /** What reading goes without on this machine, in words, where it does: a note of every result. */
  shortfall?(): Promise<string | undefined>;
}
