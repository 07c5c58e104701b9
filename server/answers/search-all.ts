/** What was typed → the entities, events and documents it may mean. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { EntityHit } from '../contract/graph.ts';
import type { Found } from '../contract/search.ts';
import type { DocumentDirectory } from '../names/document-directory.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import { readTyped, type Typed } from '../names/read-typed.ts';
import { toDocumentRef } from '../payload/to-statement.ts';
import { readEntities } from './read-entities.ts';
import { searchEntities } from './search-entities.ts';
import { readAsked, searchEvents } from './search-events.ts';

export async function searchAll(
  graph: Transaction,
  { names, titles }: { names: NameDirectory; titles: DocumentDirectory },
  { text, limit }: { text: string; limit: number },
): Promise<Found> {
  const typed = readTyped(text);
  const asked = await readAsked(names, typed);
  const [entities, events, documents] = await Promise.all([
    searchEntities(graph, names, { text, skip: 0, limit }),
    searchEvents(graph, { ...asked, from: typed.from, to: typed.to, limit }),
    searchDocuments(titles, text, typed, limit),
  ]);
  return {
    entities: entities.total > 0 ? { ...entities, whole: true } : await readNamed(graph, asked.names, limit),
    events,
    documents,
  };
}

/** Where no entity has all words in its name: the first that each of the names may mean. */
async function readNamed(
  graph: Transaction,
  names: readonly (readonly string[])[],
  limit: number,
): Promise<Found['entities']> {
  const ids = [...new Set(names.flatMap(([id]) => id ?? []))];
  const entities = await readEntities(graph, ids);
  const counts = new Map<EntityType, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return {
    items: entities.slice(0, limit).map((entity): EntityHit => ({ ...entity, matched: entity.name })),
    total: entities.length,
    whole: false,
    totals: [...counts].map(([type, count]) => ({ type, count })),
  };
}

/** A date may be part of a title, or say when it was published: "Summit 2022" asks for either. */
async function searchDocuments(
  titles: DocumentDirectory,
  text: string,
  { from, to, undated }: Typed,
  limit: number,
): Promise<Found['documents']> {
  const titled = await titles.search({ text, limit });
  const found =
    titled.total > 0 || from === undefined ? titled : await titles.search({ text: undated, from, to, limit });
  return { items: found.items.map(toDocumentRef), total: found.total };
}
