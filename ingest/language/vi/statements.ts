/** Vietnamese words are read as those of the shared tables; offices of two English words are one here. */
import { statements as english } from '../en/statements.ts';
import type { StatementWords } from '../statement-words.ts';
import { OFFICE_GLOSSES } from './vocabulary.ts';

export const statements: StatementWords = {
  ...english,
  relations: { ...english.relations, offices: new Set([...english.relations.offices, ...OFFICE_GLOSSES]) },
};
