/** What every sieve sees of a document. */
import type { Mention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';

export interface Discourse {
  text: string;
  sentences: readonly Sentence[];
  mentions: readonly Mention[];
  /** Year of publication, where known. */
  year?: number;
}
