import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byEnding, lemmatize } from '../../../ingest/reader/lemmatize.ts';
import { readModel } from '../../../ingest/reader/model-file.ts';

const { lemmas } = readModel(
  readFileSync(new URL('../../../ingest/reader/weights/english.bin', import.meta.url)),
).header;

describe('lemmas by form and tag', () => {
  it.each([
    ['met', 'VERB', 'VBD', 'meet'],
    ['held', 'VERB', 'VBN', 'hold'],
    ['sought', 'VERB', 'VBD', 'seek'],
    ['told', 'VERB', 'VBD', 'tell'],
    ['shook', 'VERB', 'VBD', 'shake'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['struck', 'VERB', 'VBD', 'strike'],
    ['overthrew', 'VERB', 'VBD', 'overthrow'],
    ['overthrown', 'VERB', 'VBN', 'overthrow'],
    ['withheld', 'VERB', 'VBN', 'withhold'],
    ['upheld', 'VERB', 'VBD', 'uphold'],
    ['fled', 'VERB', 'VBD', 'flee'],
    ['forbade', 'VERB', 'VBD', 'forbid'],
    ['oversaw', 'VERB', 'VBD', 'oversee'],
    ['undertook', 'VERB', 'VBD', 'undertake'],
    ['lay', 'VERB', 'VB', 'lay'],
    ['signed', 'VERB', 'VBD', 'sign'],
    ['agreed', 'VERB', 'VBN', 'agree'],
    ['denied', 'VERB', 'VBD', 'deny'],
    ['condemning', 'VERB', 'VBG', 'condemn'],
    ['urging', 'VERB', 'VBG', 'urge'],
    ['planned', 'VERB', 'VBD', 'plan'],
    ['threatens', 'VERB', 'VBZ', 'threaten'],
    ['embezzling', 'VERB', 'VBG', 'embezzle'],
    ['toppled', 'VERB', 'VBD', 'topple'],
    ['controlling', 'VERB', 'VBG', 'control'],
    ['pushes', 'VERB', 'VBZ', 'push'],
    ['was', 'AUX', 'VBD', 'be'],
    ['has', 'AUX', 'VBZ', 'have'],
    ["'ll", 'AUX', 'MD', 'will'],
    ['n’t', 'PART', 'RB', 'not'],
    ['ministries', 'NOUN', 'NNS', 'ministry'],
    ['leaders', 'NOUN', 'NNS', 'leader'],
    ['allies', 'NOUN', 'NNS', 'ally'],
    ['crises', 'NOUN', 'NNS', 'crisis'],
    ['men', 'NOUN', 'NNS', 'man'],
    ['talks', 'NOUN', 'NNS', 'talk'],
    ['closer', 'ADJ', 'JJR', 'close'],
    ['Talks', 'NOUN', 'NNS', 'talk'],
    ['Brussels', 'PROPN', 'NNP', 'Brussels'],
  ])('%s as %s %s is %s', (form, upos, tag, lemma) => {
    expect(lemmatize(form, upos, tag, lemmas)).toBe(lemma);
  });
});

describe('an ending', () => {
  const edits = { 'NNS ': '0|', 'NNS s': '1|', 'NNS ies': '3|y' };
  it.each([
    ['parties', 'NNS', 'party'],
    ['votes', 'NNS', 'vote'],
    ['sheep', 'NNS', 'sheep'],
    ['ies', 'NNS', 'ie'],
    ['parties', 'VBZ', 'parties'],
  ])('of %s as %s leaves %s', (form, tag, lemma) => {
    expect(byEnding(form, tag, edits)).toBe(lemma);
  });
});
