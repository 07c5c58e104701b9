/** Vietnamese, as the steps see it. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { dates } from './dates.ts';
import { forms } from './forms.ts';
import { names } from './names.ts';
import { reader } from './reader.ts';
import { statements } from './statements.ts';

export const vietnamese: Language = { code: 'vi', boilerplate, reader, names, forms, dates, statements };
