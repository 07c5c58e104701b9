/**
 * A verb found between two phrases → the tree with the verb above them. In: the words of a sentence, changed in place.
 * Shared by the steps that repair trees.
 */
import type { Word } from '../model/sentence.ts';

/** Makes the word the main verb between its subject and its object, where there is one. */
export function rehang(words: Word[], verb: number, subject: number, object?: number): void {
  const word = words[verb] as Word;
  const top = object !== undefined && (words[object] as Word).head !== subject ? object : subject;
  const { head, relation } = words[top] as Word;
  word.head = head === verb ? -1 : head;
  word.relation = word.head < 0 ? 'root' : relation;
  for (const [at, child] of words.entries()) {
    const astray = child.head === subject && at > verb;
    const clausal =
      object !== undefined && child.head === object && ['nsubj', 'punct', 'advmod'].includes(child.relation);
    if (astray || clausal) child.head = verb;
    if (astray && child.relation === 'acl' && at > verb) child.relation = 'advcl';
  }
  const before = words[subject] as Word;
  before.head = verb;
  before.relation = 'nsubj';
  if (before.upos !== 'NOUN' && before.upos !== 'PRON') before.upos = 'PROPN';
  for (const [at, child] of words.entries()) {
    if (object !== undefined && child.head === object && at < subject && child.upos === 'PROPN') child.head = subject;
  }
  if (object === undefined) return;
  const after = words[object] as Word;
  after.head = verb;
  after.relation = 'obj';
}
