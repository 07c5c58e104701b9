/**
 * A name in any script → the plain words it is compared by: lower case, without marks, in Latin letters.
 * "Лукашенко" and "Lukashenko", "Nguyễn Xuân Phúc" and "nguyen xuan phuc" fold alike.
 */
import anyAscii from 'any-ascii';
import { romanizations } from '../../cypher/schema/romanize.ts';

const HAN_LETTER = /\p{Script=Han}/gu;
const IS_PLAIN = /^[\x20-\x7E]*$/;
/** "Lu-ca-sen-cô": three syllables or more. */
const SYLLABLES = /^\p{L}+(?:-\p{L}+){2,}$/u;

/** The words of a name in their order. Each Han character is a word of its own: 王毅 → wang, yi. */
export const foldName = (name: string): string[] =>
  toWords(IS_PLAIN.test(name) ? name : name.replaceAll(HAN_LETTER, ' $& '));

/**
 * `foldName`, and the other Latin spellings that people type: of a name in Han characters its readings written together
 * (王毅 → wangyi), of a Cyrillic one what English-language newspapers make of it in each language it may be written in
 * (Гончар → gonchar, honchar), of one with hyphens between syllables the whole word (Lu-ca-sen-cô → lucasenco).
 */
export function foldVariants(name: string): string[][] {
  const plain = foldName(name);
  if (IS_PLAIN.test(name) && !name.includes('-')) return [plain];
  const others = [
    ...(name.search(HAN_LETTER) < 0 ? [] : [toWords(name)]),
    ...romanizations(name).map(toWords),
    ...(SYLLABLES.test(name) ? [toWords(name.replaceAll('-', ''))] : []),
  ];
  const seen = new Set<string>();
  return [plain, ...others].filter((words) => {
    const key = words.join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

const toWords = (text: string): string[] =>
  (IS_PLAIN.test(text) ? text : anyAscii(text.normalize('NFC')))
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
