/** Wrong trees and mentions → trees put right, told by the words whose place changed. The trees are made by hand. */
import { describe, expect, test } from 'vitest';
import { repairAroundMentions } from '../../../ingest/clause/repair-around-mentions.ts';
import { english } from '../../../ingest/language/en/index.ts';
import type { Mention } from '../../../ingest/model/mention.ts';
import { makeSentence } from './make-sentence.ts';

/** "Person 1-2 2": type, first and last word, head; words count from 1. */
function mentionOf(line: string): Mention {
  const [type = '', span = '', head = '', kind = 'name'] = line.split(' ');
  const [first = 1, last = first] = span.split('-').map(Number);
  return {
    text: line,
    kind: kind as Mention['kind'],
    type: type as Mention['type'],
    sentence: 0,
    first: first - 1,
    last: last - 1,
    head: Number(head) - 1,
    start: 0,
    end: 1,
    number: 'singular',
    confidence: 1,
  };
}

function changes(tree: string, mentions: readonly string[]): string[] {
  const sentence = makeSentence(tree);
  const [repaired] = repairAroundMentions([sentence], mentions.map(mentionOf), english);
  const text = (index: number): string => sentence.words[index]?.text ?? 'root';
  return (repaired?.words ?? []).flatMap((word, index) => {
    const before = sentence.words[index];
    const isSame = before?.head === word.head && before.relation === word.relation && before.upos === word.upos;
    return isSame ? [] : [`${word.text} ${word.relation} ${text(word.head)}`];
  });
}

describe('puts right', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'names torn apart and left out of a pair of objects',
      'Rutte PROPN 2 nsubj | hosted VERB 0 root host | Chancellor PROPN 5 compound | Olaf PROPN 8 compound | Scholz PROPN 4 flat | and CCONJ 7 cc | Emmanuel PROPN 5 conj | Macron PROPN 2 obj | . PUNCT 2 punct',
      ['Person 1 1', 'Person 4-5 4', 'Person 7-8 8'],
      ['Olaf obj hosted', 'and cc Macron', 'Emmanuel flat Macron', 'Macron conj Olaf'],
    ],
    [
      'two names hung on each other before a verb without subject',
      'Modi PROPN 3 nmod:poss | and CCONJ 3 cc | Macron PROPN 1 conj | met VERB 0 root meet',
      ['Person 1 1', 'Person 3 3'],
      ['Modi nsubj met'],
    ],
    [
      'the subject of a verb after "after"',
      'day NOUN 4 nsubj | after ADP 3 case | Modi PROPN 1 nmod | met VERB 0 root meet | Macron PROPN 4 obj',
      ['Person 3 3', 'Person 5 5'],
      ['day dep met', 'after dep Modi', 'Modi nsubj met'],
    ],
    [
      'a trigger that was read as an adjective between two names',
      'Kenya PROPN 3 compound | praised ADJ 3 amod | Uganda PROPN 0 root',
      ['State 1 1', 'State 3 3'],
      ['Kenya nsubj praised', 'praised root root', 'Uganda obj praised'],
    ],
    [
      'a description between commas that was read as the subject',
      'Orban PROPN 3 compound | , PUNCT 3 punct | one NUM 7 nsubj | of ADP 5 case | many ADJ 3 nmod | , PUNCT 7 punct | backed VERB 0 root back | the DET 9 det | plan NOUN 7 obj',
      ['Person 1 1'],
      ['Orban nsubj backed', 'one appos Orban'],
    ],
  ])('%s', (_, tree, mentions, expected) => {
    expect(changes(tree, mentions)).toEqual(expected);
  });
});

describe('leaves alone', () => {
  test.each<[string, string, string[]]>([
    [
      'two clauses joined by "and"',
      'Modi PROPN 2 nsubj | met VERB 0 root meet | Macron PROPN 2 obj | and CCONJ 6 cc | Scholz PROPN 6 nsubj | left VERB 2 conj leave',
      ['Person 1 1', 'Person 3 3', 'Person 5 5'],
    ],
    [
      'an owner after "and"',
      "Modi PROPN 2 nsubj | praised VERB 0 root praise | Kenya PROPN 2 obj | and CCONJ 7 cc | Uganda PROPN 7 nmod:poss | 's PART 5 case | king NOUN 3 conj",
      ['Person 1 1', 'State 3 3', 'State 5 5'],
    ],
    [
      'a participle that describes the name before it',
      'Kim PROPN 6 nsubj | accused VERB 1 acl accuse | of ADP 4 case | fraud NOUN 2 obl | has AUX 6 aux | resigned VERB 0 root resign',
      ['Person 1 1'],
    ],
    [
      'a subject that the tree gives',
      'Officials NOUN 4 nsubj | in ADP 3 case | Kenya PROPN 1 nmod | praised VERB 0 root praise | Uganda PROPN 4 obj',
      ['State 3 3', 'State 5 5'],
    ],
  ])('%s', (_, tree, mentions) => {
    expect(changes(tree, mentions)).toEqual([]);
  });
});
