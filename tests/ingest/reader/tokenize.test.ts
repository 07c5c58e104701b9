import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../ingest/reader/tokenize.ts';

const tokens = (text: string) => tokenize(text).map((token) => token.text);

describe('tokens in the style of the treebanks', () => {
  it.each([
    ["They don't know.", "They|do|n't|know|."],
    ['Putin’s envoy can’t stay', 'Putin|’s|envoy|ca|n’t|stay'],
    ["We shouldn't've left", "We|should|n't|'ve|left"],
    ['They cannot agree', 'They|can|not|agree'],
    ["the ministers' talks", "the|ministers|'|talks"],
    ["O'Brien met Sha'lan", "O'Brien|met|Sha'lan"],
    ['The U.S. and the U.K. signed.', 'The|U.S.|and|the|U.K.|signed|.'],
    ['Mr. Novak and Gen. Ruiz', 'Mr.|Novak|and|Gen.|Ruiz'],
    ['John F. Adams of St. Lucia', 'John|F.|Adams|of|St.|Lucia'],
    ['on Jan. 5 and in Aug.', 'on|Jan.|5|and|in|Aug.'],
    ['Article No. 5', 'Article|No.|5'],
    ['He said no. Five left.', 'He|said|no|.|Five|left|.'],
    ['a well-known pro-Russian ex-minister', 'a|well|-|known|pro-Russian|ex-minister'],
    ['the Moscow-Minsk line, F-16 jets', 'the|Moscow|-|Minsk|line|,|F|-|16|jets'],
    ['$5m, €2.5bn and 10.5%', '$|5|m|,|€|2.5|bn|and|10.5|%'],
    ['1,200 men at 7:30 on 9/11', '1,200|men|at|7:30|on|9/11'],
    ['the 1990s and the 21st century', 'the|1990s|and|the|21st|century'],
    ['“We agreed,” he said…', '“|We|agreed|,|”|he|said|…'],
    ["the 'new' order -- if any", "the|'|new|'|order|--|if|any"],
    ['Write to press@mfa.example.org.', 'Write|to|press@mfa.example.org|.'],
    ['See https://example.org/a?b=1, or example.com.', 'See|https://example.org/a?b=1|,|or|example.com|.'],
    ['@minister #summit', '@minister|#summit'],
    ['AT&T and R&D', 'AT&T|and|R&D'],
    ['Good 👍🏽 news 🇧🇾!', 'Good|👍🏽|news|🇧🇾|!'],
    ['and/or', 'and|/|or'],
    // Marks of direction, which pages leave beside names in other scripts.
    ['Prime Minister\u200E Darwish\u200F left', 'Prime|Minister|Darwish|left'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(tokens(text).join('|')).toBe(expected);
  });
});

describe('offsets', () => {
  it('give back the text of every token, in order, and leave only white space out', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom("don't", 'U.S.', '"', '’s', '...', '\n\n', ' ', '10.5%', 'a-b', '\uD800', '́'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let at = 0;
        let between = '';
        for (const token of tokenize(given)) {
          expect(given.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          between += given.slice(at, token.start);
          at = token.end;
        }
        between += given.slice(at);
        expect(between.replace(/[\s\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069]/gu, '')).toBe('');
      }),
    );
  });

  it('count from the start of the text when a stretch of it is tokenized', () => {
    expect(tokenize('Envoys met. They left.', 12, 21)).toEqual([
      { start: 12, end: 16, text: 'They' },
      { start: 17, end: 21, text: 'left' },
    ]);
  });
});
