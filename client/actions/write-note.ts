/** The user writes a note on an entity or a line. Answers whether it is kept. */
import { putNote } from '../api/keeping.ts';
import { working } from './working.ts';

export const writeNote = (about: string, text: string) =>
  working('keep the note', async () => {
    await putNote(about, text);
  });
