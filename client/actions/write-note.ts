/** The user writes a note on an entity or a line. Answers whether it is kept. */

import { putNote } from '../api/keeping.ts';
import { t } from '../language/t.ts';
import { working } from './working.ts';

export const writeNote = (about: string, text: string) =>
  working(t('Could not keep the note'), async () => {
    await putNote(about, text);
  });
