/**
 * Entities with the names that the document itself gives them, each in the language of the sentence it was read in: the
 * aliases alone do not tell, since they hold those of the gazetteer in every language as well. Pure.
 */
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import { languagesOfName } from '../gazetteer/languages-of-name.ts';
import type { Entity, NameInLanguage } from '../model/entity.ts';
import type { LinkedMention } from '../model/mention.ts';

/** @param languageOf a sentence, by its place in the document */
export function withNamesRead(
  entities: readonly Entity[],
  mentions: readonly LinkedMention[],
  languageOf: (sentence: number) => string,
): Entity[] {
  const read = new Map<string, Map<string, NameInLanguage>>();
  for (const {
    kind,
    entities: [id, other],
    gloss,
    text,
    sentence,
  } of mentions) {
    // What names two at once ("the Koreas") is the name of neither.
    if (kind !== 'name' || id === undefined || other !== undefined) continue;
    const names = read.get(id) ?? new Map<string, NameInLanguage>();
    const one = { language: languageOf(sentence), name: (gloss ?? text).replace(/\s+/g, ' ') };
    if (entityTypeOf(id) === 'State' && isCapital(one.name)) continue;
    read.set(id, names.set(`${one.language} ${one.name}`, one));
  }
  return entities.map((entity) => {
    const names = [...(read.get(entity.id) ?? [])]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, name]) => name);
    return names.length > 0 ? { ...entity, names } : entity;
  });
}

/** "Minsk agreed" speaks of Belarus, whose name it is not. */
const isCapital = (name: string): boolean =>
  languagesOfName('Place', name).length > 0 && languagesOfName('State', name).length === 0;
