import { expect, test } from 'vitest';
import { sentenceAround } from '../../../server/payload/sentence-around.ts';

const around = (text: string, name: string, language = 'en') => {
  const start = text.indexOf(name);
  const found = sentenceAround(text, start, start + name.length, language);
  return [found.text, found.text.slice(found.start, found.end)];
};

test.each<[string, string, string, string]>([
  [
    'the one of three',
    'The first sentence of this text is long enough. The second one speaks of Rasa Petraite and the harbor. The third does not.',
    'Rasa Petraite',
    'The second one speaks of Rasa Petraite and the harbor.',
  ],
  [
    'no further than its paragraph',
    'A headline about the harbor\nRasa Petraite met the harbor master on Monday morning.\nMore.',
    'Rasa Petraite',
    'Rasa Petraite met the harbor master on Monday morning.',
  ],
  [
    'a title that looks like an end',
    'It was Mr. Petraite who opened the harbor again.',
    'Petraite',
    'It was Mr. Petraite who opened the harbor again.',
  ],
  ['a text of one word', 'Petraite', 'Petraite', 'Petraite'],
])('%s', (_, text, name, sentence) => {
  expect(around(text, name)).toEqual([sentence, name]);
});

test('a long sentence is cut around the place, between words', () => {
  const text = `${'before and '.repeat(60)}Rasa Petraite ${'and after '.repeat(60)}`.trim();
  const [sentence = '', name] = around(text, 'Rasa Petraite');
  expect(name).toBe('Rasa Petraite');
  expect(sentence.length).toBeLessThan(340);
  expect(sentence).toMatch(/^… (before|and) .* (and|after) …$/);
});

test('in Vietnamese', () => {
  const text = 'Cuộc gặp đầu tiên diễn ra tại cảng vào sáng thứ Hai. Bà Rasa Petraite đã phát biểu trước báo giới.';
  expect(around(text, 'Rasa Petraite', 'vi')).toEqual([
    'Bà Rasa Petraite đã phát biểu trước báo giới.',
    'Rasa Petraite',
  ]);
});
