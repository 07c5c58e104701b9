/** English, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { dates } from './dates.ts';
import { names } from './names.ts';
import { reader } from './reader.ts';
import { statements } from './statements.ts';

export const english: Language = { code: 'en', boilerplate, reader, names, dates, statements };
