/** An entity → those one step away with the edges to them, the heaviest first. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { edgesStated, edgesTo, toIdSet } from '../../cypher/read/edges.ts';
import { neighbors, neighborsCount, neighborsStated, neighborsStatedCount } from '../../cypher/read/neighbors.ts';
import type { StatementType } from '../../cypher/schema/ontology.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { Edge, Graph } from '../contract/graph.ts';
import { isPast, toEdge, toEdgeFromStatements } from '../payload/to-edge.ts';
import { ENDING_TYPE } from './read-ended.ts';
import { readEntities, readEntity } from './read-entities.ts';
import { isOfEdges, toFilterParameters } from './to-filter-parameters.ts';

/**
 * The entity itself is the first of the nodes; `total` counts its neighbors.
 * @throws {ProblemError} 404: there is no such entity
 */
export async function readNeighbors(
  graph: Transaction,
  id: string,
  filter: StatementFilter,
  page: { skip: number; limit: number },
): Promise<Graph & { total: number }> {
  const parameters = { ...toFilterParameters(filter), id };
  const [list, count] = isOfEdges(filter) ? [neighbors, neighborsCount] : [neighborsStated, neighborsStatedCount];
  const [entity, rows, counted] = await Promise.all([
    readEntity(graph, id),
    graph.run(list, { ...parameters, skip: page.skip, limit: page.limit }),
    graph.run(count, parameters),
  ]);
  const others = rows.map((row) => row.id);
  const [nodes, edges] = await Promise.all([readEntities(graph, others), readEdges(graph, id, others, filter)]);
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const reached = filter.asOf === undefined ? nodes : nodes.filter((node) => joined.has(node.id));
  return { nodes: [entity, ...reached], edges, total: counted[0]?.total ?? 0 };
}

/** The edges between one entity and the given others. */
export async function readEdges(
  graph: Transaction,
  id: string,
  others: readonly string[],
  filter: StatementFilter,
): Promise<Edge[]> {
  if (others.length === 0) return [];
  const parameters = { ...toFilterParameters(filter), id, among: toIdSet(others) };
  if (isOfEdges(filter)) return (await graph.run(edgesTo, parameters)).map(toEdge);
  if (filter.asOf === undefined) {
    return (await graph.run(edgesStated, parameters)).map((row) => toEdgeFromStatements(id, row));
  }
  // As of a date: without the alliances, memberships and offices that had ended by then, and sanctions that were lifted.
  const { types } = parameters;
  const rows = await graph.run(edgesStated, {
    ...parameters,
    types: [...new Set<StatementType>([...types, ENDING_TYPE])],
  });
  const standing = rows.filter((row) => types.includes(row.type) && !isPast(row, rows));
  return standing.map((row) => toEdgeFromStatements(id, row));
}
