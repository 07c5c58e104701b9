/** What was typed → the entities it may mean, as the graph has them now. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { EntityHit } from '../contract/graph.ts';
import type { Found } from '../contract/search.ts';
import type { NameDirectory } from '../names/name-directory.ts';
import type { NameQuestion } from '../names/name-index.ts';
import { readEntities } from './read-entities.ts';

export async function searchEntities(
  graph: Transaction,
  names: NameDirectory,
  question: NameQuestion,
): Promise<Omit<Found['entities'], 'whole'>> {
  const { hits, total, totals } = await names.search(question);
  const found = new Map(
    (
      await readEntities(
        graph,
        hits.map(({ id }) => id),
      )
    ).map((entity) => [entity.id, entity]),
  );
  const gone = hits.filter(({ id }) => !found.has(id));
  if (gone.length > 0) {
    names.forget(gone.map(({ id }) => id));
    return searchEntities(graph, names, question);
  }
  return { items: hits.flatMap(({ id, matched }) => ({ ...found.get(id), matched }) as EntityHit), total, totals };
}
