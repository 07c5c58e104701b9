/**
 * How names of the gazetteer look in running text of a language: inflected ("Путина"), in an older spelling ("Bê-la-rút",
 * "hoà" for "hòa"). The gazetteer's scanner asks; without this part names are looked for as they are written there.
 */
import type { EntityType } from '../../cypher/schema/ontology.ts';

export interface NameForms {
  /** The text in the form in which names are compared, as many UTF-16 code units long as it was. */
  prepare(text: string): string;
  /**
   * Every form of a name that a text may hold, the name itself included.
   * @param use `adjective` for a state's demonym, `surname` for a person's surname alone
   */
  formsOf(name: string, type: EntityType, use: 'name' | 'adjective' | 'people' | 'surname'): readonly string[];
}
