/**
 * The token layer that every step after the reader shares: sentences of words, each word with its lemma, its part of
 * speech and its place in the dependency tree. Whoever reads (today's small perceptron, a network later) fills the
 * same shape, and no rule asks who it was.
 *
 * Tags and relations are those of Universal Dependencies 2 (https://universaldependencies.org/u/overview/syntax.html).
 */
import type { Span } from './span.ts';

export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Upos = (typeof UPOS)[number];

/** A word or punctuation mark as the tokenizer leaves it. Offsets are into the document's text. */
export interface Token extends Span {
  text: string;
}

/** A sentence split into tokens, not read yet. */
export interface TokenizedSentence extends Span {
  tokens: Token[];
}

/** A token that was read. */
export interface Word extends Token {
  /** Dictionary form in lower case ("met" → "meet"); a proper noun keeps its text. */
  lemma: string;
  /**
   * In a language that is read by its vocabulary: the word of the shared tables that it stands for, in their form
   * ("hội đàm" → "talk", "với" → "with", "không" → "not"). Rules read it in place of the text; absent elsewhere.
   */
  gloss?: string;
  upos: Upos;
  /**
   * Time of a verb that a reader by rule tells; absent where its text and auxiliaries do. `conditional` is the form of
   * what would be, or is only said to be ("aurait rencontré").
   */
  tense?: 'past' | 'present' | 'future' | 'conditional';
  /** Index in the sentence of the word it depends on; -1 for the root. */
  head: number;
  /** Universal dependency relation to the head, with subtype where the treebanks have one (`nsubj:pass`, `obl`). */
  relation: string;
}

/** The word as rules read it: what it stands for in the shared tables, else its text. */
export const readAs = (word: Word): string => word.gloss ?? word.text;

export type NameLabel = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A name that the reader sees: words `first` to `last`, both inside. A candidate; the mention step decides. */
export interface ReadName {
  first: number;
  last: number;
  label: NameLabel;
  /** Probability, 0 to 1, that these are the borders and the label. */
  confidence: number;
  /** The name in its dictionary form, where the text may inflect it ("Соколова" → "Соколов"). */
  base?: string;
  /** The word before the name that says what it is and that a mention of it begins with: "tỉnh" of "tỉnh Quảng Ninh". */
  lead?: number;
}

export interface Sentence extends Span {
  words: Word[];
  names: ReadName[];
}
