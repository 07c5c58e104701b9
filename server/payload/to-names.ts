/** Rows of names by language → the names of an entity on the wire, and the one to show in a language. */
import type { EntityNamesOfRow, NamesInLanguageRow } from '../../cypher/read/names-in-languages.ts';
import type { EntityName } from '../contract/graph.ts';

/** In the order of the row: by language, the usual one first. */
export const toNames = ({ names, languages, documents }: EntityNamesOfRow): EntityName[] =>
  (names ?? []).map((name, place) => ({
    language: languages?.[place] ?? 'und',
    name,
    documents: documents?.[place] ?? 0,
  }));

/** What an entity is called in a language; undefined where that is its name, or no whole name is known. */
export function nameIn(language: string, row: NamesInLanguageRow): string | undefined {
  const usual = row.names.find((name, place) => row.languages[place] === language && !isPart(name, row));
  return usual === row.name ? undefined : usual;
}

const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’.-]+$/u;

/** "Putin" in Vietnamese texts is no reason to call Vladimir Putin so. Chinese names have no blank: "普京" is whole. */
const isPart = (name: string, { type, name: whole }: NamesInLanguageRow): boolean =>
  type === 'Person' && ONE_WORD.test(name) && /\s/.test(whole);
