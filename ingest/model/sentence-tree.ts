/**
 * Look-ups over one sentence's dependency tree that the steps need again and again: children, coordination, marks.
 * In: a sentence. Out: small answers by word index. A wrong tree gives a wrong answer, never a throw or a loop.
 */
import type { Sentence, Word } from './sentence.ts';

export class SentenceTree {
  /** Words as rules read them: the text of one that stands for a word of the shared tables is that word. */
  readonly words: readonly Word[];
  private readonly children: readonly (readonly number[])[];

  constructor(sentence: Sentence) {
    this.words = sentence.words.map((word) => (word.gloss === undefined ? word : { ...word, text: word.gloss }));
    const children: number[][] = sentence.words.map(() => []);
    for (const [index, word] of sentence.words.entries()) children[word.head]?.push(index);
    this.children = children;
  }

  word(index: number): Word {
    return this.words[index] as Word;
  }

  childrenOf(index: number): readonly number[] {
    return this.children[index] ?? [];
  }

  /** Relation without subtype: "nsubj" of "nsubj:pass". */
  relationOf(index: number): string {
    const { relation } = this.word(index);
    const colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.slice(0, colon);
  }

  childrenBy(index: number, ...relations: string[]): number[] {
    return this.childrenOf(index).filter((child) => relations.includes(this.relationOf(child)));
  }

  /** The word and those coordinated with it, in text order. */
  coordinated(index: number): number[] {
    const found = [index];
    for (let at = 0; at < found.length && found.length <= this.words.length; at++) {
      found.push(...this.childrenBy(found[at] as number, 'conj').filter((child) => !found.includes(child)));
    }
    return found.sort((a, b) => a - b);
  }

  /** Its preposition, parts joined: "with", "ahead of", "because of". Empty where there is none. */
  prepositionOf(index: number): string {
    const written = PREPOSITION_IN_RELATION.exec(this.word(index).relation)?.[1];
    if (written !== undefined) return written.replaceAll('_', ' ');
    const parts = this.childrenBy(index, 'case')
      .filter((child) => child < index && !POSSESSIVE.has(this.word(child).text))
      .flatMap((child) => [child, ...this.childrenBy(child, 'fixed')])
      .sort((a, b) => a - b);
    const first = this.words[(parts[0] ?? 0) - 1]?.text.toLowerCase();
    // Readers often hang the first half elsewhere.
    const text = parts.map((child) => this.word(child).text.toLowerCase()).join(' ');
    return first !== undefined && FIRST_HALVES.get(first) === text ? `${first} ${text}` : text;
  }

  /** Lemma in lower case; a plural that the reader left as it stands loses its s. */
  lemmaOf(index: number): string {
    const { lemma, text, upos } = this.word(index);
    const lower = lemma.toLowerCase();
    const leftPlural =
      (upos === 'NOUN' || upos === 'PROPN') &&
      lower === text.toLowerCase() &&
      /[^siu]s$/.test(lower) &&
      lower.length > 4;
    if (!leftPlural || lower === 'series') return lower;
    return lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.slice(0, -1);
  }

  /** The subordinating words of a clause: "if", "that", "to". */
  markersOf(index: number): string[] {
    return this.childrenBy(index, 'mark').map((child) => this.word(child).text.toLowerCase());
  }

  /** Words from the word up to the root, the word first. */
  ancestorsOf(index: number): number[] {
    const path = [index];
    for (let at = this.word(index).head; at >= 0 && !path.includes(at); at = this.word(at).head) path.push(at);
    return path;
  }

  /** All words below and including the word, in text order. */
  subtreeOf(index: number): number[] {
    const found = [index];
    for (let at = 0; at < found.length; at++) {
      for (const child of this.childrenOf(found[at] as number)) if (!found.includes(child)) found.push(child);
    }
    return found.sort((a, b) => a - b);
  }
}

/**
 * "obl:with", "nmod:of": a preposition that no word says, written into the relation as Enhanced Universal Dependencies
 * do ("chuyến thăm Nga", a visit to Russia). Other subtypes of theirs are no prepositions.
 */
const PREPOSITION_IN_RELATION = /^(?:obl|nmod):(with|to|of|by|on|in|for|against|between|from|at|according_to)$/;

/** Prepositions of two words: the first and the second. */
const FIRST_HALVES: ReadonlyMap<string, string> = new Map([
  ['ahead', 'of'],
  ['instead', 'of'],
  ['because', 'of'],
  ['outside', 'of'],
  ['out', 'of'],
  ['prior', 'to'],
  ['according', 'to'],
  ['together', 'with'],
  ['along', 'with'],
]);
const POSSESSIVE = new Set(["'s", '’s', "'", '’']);
