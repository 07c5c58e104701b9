/** How Vietnamese syllables are written: what is spelled otherwise is a foreign word. */

const ONSET = '(?:ngh|ng|nh|ph|th|tr|ch|gh|gi|kh|qu|[bcdđghklmnpqrstvx])?';
const NUCLEUS = '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|ng|nh|[cmnpt])?$`, 'u');
/** A syllable that ends in a stop bears one of two tones: "các", "một", never "cat". */
const STOPPED_WITHOUT_TONE = /[aăâeêioôơuưy](?:ch|[cpt])$/u;

export function isForeign(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  return !SYLLABLE.test(lower) || STOPPED_WITHOUT_TONE.test(lower);
}

/** The same of a text without marks, where tones tell nothing. */
export const isForeignWithoutMarks = (word: string): boolean => !SYLLABLE.test(word.toLowerCase());
