/** Vietnamese sentences, read by vocabulary and rules: words of several syllables, names by form and context. */
import { readShallow } from '../../reader/shallow/shallow-reader.ts';
import { knownNamesOf } from '../known-names.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { forms, keyOf } from './forms.ts';
import { VIETNAMESE_PLACES } from './places.ts';
import { signs } from './signs.ts';
import { vocabulary } from './vocabulary.ts';

const knownNames = knownNamesOf('vi', forms, VIETNAMESE_PLACES);

export const reader: SentenceReader = {
  byRule: true,
  read: async (text) => readShallow(text, { vocabulary, signs, keyOf, knownNames }),
};
