/**
 * Text → sentences of tokens, for languages that part words by blanks and end sentences with points. A line is a
 * sentence at least; hyphens and points inside a word stay ("Lu-ca-sen-cô", "TP.HCM", "19/1").
 */
import type { Token, TokenizedSentence } from '../../model/sentence.ts';
import { FAMILIES_FIRST } from '../inflected/families-first.ts';

const TOKEN =
  /\d+(?:[.,:/–-]\d+)*|\p{Lu}{1,4}&\p{Lu}{1,4}|\p{Lu}{1,3}(?:\.\p{Lu}[\p{L}\p{M}]*)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|\.\.\.|[^\s]/gu;

const ENDS = new Set(['.', '?', '!', '…', '...']);
const CLOSING = new Set(['"', '”', '»', ')', '’', "'"]);
/** Shortened words whose point ends nothing, in lower case: titles and towns in the languages read this way. */
const SHORTENED = new Set(
  'tp tx tt ts ths gs pgs bs ths ks ls tr dr prof mr mrs ms st jr sr no nr bzw ca vgl m mm mme г гг ул им тов проф д sra srta ud'.split(
    ' ',
  ),
);

export function splitText(text: string): TokenizedSentence[] {
  const sentences: TokenizedSentence[] = [];
  let tokens: Token[] = [];
  const close = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  let before = 0;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const token = { text: match[0], start, end: start + match[0].length };
    const gap = text.slice(before, start);
    if (gap.includes('\n') || (isComplete(tokens) && begins(token.text, gap))) close();
    tokens.push(token);
    before = token.end;
  }
  close();
  return sentences;
}

/** The tokens end a sentence: a point that shortens no word, closing marks behind it or not. */
function isComplete(tokens: readonly Token[]): boolean {
  let at = tokens.length - 1;
  while (at > 0 && CLOSING.has(tokens[at]?.text ?? '')) at--;
  if (!ENDS.has(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1]?.text ?? '';
  if (tokens[at]?.text !== '.') return true;
  // "Лавров принял Ван И.": behind a family name that comes first one letter is a name.
  const isInitial = /^\p{Lu}$/u.test(before) && !FAMILIES_FIRST.has(tokens[at - 2]?.text ?? '');
  return !SHORTENED.has(before.toLowerCase()) && !isInitial;
}

/** What follows a blank and begins like a sentence. */
const begins = (text: string, gap: string): boolean => /^[\p{Lu}\d"“«(–—-]/u.test(text) && gap.length > 0;
