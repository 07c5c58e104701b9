/** A thing in the world that a document speaks of, with its stable id. */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';

/** A name in the language of the text that it was read in: ISO 639-1, `und` where that could not be told. */
export interface NameInLanguage {
  language: string;
  name: string;
}

export interface Entity {
  id: EntityId;
  type: EntityType;
  /** Canonical name, in English where known; a person's without titles. */
  name: string;
  /** Other names it goes by: those of the gazetteer that matter and those this document uses. Sorted, without `name`. */
  aliases: string[];
  /** Those that this document itself uses, by language; absent where it uses none. */
  names?: NameInLanguage[];
  wikidataId?: string;
}
