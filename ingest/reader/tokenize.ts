/**
 * Text → tokens in the style of the English Universal Dependencies treebanks: "don't" → do | n't, "Putin's" → Putin |
 * 's, "well-known" → well | - | known, "pro-Russian" kept, "U.S." kept, "$5m" → $ | 5 | m. First step of the reader.
 * Style guide: https://universaldependencies.org/en/index.html, measured against EWT and GUM (README).
 */
import type { Token } from '../model/sentence.ts';
import { AMBIGUOUS_ABBREVIATIONS, LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';

/** White space, and the zero-width characters and marks of direction that pages put between words. Everything else is in a token. */
const BLANK = /[\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]+/uy;

/**
 * Alternatives in order; the first that matches at a place is the token there. Addresses have the lengths that RFC 1035
 * and 5321 allow them: without a bound, a long run of hyphens would be scanned anew from each of its places.
 */
const TOKEN = new RegExp(
  [
    /(?<url>(?:https?:\/\/|www\.)[^\s\u200B\u2060<>"“”‘’«»]+)/u,
    /(?<email>[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8})/u,
    /(?<handle>[@#][\p{L}\p{N}_]+)/u,
    /(?<site>(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:com|org|net|gov|edu|info|ru|by|ua|vn|eu|fr|cn|ir|pl)(?![\p{L}\p{N}@-]|\.[\p{L}\p{N}]))/u,
    /(?<dots>\.{2,}|…+)/u,
    /(?<marks>[!?]{2,}|-{2,}|'{2}|`{2}|\*{2,}|_{2,}|={2,}|<{2,}|>{2,}|~{2,}|\+{2,}|#{2,})/u,
    /(?<smiley>[:;=]-?[()DP](?![\p{L}\p{N}]))/u,
    /(?<ordinal>\d+(?:,\d{3})*(?:st|nd|rd|th)(?![\p{L}\p{N}]))/iu,
    /(?<decade>['’]?\d{2}(?:\d{2})?['’]?s(?![\p{L}\p{N}]))/u,
    /(?<number>\d+(?:[.,:/]\d+)*)/u,
    /(?<dotted>(?:\p{L}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?)/u,
    /(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}_\u00AD\u200C\u200D]|['’´`](?=[\p{L}])|&(?=\p{Lu}(?!\p{Ll})))*)/u,
    /(?<money>US\$|[A-Z]\$)/u,
    /(?<emoji>\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F\u20E3]*(?:\u200D\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*)*)/u,
    /(?<year>['’]\d{2}(?![\p{L}\p{N}]))/u,
    /(?<other>[^\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]\p{M}*)/u,
  ]
    .map((alternative) => alternative.source)
    .join('|'),
  'uy',
);

/** Parts after which UD keeps the hyphen inside the word: "pro-Russian", "ex-president". Lower case. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'pre pro post anti non ex co re mid e pan semi multi mini inter intra counter ultra neo quasi sub super trans ' +
    'un under vice bi tri cross eco psycho socio geo electro bio micro macro hyper'
  ).split(' '),
);

const CLITIC = /^(?<stem>.+?)(?<clitic>n['’´`]t|['’´`](?:s|re|ve|ll|d|m))$/iu;

/** Two words written as one, with the length of the first. */
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]);

/**
 * Splits the stretch of a text into tokens. `text.slice(token.start, token.end) === token.text`, tokens do not overlap
 * and together cover everything but white space.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const push = (from: number, to: number) => tokens.push({ start: from, end: to, text: text.slice(from, to) });
  let at = start;
  while (at < end) {
    BLANK.lastIndex = at;
    if (BLANK.test(text)) {
      at = BLANK.lastIndex;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const kind = match?.groups;
    if (!match || !kind) throw new Error(`tokenizer: no token at offset ${at}`);
    let to = Math.min(end, at + match[0].length);
    if (kind.url || kind.site) to = at + withoutTrailingMarks(text.slice(at, to)).length;
    if (kind.email) to = at + text.slice(at, to).replace(/[.-]+$/u, '').length || to;
    if (kind.word) to = endOfWord(text, at, to, end);
    if (kind.decade && /['’]s$/u.test(match[0]) && match[0].length > 4 && !/^\d+['’]s/u.test(match[0])) to = at + 1;
    for (const cut of kind.word ? cutsOf(text.slice(at, to)) : []) {
      push(at, at + cut);
      at += cut;
    }
    if (to > at) push(at, to);
    at = to;
  }
  return tokens;
}

function withoutTrailingMarks(url: string): string {
  let bare = url.replace(/[.,;:!?'*…]+$/u, '');
  if (bare.endsWith(')') && !bare.includes('(')) bare = bare.slice(0, -1);
  return bare === '' ? url : bare;
}

/** Where a token that begins as a word ends: takes in an abbreviation's period, or a prefix's hyphen and what follows. */
function endOfWord(text: string, from: number, to: number, end: number): number {
  const word = text.slice(from, to);
  const key = word.toLowerCase();
  if (text[to] === '.' && to < end) return endOfAbbreviation(text, word, key, to);
  if (text[to] === '-' && PREFIXES.has(key) && to + 1 < end) {
    const rest = /^-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/u.exec(text.slice(to, Math.min(end, to + 60)));
    if (rest) return to + rest[0].length;
  }
  return to;
}

function endOfAbbreviation(text: string, word: string, key: string, to: number): number {
  const after = text.slice(to + 1, to + 12);
  const followed = /^[\s\u200B]+[\p{Lu}\d]/u.test(after);
  // "George W. Bush", "J. Smith"; "than I." and "vitamin C." end a sentence.
  if (/^\p{Lu}$/u.test(word)) return followed && word !== 'I' ? to + 1 : to;
  const known = LEADING_ABBREVIATIONS.has(key) || TRAILING_ABBREVIATIONS.has(key);
  if (!known || /^\.|^\p{L}/u.test(after)) return to;
  if (AMBIGUOUS_ABBREVIATIONS.has(key)) {
    const numbered = /^(?:no|nos|art|sec|secs|fig|ch|p|v|min)$/u.test(key);
    if (!followed || (numbered && !/^[\s\u200B]+\d/u.test(after))) return to;
    if (!numbered && !/^\p{Lu}/u.test(word)) return to;
  }
  return to + 1;
}

/** Lengths of the parts before the last, where a word is more than one token. */
function cutsOf(word: string): number[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused) return [fused];
  const clitic = CLITIC.exec(word)?.groups;
  if (!clitic) return [];
  return [...cutsOf(clitic.stem ?? ''), lastCut(clitic.stem ?? '')];
}

/** What is left of a stem after its own cuts ("shouldn't've" → should | n't | 've). */
function lastCut(stem: string): number {
  return stem.length - cutsOf(stem).reduce((sum, cut) => sum + cut, 0);
}
