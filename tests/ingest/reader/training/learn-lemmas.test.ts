import { describe, expect, it } from 'vitest';
import { learnLemmas } from '../../../../ingest/reader/training/learn-lemmas.ts';

const bank = (words: string) => [
  {
    newParagraph: false,
    words: words.split('|').map((word) => {
      const [text = '', lemma = '', upos = '', xpos = ''] = word.split(' ');
      return { text, lemma, upos, xpos, head: -1, relation: 'root', spaceAfter: true };
    }),
  },
];

describe('the table of lemmas', () => {
  it('holds the endings that several forms share, and the forms that they would get wrong', () => {
    expect(
      learnLemmas(
        bank(
          'parties party NOUN NNS|cities city NOUN NNS|votes vote NOUN NNS|states state NOUN NNS|bases base NOUN NNS|talks talk NOUN NNS|Men man NOUN NNS|Oslo Oslo PROPN NNP',
        ),
      ),
    ).toEqual({
      exceptions: { 'NNS men': 'man' },
      edits: { 'NNS ': '1|', 'NNS ies': '3|y' },
    });
  });

  it('goes by the more frequent lemma of a form', () => {
    const { exceptions } = learnLemmas(
      bank('data datum NOUN NNS|data data NOUN NNS|data data NOUN NNS|left leave VERB VBD'),
    );
    expect(exceptions).toEqual({ 'VBD left': 'leave' });
  });
});
