/**
 * Look-ups over one sentence's dependency tree that the steps need again and again: children, coordination, marks.
 * In: a sentence. Out: small answers by word index. A wrong tree gives a wrong answer, never a throw or a loop.
 */
import type { Sentence, Word } from './sentence.ts';

export class SentenceTree {
  readonly words: readonly Word[];
  private readonly children: readonly (readonly number[])[];

  constructor(sentence: Sentence) {
    this.words = sentence.words;
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

  /** Its preposition, fixed parts joined: "with", "ahead of", "because of". Empty where there is none. */
  prepositionOf(index: number): string {
    return this.childrenBy(index, 'case')
      .filter((child) => child < index && !POSSESSIVE.has(this.word(child).text))
      .flatMap((child) => [child, ...this.childrenBy(child, 'fixed')])
      .sort((a, b) => a - b)
      .map((child) => this.word(child).text.toLowerCase())
      .join(' ');
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

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);
