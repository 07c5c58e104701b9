/** A set of entities → these and the edges among them. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { edgesBetween } from '../../cypher/read/edges.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { Edge, Graph } from '../contract/graph.ts';
import type { Entity } from '../contract/statement.ts';
import { toEdge } from '../payload/to-edge.ts';
import { readEntities } from './read-entities.ts';
import { readEdges } from './read-neighbors.ts';
import { isOfEdges, toFilterParameters } from './to-filter-parameters.ts';

/** Ids that do not exist are left out, and so is what a decision took out. */
export async function readGraph(graph: Transaction, ids: readonly string[], filter: StatementFilter): Promise<Graph> {
  const nodes = (await readEntities(graph, [...new Set(ids)])).filter(({ hidden }) => !hidden);
  return { nodes, edges: await readEdgesAmong(graph, nodes, filter) };
}

async function readEdgesAmong(graph: Transaction, nodes: readonly Entity[], filter: StatementFilter): Promise<Edge[]> {
  if (nodes.length < 2) return [];
  if (isOfEdges(filter)) {
    const parameters = { ...toFilterParameters(filter), ids: nodes.map(({ id }) => id) };
    return (await graph.run(edgesBetween, parameters)).map(toEdge);
  }
  // Each pair once, asked of the end that stands in fewer statements: no hub is walked but for its own edges to hubs.
  const fewestFirst = [...nodes].sort(
    (one, other) => one.statements - other.statements || (one.id < other.id ? -1 : 1),
  );
  const edges: Edge[] = [];
  for (const [index, { id }] of fewestFirst.entries()) {
    const others = fewestFirst.slice(index + 1).map((other) => other.id);
    edges.push(...(await readEdges(graph, id, others, filter)));
  }
  return edges;
}
