/**
 * A name in any script → the plain words it is compared by: lower case, without marks, in Latin letters.
 * "Лукашенко" and "Lukashenko", "Nguyễn Xuân Phúc" and "nguyen xuan phuc" fold alike.
 */
import anyAscii from 'any-ascii';

const HAN_LETTER = /\p{Script=Han}/gu;
const IS_PLAIN = /^[\x20-\x7E]*$/;

/** The words of a name in their order. Each Han character is a word of its own: 王毅 → wang, yi. */
export const foldName = (name: string): string[] =>
  toWords(IS_PLAIN.test(name) ? name : name.replaceAll(HAN_LETTER, ' $& '));

/** `foldName`, and for a name in Han characters also its readings written together (王毅 → wangyi), as many type them. */
export function foldVariants(name: string): string[][] {
  const words = foldName(name);
  return name.search(HAN_LETTER) < 0 ? [words] : [words, toWords(name)];
}

const toWords = (text: string): string[] =>
  (IS_PLAIN.test(text) ? text : anyAscii(text.normalize('NFC')))
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
