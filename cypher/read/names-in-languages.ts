/** Names by language: those of one entity, and whatever is called by a name of its own in one language. */
import { defineQuery } from '../engine/define-query.ts';
import type { EntityType } from '../schema/ontology.ts';

/** Lists in one order, the usual name of each language first; null where none is known. */
export interface EntityNamesOfRow {
  names: string[] | null;
  languages: string[] | null;
  documents: number[] | null;
}
export interface NamesInLanguageRow {
  id: string;
  type: EntityType;
  name: string;
  names: string[];
  languages: string[];
}

export const entityNamesOf = defineQuery<{ id: string }, EntityNamesOfRow>(import.meta.url, 'entity-names-of');
/** No row for an entity that a person named: it is called so in every language. */
export const namesInLanguage = defineQuery<{ language: string }, NamesInLanguageRow>(
  import.meta.url,
  'names-in-language',
);
