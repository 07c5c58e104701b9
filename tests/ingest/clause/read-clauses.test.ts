/** Trees → predicates, told as short lines. The trees are right ones, made by hand. */
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../ingest/clause/read-clauses.ts';
import { english } from '../../../ingest/language/en/index.ts';
import type { Predicate } from '../../../ingest/model/clause.ts';
import { makeSentence } from './make-sentence.ts';

function read(tree: string): string[] {
  const sentence = makeSentence(tree);
  const text = (index: number): string => sentence.words[index]?.text ?? '?';
  const list = (name: string, words: readonly number[]): string =>
    words.length > 0 ? `${name}=${words.map(text).join('+')}` : '';
  const line = (predicate: Predicate): string =>
    [
      predicate.particle ? `${predicate.lemma}_${predicate.particle}` : predicate.lemma,
      list('subject', predicate.subjects),
      list('object', predicate.objects),
      list('indirect', predicate.indirectObjects),
      predicate.phrases.map(({ preposition, word }) => `${preposition}:${text(word)}`).join(' '),
      list('complement', predicate.complements),
      [
        predicate.passive ? 'passive' : '',
        predicate.negated ? 'not' : '',
        predicate.modal ?? '',
        predicate.perfect ? 'perfect' : '',
        predicate.tense === 'none' ? '' : predicate.tense,
      ]
        .filter(Boolean)
        .join(' '),
      predicate.attachedTo
        ? `${predicate.attachedTo.relation}${predicate.attachedTo.marker ? `(${predicate.attachedTo.marker})` : ''}<${text(predicate.attachedTo.word)}`
        : '',
    ]
      .filter(Boolean)
      .join(' · ');
  return readClauses([sentence], english).map(line);
}

describe('reads off the tree', () => {
  test.each<[string, string, string[]]>([
    [
      'subject, object, phrase',
      'Xi PROPN 2 nsubj | met VERB 0 root meet | Putin PROPN 2 obj | in ADP 5 case | Moscow PROPN 2 obl',
      ['meet · subject=Xi · object=Putin · in:Moscow · past'],
    ],
    [
      'the agent of a passive as subject',
      'Putin PROPN 3 nsubj:pass | was AUX 3 aux:pass be | received VERB 0 root receive | by ADP 5 case | Xi PROPN 3 obl:agent',
      ['receive · subject=Xi · object=Putin · by:Xi · passive past'],
    ],
    [
      'coordination on every side',
      'France PROPN 4 nsubj | and CCONJ 3 cc | Italy PROPN 1 conj | criticized VERB 0 root criticize | Iran PROPN 4 obj | and CCONJ 7 cc | Syria PROPN 5 conj',
      ['criticize · subject=France+Italy · object=Iran+Syria · past'],
    ],
    [
      'the subject that a second verb shares',
      'Modi PROPN 2 nsubj | visited VERB 0 root visit | Kyiv PROPN 2 obj | and CCONJ 5 cc | met VERB 2 conj meet | Zelensky PROPN 5 obj',
      ['visit · subject=Modi · object=Kyiv · past', 'meet · subject=Modi · object=Zelensky · past'],
    ],
    [
      'who is meant by a relative pronoun',
      'Lavrov PROPN 6 nsubj | who PRON 3 nsubj | met VERB 1 acl:relcl meet | Fidan PROPN 3 obj | , PUNCT 3 punct | left VERB 0 root leave',
      ['meet · subject=Lavrov · object=Fidan · past · relative<Lavrov', 'leave · subject=Lavrov · past'],
    ],
    [
      'the noun that a participle describes',
      'the DET 2 det | pact NOUN 0 root | signed VERB 2 acl sign | by ADP 5 case | Iran PROPN 3 obl',
      ['pact', 'sign · subject=Iran · object=pact · by:Iran · passive past · relative<pact'],
    ],
    [
      'object control',
      'Blinken PROPN 2 nsubj | urged VERB 0 root urge | Israel PROPN 2 obj | to PART 5 mark | stop VERB 2 xcomp',
      [
        'urge · subject=Blinken · object=Israel · complement=stop · past',
        'stop · subject=Israel · infinitive(to)<urged',
      ],
    ],
    [
      'subject control',
      'Iran PROPN 2 nsubj | threatened VERB 0 root threaten | to PART 4 mark | attack VERB 2 xcomp | Israel PROPN 4 obj',
      [
        'threaten · subject=Iran · complement=attack · past',
        'attack · subject=Iran · object=Israel · infinitive(to)<threatened',
      ],
    ],
    [
      'a modal and its negation',
      'Orban PROPN 4 nsubj | will AUX 4 aux | not PART 4 advmod | visit VERB 0 root | Kyiv PROPN 4 obj',
      ['visit · subject=Orban · object=Kyiv · not will future'],
    ],
    [
      'what someone is said to do',
      'Scholz PROPN 2 nsubj | said VERB 0 root say | that SCONJ 5 mark | Macron PROPN 5 nsubj | met VERB 2 ccomp meet | Xi PROPN 5 obj',
      ['say · subject=Scholz · complement=met · past', 'meet · subject=Macron · object=Xi · past · content(that)<said'],
    ],
    [
      'a condition',
      'If SCONJ 3 mark | Iran PROPN 3 nsubj | attacks VERB 6 advcl attack | Israel PROPN 6 nsubj | will AUX 6 aux | answer VERB 0 root',
      ['attack · subject=Iran · present · adverbial(if)<answer', 'answer · subject=Israel · will future'],
    ],
    [
      'an event noun with its parties',
      'Talks NOUN 6 nsubj talk | between ADP 3 case | Iran PROPN 1 nmod | and CCONJ 5 cc | Iraq PROPN 3 conj | continued VERB 0 root continue',
      ['talk · between:Iran between:Iraq · argument<continued', 'continue · subject=Talks · past'],
    ],
    [
      'a phrasal verb, and phrases that hang on its object',
      'Iran PROPN 2 nsubj | carried VERB 0 root carry | out ADP 2 compound:prt | an DET 5 det | attack NOUN 2 obj | on ADP 7 case | Israel PROPN 5 nmod',
      ['carry_out · subject=Iran · object=attack · on:Israel · past', 'attack · on:Israel · argument<carried'],
    ],
    [
      'a copula',
      'Serbia PROPN 4 nsubj | is AUX 4 cop be | not PART 4 advmod | ready ADJ 0 root | to PART 6 mark | join VERB 4 xcomp',
      ['ready · subject=Serbia · complement=join · not present', 'join · subject=Serbia · infinitive(to)<ready'],
    ],
    [
      'no before a noun',
      'No DET 2 det | meeting NOUN 3 nsubj | took VERB 0 root take | place NOUN 3 obj',
      ['meeting · not · argument<took', 'take · subject=meeting · object=place · not past'],
    ],
  ])('%s', (_, tree, expected) => {
    expect(read(tree)).toEqual(expected);
  });
});

describe('stands a wrong tree', () => {
  test.each<[string, string]>([
    ['a loop', 'met VERB 2 nsubj meet | Xi PROPN 1 obj'],
    ['no root', 'Xi PROPN 2 conj | met VERB 3 conj meet | Putin PROPN 1 conj'],
    ['a word alone', 'met VERB 0 root meet'],
  ])('%s', (_, tree) => {
    expect(() => read(tree)).not.toThrow();
  });
});

test('a language without words for statements gives no predicates', () => {
  const { statements: _, ...bare } = english;
  expect(readClauses([makeSentence('Xi PROPN 2 nsubj | met VERB 0 root meet')], bare)).toEqual([]);
});
