/**
 * What the models see of a word: 32-bit hashes of its form, affixes and shape, computed once a token and combined into
 * features without building strings. First thing after tokenizing; all three models share it.
 */
import type { Token } from '../model/sentence.ts';

/** Attributes of the words of one sentence, one entry a word. */
export interface WordShapes {
  readonly length: number;
  /** Hash of the form as written, and in lower case with digits as `0`. */
  readonly form: Int32Array;
  readonly lower: Int32Array;
  /** Hashes of the last 1, 2, 3, 4 and the first 1, 2, 3, 4 letters in lower case. */
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix1: Int32Array;
  readonly prefix2: Int32Array;
  readonly prefix3: Int32Array;
  readonly prefix4: Int32Array;
  /** Hash of the shape with runs shortened: "Putin" → Xx, "NATO's" → X, "10.5" → 0.0. */
  readonly shape: Int32Array;
  /** How the letters are cased: one of `CASE`. */
  readonly casing: Uint8Array;
  /** Bits of how the sentence is cased: 1 the letters are all capitals, 2 nearly all words begin with a capital. */
  readonly sentenceCase: number;
}

export const CASE = { none: 0, lower: 1, title: 2, upper: 3, mixed: 4 } as const;

/** Combines two hashes (a step of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let v = Math.imul(value, 0xcc9e2d51);
  v = Math.imul((v << 15) | (v >>> 17), 0x1b873593);
  const h = hash ^ v;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** Last step of MurmurHash3, so that low bits serve as a table index. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Hash of a stretch of a string. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = 0x9747b28c;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash ^ (end - start));
}

/** A sentence is in title case where this share of its longer words begins with a capital. */
const TITLE_SHARE = 0.7;
/** Words of fewer letters are written small in headlines ("of", "and"), or large anyway. */
const TITLE_LENGTH = 4;
/** Fewer than this many longer words tell nothing of a sentence's casing. */
const TITLE_WORDS = 3;

/** Attributes of the words of a sentence. */
export function shapesOf(tokens: readonly Pick<Token, 'text'>[]): WordShapes {
  const length = tokens.length;
  const column = () => new Int32Array(length);
  const suffixes = [column(), column(), column(), column()] as const;
  const prefixes = [column(), column(), column(), column()] as const;
  const shapes = { form: column(), lower: column(), shape: column(), casing: new Uint8Array(length) };
  for (let i = 0; i < length; i++) {
    const text = plain(tokens[i]?.text ?? '');
    const lower = text.toLowerCase().replace(/\d/gu, '0');
    shapes.form[i] = hashText(text);
    shapes.lower[i] = hashText(lower);
    suffixes.forEach((suffix, n) => {
      suffix[i] = hashText(lower, Math.max(0, lower.length - n - 1), lower.length);
    });
    prefixes.forEach((prefix, n) => {
      prefix[i] = hashText(lower, 0, Math.min(n + 1, lower.length));
    });
    shapes.shape[i] = hashText(shapeOf(text));
    shapes.casing[i] = casingOf(text);
  }
  const [suffix1, suffix2, suffix3, suffix4] = suffixes;
  const [prefix1, prefix2, prefix3, prefix4] = prefixes;
  const sentenceCase = sentenceCaseOf(tokens, shapes.casing);
  return {
    length,
    ...shapes,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix1,
    prefix2,
    prefix3,
    prefix4,
    sentenceCase,
  };
}

/** Typographic variants count as one: ’ as ', “ as ". */
function plain(text: string): string {
  return /[^\x20-\x7E]/u.test(text)
    ? text
        .replace(/[’‘´`]/gu, "'")
        .replace(/[“”«»]/gu, '"')
        .replace(/[–—]/gu, '-')
    : text;
}

function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\d/u.test(character)
          ? '0'
          : character;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}

function casingOf(text: string): number {
  if (!/\p{L}/u.test(text)) return CASE.none;
  if (!/\p{Lu}/u.test(text)) return CASE.lower;
  if (!/\p{Ll}/u.test(text)) return CASE.upper;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? CASE.title : CASE.mixed;
}

function sentenceCaseOf(tokens: readonly Pick<Token, 'text'>[], casing: Uint8Array): number {
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens[i]?.text.length ?? 0) < TITLE_LENGTH || casing[i] === CASE.none) continue;
    long++;
    if (casing[i] !== CASE.lower) capital++;
    if (casing[i] === CASE.upper) upper++;
  }
  if (long < TITLE_WORDS) return 0;
  if (upper >= long * TITLE_SHARE) return 1;
  return capital >= long * TITLE_SHARE ? 2 : 0;
}
