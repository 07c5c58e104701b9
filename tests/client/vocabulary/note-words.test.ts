/** Notes of reading in words: those that the pipeline gives are known. */
import { expect, test } from 'vitest';
import { noteInWords } from '../../../client/vocabulary/note-words.ts';
import { extractDocument } from '../../../ingest/document-pipeline.ts';

test.each([
  ['no sentences for fi yet', 'Not read yet: Finnish'],
  ['no mentions for fi yet', 'No names are found yet in this language: Finnish'],
  ['no statements for fi yet', 'No statements are found yet in this language: Finnish'],
  ['no sentences for fi yet: paragraphs in it were passed over', 'Paragraphs were passed over, not read yet: Finnish'],
  ['the language could not be told', 'The language could not be told'],
  ['something else', 'something else'],
])('%s', (note, said) => {
  expect(noteInWords(note)).toBe(said);
});

test('the words are those of the pipeline', async () => {
  const text = 'Presidentti tapasi eilen pääministerin, ja he keskustelivat pitkään.';
  const unread = await extractDocument({ id: 'a', shape: 'body', language: 'fi', text });
  const untold = await extractDocument({ id: 'b', shape: 'body', text: '12.' });
  expect([...(unread.notes ?? []), ...(untold.notes ?? [])].map(noteInWords)).toEqual([
    'Not read yet: Finnish',
    'The language could not be told',
  ]);
});
