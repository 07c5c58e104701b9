/**
 * Edges of which all statements go from one entity to another → moved inside the graph: nothing of them is read, summed
 * up or handed over. That is most of what a merge of well-known entities, or its undo, changes.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { edgesTaken } from '../../cypher/read/edges-taken.ts';
import type { StoredEntity } from '../../cypher/schema/graph-model.ts';
import { edgeTypeOf } from '../../cypher/schema/ontology.ts';
import { moveEdges as moveEdgesOf } from '../../cypher/write/edges.ts';
import { groupBy } from './group-by.ts';
import type { MovedEdge } from './plan-change.ts';

/** All edges of both entities are looked at: forty of them in the time in which one is read, summed up and written. */
const LOOKED_AT_FOR_ONE = 20;

/**
 * @param states of the entities as they were stored; those that are new must be put already
 * @returns the others: they are few beside what else their entities have, more is behind them than what goes, or
 *   there is such an edge already
 */
export async function moveEdges(
  transaction: Transaction,
  edges: readonly MovedEdge[],
  states: ReadonlyMap<string, StoredEntity>,
): Promise<MovedEdge[]> {
  const left = new Set(edges);
  const degree = (id: string): number => states.get(id)?.statements ?? 0;
  for (const some of groupBy(edges, groupOf).values()) {
    const { leaves, enters, from, to } = some[0] as MovedEdge;
    if (Math.max(degree(leaves), degree(enters)) > some.length * LOOKED_AT_FOR_ONE) continue;
    const { type, status } = to;
    const [led, leads] = [from.source === leaves, to.source === enters];
    const moving = new Map<string, MovedEdge>(some.map((one) => [one.other, one]));
    const parameters = () => ({
      ...{ leaves, enters, type, status, led, leads },
      counts: Object.fromEntries([...moving].map(([other, one]) => [other, one.from.removed.length])),
    });
    const relationship = edgeTypeOf(type, status);
    if (states.has(enters)) {
      for (const { other } of await transaction.run(known(edgesTaken, relationship), parameters()))
        moving.delete(other);
    }
    const query = known(moveEdgesOf[leads ? 'from' : 'to'], relationship);
    for (const { other } of await transaction.run(query, parameters())) left.delete(moving.get(other) as MovedEdge);
  }
  return [...left];
}

const groupOf = ({ leaves, enters, from, to }: MovedEdge): string =>
  [to.type, to.status, leaves, enters, from.source === leaves, to.source === enters].join(' ');

function known<Q>(queries: ReadonlyMap<string, Q>, relationship: string): Q {
  const query = queries.get(relationship);
  if (!query) throw new Error(`${relationship} is no type that the vocabulary knows`);
  return query;
}
