/** English sentences: the statistical reader that ships with its weights. */
import { readEnglish } from '../../reader/english-reader.ts';
import type { SentenceReader } from '../sentence-reader.ts';

export const reader: SentenceReader = { read: async (text) => readEnglish(text) };
