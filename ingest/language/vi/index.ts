/** Vietnamese, as the steps see it: with marks, and as it is typed without them. */
import type { Language } from '../language.ts';
import { boilerplate } from './boilerplate.ts';
import { dates, plainDates } from './dates.ts';
import { forms, isPlain, plainForms } from './forms.ts';
import { names } from './names.ts';
import { plainReader, reader } from './reader.ts';
import { statements } from './statements.ts';

const withoutMarks: Language = {
  code: 'vi',
  boilerplate,
  reader: plainReader,
  names,
  forms: plainForms,
  dates: plainDates,
  statements,
};

export const vietnamese: Language = {
  code: 'vi',
  boilerplate,
  reader,
  names,
  forms,
  dates,
  statements,
  variantFor: (text) => (isPlain(text) ? withoutMarks : undefined),
};
