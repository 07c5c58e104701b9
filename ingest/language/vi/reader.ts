/** Vietnamese sentences, read by vocabulary and rules: words of several syllables, names by form and context. */
import type { NameSigns } from '../../reader/shallow/name-signs.ts';
import { readShallow } from '../../reader/shallow/shallow-reader.ts';
import type { KnownName } from '../../reader/shallow/unit.ts';
import type { Vocabulary } from '../../reader/shallow/vocabulary.ts';
import { knownNamesOf } from '../known-names.ts';
import type { NameForms } from '../name-forms.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { forms, keyOf, plainForms, plainKeyOf, withoutMarks } from './forms.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import { VIETNAMESE_PLACES } from './places.ts';
import { plainSigns, signs } from './signs.ts';
import { plainVocabulary, vocabulary } from './vocabulary.ts';

/** What reading with marks and without goes by. */
interface Writing {
  vocabulary: Vocabulary;
  signs: NameSigns;
  keyOf: (text: string) => string;
  forms: NameForms;
  places: ReadonlySet<string>;
  organizations: ReadonlySet<string>;
}

/** Before the name of a club and a city they mean the city. */
const AT = new Set(['tại', 'ở', 'đến', 'tới', 'sang', 'về', 'phố', 'tai', 'o', 'den', 'toi', 've', 'pho']);
/** Beside each other they are states: "quan hệ Nga Mỹ". */
const STATES = 'Nga Mỹ Anh Pháp Đức Ý Áo Bỉ Lào Séc Nhật Úc Síp Trung Hàn Triều Việt Ấn'.split(' ');

/** States of one syllable are parts of people's names beside another capital: "Mỹ Tâm", "Thúy Nga", "anh Đức". */
function knownNamesBy({
  vocabulary,
  signs,
  keyOf,
  forms,
  places,
  organizations,
}: Writing): (text: string) => KnownName[] {
  const find = knownNamesOf('vi', forms, places, organizations);
  const states = new Set(STATES.flatMap((name) => [name, withoutMarks(name)]));
  /** A native word with a capital that the vocabulary does not know. */
  const isNamePart = (word: string | undefined): boolean =>
    word !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !signs.isForeign(word) &&
    vocabulary.find(keyOf(word), true) === undefined &&
    !states.has(word);
  /** Behind a name a word with a capital that heads no other: "Đình" of "Mỹ Đình". */
  const goesOn = (word: string | undefined): boolean =>
    isNamePart(word) || (word !== undefined && (vocabulary.find(keyOf(word), true)?.roles.has('place') ?? false));
  const isGivenName = (word: string | undefined): boolean =>
    word !== undefined && /^\p{Lu}\p{Ll}+$/u.test(word) && signs.isForeign(word) && !organizations.has(word);
  return (text) =>
    find(text).filter(({ start, end, state, label }) => {
      const name = text.slice(start, end);
      if (/[\s-]/.test(name)) return true;
      // "Harrison Ford": a firm behind a given name is a family name
      const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
      if (label === 'ORG') return !/^\p{Lu}\p{Ll}/u.test(name) || !(isGivenName(before) || AT.has(keyOf(before ?? '')));
      if (!state || label !== 'LOC' || signs.isForeign(name)) return true;
      const after = /^ (\p{Lu}\p{L}*)/u.exec(text.slice(end, end + 20))?.[1];
      return !goesOn(after) && !isNamePart(before);
    });
}

function readerBy(writing: Writing): SentenceReader {
  const knownNames = knownNamesBy(writing);
  return { byRule: true, read: async (text) => readShallow(text, { ...writing, knownNames }) };
}

export const reader = readerBy({
  vocabulary,
  signs,
  keyOf,
  forms,
  places: VIETNAMESE_PLACES,
  organizations: KNOWN_ORGANIZATIONS,
});

/** For texts that are typed without marks. */
export const plainReader = readerBy({
  vocabulary: plainVocabulary,
  signs: plainSigns,
  keyOf: plainKeyOf,
  forms: plainForms,
  places: new Set([...VIETNAMESE_PLACES].map(withoutMarks)),
  organizations: new Set([...KNOWN_ORGANIZATIONS].map(withoutMarks)),
});
