/** English sentences: the reader network, or the small reader where it cannot run. */
import { readEnglish } from '../../reader/english-reader.ts';
import { readerShortfall } from '../../reader/runtime.ts';
import type { SentenceReader } from '../sentence-reader.ts';

export const reader: SentenceReader = { read: readEnglish, shortfall: readerShortfall };
