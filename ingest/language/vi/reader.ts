/** Vietnamese sentences, read by vocabulary and rules: words of several syllables, names by form and context. */
import { readShallow } from '../../reader/shallow/shallow-reader.ts';
import { knownNamesOf } from '../known-names.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { forms, keyOf } from './forms.ts';
import { VIETNAMESE_PLACES } from './places.ts';
import type { KnownName } from '../../reader/shallow/unit.ts';
import { isForeign } from './syllables.ts';
import { signs } from './signs.ts';
import { vocabulary } from './vocabulary.ts';

const knownNamesIn = knownNamesOf('vi', forms, VIETNAMESE_PLACES);

/** States of one syllable are parts of people's names beside another capital: "Mỹ Tâm", "Thúy Nga", "anh Đức". */
function knownNames(text: string): KnownName[] {
  return knownNamesIn(text).filter(({ start, end, state, label }) => {
    if (!state || label !== 'LOC' || /[\s-]/.test(text.slice(start, end)) || isForeign(text.slice(start, end))) return true;
    const after = /^ (\p{Lu}\p{L}*)/u.exec(text.slice(end, end + 20))?.[1];
    const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    return !isNamePart(after) && !isNamePart(before);
  });
}

/** A native word with a capital that the vocabulary does not know. */
const isNamePart = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(word) &&
  !isForeign(word) &&
  vocabulary.find(keyOf(word), true) === undefined &&
  !STATES.has(word);

/** Beside each other they are states: "quan hệ Nga Mỹ". */
const STATES = new Set('Nga Mỹ Anh Pháp Đức Ý Áo Bỉ Lào Séc Nhật Úc Síp Trung Hàn Triều Việt Ấn'.split(' '));

export const reader: SentenceReader = {
  byRule: true,
  read: async (text) => readShallow(text, { vocabulary, signs, keyOf, knownNames }),
};
