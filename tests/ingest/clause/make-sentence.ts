/** Sentences with a given tree, for tests of rules that must not depend on who reads. */
import type { Sentence, Upos, Word } from '../../../ingest/model/sentence.ts';

/**
 * Makes a sentence of "text UPOS head relation [lemma]" entries parted by " | ". Heads count from 1 as in treebanks, 0 is
 * the root; the lemma is the text in lower case where none is given.
 */
export function makeSentence(tree: string): Sentence {
  let start = 0;
  const words = tree.split('|').map((entry): Word => {
    const [text = '', upos = 'X', head = '0', relation = 'dep', lemma = text.toLowerCase()] = entry.trim().split(/\s+/);
    const word = { text, start, end: start + text.length, lemma, upos: upos as Upos, head: Number(head) - 1, relation };
    start = word.end + 1;
    return word;
  });
  return { start: 0, end: Math.max(0, start - 1), words, names: [] };
}
