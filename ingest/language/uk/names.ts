/** Words around Ukrainian names. The reader gives each word its gloss, so the lists are the English ones. */
import { names as english } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = { ...english, headFirst: true };
