import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../ingest/reader/split-sentences.ts';

const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentence ends', () => {
  it.each([
    ['two sentences', 'The envoys met. They signed nothing.', ['The envoys met.', 'They signed nothing.']],
    ['titles', 'Mr. Novak met Gen. Ruiz. He left.', ['Mr. Novak met Gen. Ruiz.', 'He left.']],
    ['initials', 'John F. Adams spoke. A. B. Carr listened.', ['John F. Adams spoke.', 'A. B. Carr listened.']],
    ['a country that ends one', 'He flew to the U.S. The talks failed.', ['He flew to the U.S.', 'The talks failed.']],
    [
      'a country inside one',
      'The U.S. Senate and U.S. President Doe agreed.',
      ['The U.S. Senate and U.S. President Doe agreed.'],
    ],
    ['months', 'They met on Jan. 5 in Oslo. No deal came.', ['They met on Jan. 5 in Oslo.', 'No deal came.']],
    ['numbers', 'Growth was 3.5 percent. Exports rose.', ['Growth was 3.5 percent.', 'Exports rose.']],
    ['closing quotes', '“We agree.” She smiled.', ['“We agree.”', 'She smiled.']],
    ['straight quotes', '"We agree." "So do we."', ['"We agree."', '"So do we."']],
    ['speech that goes on', '"Is it over?" asked the envoy.', ['"Is it over?" asked the envoy.']],
    ['marks together', 'Really?! Yes...', ['Really?!', 'Yes...']],
    ['paragraphs', 'Leaders meet in Oslo\n\nThe leaders met.', ['Leaders meet in Oslo', 'The leaders met.']],
    ['headline lines', 'Leaders meet in Oslo\nThe leaders met.', ['Leaders meet in Oslo', 'The leaders met.']],
    [
      'wrapped lines',
      'The foreign ministers of the three states met in\nOslo on Monday to discuss the border and the trade\nagreement that all of them had signed.',
      [
        'The foreign ministers of the three states met in\nOslo on Monday to discuss the border and the trade\nagreement that all of them had signed.',
      ],
    ],
    ['bullets', '- Trade is open.\n- Borders are shut.', ['- Trade is open.', '- Borders are shut.']],
    ['numbered lines', '1. Trade is open.\n2. Borders are shut.', ['1. Trade is open.', '2. Borders are shut.']],
    ['agency datelines', 'MINSK, Nov. 17. /TASS/. The sides met.', ['MINSK, Nov. 17. /TASS/.', 'The sides met.']],
    ['dash datelines', 'KYIV, Jan. 5 (Reuters) - The sides met.', ['KYIV, Jan. 5 (Reuters) -', 'The sides met.']],
    ['a lost space', 'The sides met.They left.', ['The sides met.', 'They left.']],
    ['footnotes', 'The sides met.[12] They left.', ['The sides met.[12]', 'They left.']],
    ['nothing', '  \n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('puts every token in one sentence', () => {
    const [first, second] = splitSentences('Envoys met. They left.');
    expect(first).toEqual({
      start: 0,
      end: 11,
      tokens: [
        { start: 0, end: 6, text: 'Envoys' },
        { start: 7, end: 10, text: 'met' },
        { start: 10, end: 11, text: '.' },
      ],
    });
    expect(second?.tokens.map((token) => token.text)).toEqual(['They', 'left', '.']);
  });
});
