/**
 * The boilerplate step: source document → document. A page loses its menus, tickers, captions and lists (clean-page.ts);
 * a body keeps its text to the last space. Both get a language, from the text, and an id.
 */
import { documentIdOf } from '../../cypher/schema/ids.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { LANGUAGES } from '../language/languages.ts';
import type { Document } from '../model/document.ts';
import { RefusedInput } from '../model/refused-input.ts';
import type { ExtractBody } from '../step-signatures.ts';
import { cleanPage } from './clean-page.ts';
import { joinPageWords } from './page-words.ts';

const words = joinPageWords(LANGUAGES.map((language) => language.boilerplate));

/**
 * Takes the body out of a source document. What the source says of itself (title, publisher …) stays as it is.
 * @throws {RefusedInput} there is no text, or none but menus
 */
export const extractBody: ExtractBody = (source) => {
  if (source.text.trim() === '') throw new RefusedInput('no-text');
  const { shape: _, id, language, text, ...metadata } = cleanPage(source, words);
  if (text === '') throw new RefusedInput('only-menus');
  return {
    ...metadata,
    // The id of a document that was given none is that of what was given, not of what was made of it.
    id: (id ?? documentIdOf(source.text)) as Document['id'],
    language: detectLanguage(text, language),
    text,
  };
};
