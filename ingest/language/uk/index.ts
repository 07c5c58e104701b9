/** Ukrainian, as the steps see it: names, dates and simple statements; what the shared tables say in the words of ./lexicon.ts. */
import { statements } from '../en/statements.ts';
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { forms, reader } from './reader.ts';

export const ukrainian: Language = { code: 'uk', boilerplate, reader, names, forms, dates, statements };
