/**
 * Chains → entities, and each mention with the entities it refers to. A chain the gazetteer knows becomes that entity;
 * any other gets an id from its type and name, the same on every machine. Chains of pronouns and descriptions alone
 * are entities only where the gazetteer tells whose they are.
 */
import { type EntityId, entityIdOf, entityTypeOf } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { cyrillicLanguageOf, romanize } from '../../cypher/schema/romanize.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Entity } from '../model/entity.ts';
import type { Chain, LinkedMention, Mention } from '../model/mention.ts';
import type { LinkEntities } from '../step-signatures.ts';
import { knownSpelling } from './known-spelling.ts';

export const linkEntities: LinkEntities = (document, mentions, chains) => {
  const entities = new Map<EntityId, Entity>();
  const referents = new Map<number, EntityId[]>();
  for (const chain of chains) {
    const entity = toEntity(chain, mentions, document.language);
    if (entity === undefined) continue;
    entities.set(entity.id, merge(entities.get(entity.id), entity));
    for (const index of chain.mentions) {
      const ids = referents.get(index) ?? [];
      if (!ids.includes(entity.id)) referents.set(index, [...ids, entity.id]);
    }
  }
  return {
    entities: [...entities.values()],
    mentions: mentions.flatMap((mention, index): LinkedMention[] => {
      const ids = referents.get(index);
      return ids === undefined ? [] : [{ ...mention, type: typeOf(ids[0]) ?? mention.type, entities: ids }];
    }),
  };
};

function toEntity(chain: Chain, mentions: readonly Mention[], language: string): Entity | undefined {
  const written = chain.name.replace(/\s+/g, ' ');
  const name = inLatin(written, language);
  const entry = gazetteerEntry(chain.gazetteerKey) ?? (chain.type === 'Person' ? knownSpelling(name) : undefined);
  const used = chain.mentions.flatMap((index) => {
    const mention = mentions[index];
    return mention?.kind === 'name' ? [(mention.gloss ?? mention.text).replace(/\s+/g, ' ')] : [];
  });
  if (entry !== undefined) {
    return {
      id: entry.key,
      type: entry.type,
      name: entry.name,
      aliases: aliasesOf(entry.name, [...entry.aliases, ...Object.values(entry.names).flat(), ...used]),
      ...(entry.wikidataId === undefined ? {} : { wikidataId: entry.wikidataId }),
    };
  }
  if (name === '') return undefined;
  return { id: entityIdOf(chain.type, name), type: chain.type, name, aliases: aliasesOf(name, [written, ...used]) };
}

/** A name in Cyrillic letters as English texts write it, so that both lead to one entity; any other as it is. */
const inLatin = (name: string, language: string): string =>
  romanize(name, language === 'ru' || language === 'uk' || language === 'be' ? language : cyrillicLanguageOf(name));

/** A description of an office ("the Foreign Secretary") may stand for its state. */
const typeOf = (id: EntityId | undefined): EntityType | undefined => (id === undefined ? undefined : entityTypeOf(id));

const aliasesOf = (name: string, aliases: readonly string[]): string[] =>
  [...new Set(aliases)].filter((alias) => alias !== name).sort();

const merge = (a: Entity | undefined, b: Entity): Entity =>
  a === undefined ? b : { ...b, aliases: aliasesOf(b.name, [...a.aliases, ...b.aliases]) };
