/** Words around Vietnamese names. The reader gives each word its gloss, so the lists are the English ones, with more. */
import { names as english } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';
import { OFFICE_GLOSSES } from './vocabulary.ts';

export const names: NameWords = {
  ...english,
  headFirst: true,
  offices: new Set([...english.offices, ...OFFICE_GLOSSES]),
  counterparts: new Set([...english.counterparts, 'người đồng cấp', 'người đồng nhiệm', 'người tương nhiệm']),
};
