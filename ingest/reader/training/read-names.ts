/** Sentences with names (JSON lines, gzipped: `src`, `toks`, `labs`) → examples in the reader's own tokens. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { NameLabel } from '../../model/sentence.ts';
import { NAME_TYPES } from '../label-spans.ts';
import { tokenize } from '../tokenize.ts';

export interface NameSentence {
  source: string;
  tokens: { text: string }[];
  /** By token, the labels that may be true, as bits of the numbers of `label-spans.ts`. */
  allowed: number[];
}

const ANY = (1 << (1 + 2 * NAME_TYPES.length)) - 1;
const OUTSIDE = 1;
const MISC = NAME_TYPES.indexOf('MISC');
/** `?`: this source marks no other names, so the token is outside or in one. */
const OUTSIDE_OR_MISC = OUTSIDE | (1 << (1 + 2 * MISC)) | (1 << (2 + 2 * MISC));

/** Some sources leave it with the name; the reader splits it off. */
const POSSESSIVE = /^['’´`]s?$/iu;

/** @throws {Error} the file is not there or not gzip; a line is not JSON or has an unknown label */
export async function readNames(path: string, exclude: readonly string[]): Promise<NameSentence[]> {
  const sentences: NameSentence[] = [];
  const lines = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line === '') continue;
    const { src, toks, labs }: { src: string; toks: string[]; labs: string[] } = JSON.parse(line);
    if (exclude.includes(src)) continue;
    const sentence: NameSentence = { source: src, tokens: [], allowed: [] };
    toks.forEach((text, i) => {
      const label = labs[i] ?? '';
      // The sources split words in their own ways; the reader must see its own.
      const parts = tokenize(text);
      parts.forEach((token, part) => {
        const bits = bitsOf(label, part > 0);
        if (bits === undefined) throw new Error(`${path}:${number}: unknown label ${label}`);
        sentence.tokens.push({ text: token.text });
        const ends = part === parts.length - 1 && !(labs[i + 1] ?? '').startsWith('I-');
        sentence.allowed.push(part > 0 && ends && POSSESSIVE.test(token.text) ? OUTSIDE : bits);
      });
    });
    if (sentence.tokens.length > 0) sentences.push(sentence);
  }
  return sentences;
}

function bitsOf(label: string, continued: boolean): number | undefined {
  if (label === 'O') return OUTSIDE;
  if (label === '?') return OUTSIDE_OR_MISC;
  if (label === '*') return ANY;
  const type = NAME_TYPES.indexOf(label.slice(2) as NameLabel);
  if (type < 0) return undefined;
  return 1 << (label.startsWith('I-') || continued ? 2 + 2 * type : 1 + 2 * type);
}
