/**
 * The names of an entity → those of which a language is known, by language, the usual one of each first: the one that a
 * person chose, then in the order of the gazetteer, then the whole names that documents give, then those that most use.
 * Pure.
 */
import type { StoredEntity } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import { languagesOfName } from '../gazetteer/languages-of-name.ts';
import { compareBy } from './compare.ts';
import type { Tally } from './tally.ts';

interface Named {
  id: EntityId;
  type: EntityType;
  name: string;
  aliases: readonly string[];
  /** The name that a person gave it. */
  decided?: string | undefined;
}

type Names = Pick<StoredEntity, 'names' | 'nameLanguages' | 'nameDocuments' | 'named'>;

/** A language that could not be told is none. */
const UNTOLD = 'und';

export function namesByLanguage({ id, type, name, aliases, decided }: Named, { spoken, names: given }: Tally): Names {
  const all = new Set([name, ...aliases]);
  const documents = new Map<string, number>();
  for (const [key, count] of Object.entries(spoken)) {
    const [language, read] = parted(key);
    if (language !== UNTOLD && all.has(read)) documents.set(key, count);
  }
  for (const one of all) {
    for (const language of languagesOfName(type, one)) {
      const key = `${language} ${one}`;
      if (!documents.has(key)) documents.set(key, 0);
    }
  }
  const entry = gazetteerEntry(id);
  const place = (language: string, one: string): number => {
    const own = language === 'en' ? entry && [entry.name, ...entry.aliases] : entry?.names[language];
    const at = own?.indexOf(one) ?? -1;
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const givenBy = new Map(Object.entries(given));
  const found = [...documents]
    .map(([key, count]) => {
      const [language, one] = parted(key);
      return { language, name: one, documents: count };
    })
    .sort(
      compareBy(({ language, name: one, documents: count }) => [
        language,
        one === decided ? 0 : 1,
        place(language, one),
        -(givenBy.get(one) ?? 0),
        -count,
        one,
      ]),
    );
  const isOfNone = decided !== undefined && !found.some((one) => one.name === decided);
  return {
    ...(found.length > 0
      ? {
          names: found.map((one) => one.name),
          nameLanguages: found.map(({ language }) => language),
          nameDocuments: found.map((one) => one.documents),
        }
      : {}),
    ...(isOfNone ? { named: true } : {}),
  };
}

const parted = (key: string): [language: string, name: string] => {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
};
