/** In which languages the gazetteer knows a name: so an alias tells its own, whichever entity it came to by a decision. */
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { gazetteerEntries } from './entries.ts';

let known: ReadonlyMap<EntityType, ReadonlyMap<string, readonly string[]>> | undefined;

/** ISO 639-1, English first; empty where no entry of this type has the name. */
export function languagesOfName(type: EntityType, name: string): readonly string[] {
  known ??= readLanguages();
  return known.get(type)?.get(name) ?? [];
}

function readLanguages(): Map<EntityType, Map<string, string[]>> {
  const byType = new Map<EntityType, Map<string, string[]>>();
  for (const { type, name, aliases, names } of gazetteerEntries().values()) {
    const languages = byType.get(type) ?? new Map<string, string[]>();
    byType.set(type, languages);
    for (const [language, some] of [['en', [name, ...aliases]] as const, ...Object.entries(names)]) {
      for (const one of some) {
        const of = languages.get(one) ?? [];
        if (!of.includes(language)) languages.set(one, [...of, language]);
      }
    }
  }
  return byType;
}
