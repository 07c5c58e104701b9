/** Notes of reading, as the API gives them in English → the language spoken. One that is worded otherwise stays as it came. */
import { t } from '../language/t.ts';
import { languageInWords } from './numbers-and-dates.ts';

const NOT_YET =
  /^no (sentences|mentions|clauses|statements) for ([a-z]{2,3}) yet(: paragraphs in it were passed over)?$/;

export function noteInWords(note: string): string {
  if (note === 'the language could not be told') return t('The language could not be told');
  const [, what, code, isPart] = NOT_YET.exec(note) ?? [];
  if (what === undefined || code === undefined) return note;
  const language = languageInWords(code);
  if (isPart !== undefined) return t('Paragraphs were passed over, not read yet: {{language}}', { language });
  switch (what) {
    case 'sentences':
      return t('Not read yet: {{language}}', { language });
    case 'mentions':
      return t('No names are found yet in this language: {{language}}', { language });
    default:
      return t('No statements are found yet in this language: {{language}}', { language });
  }
}
