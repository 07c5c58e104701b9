/** Two entities → the paths between them, each hop with its edge and the surest sentence behind it. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { findPaths, type PathQuestion } from '../../cypher/read/find-paths.ts';
import type { Path } from '../contract/graph.ts';
import { toEdge } from '../payload/to-edge.ts';
import { readEntities } from './read-entities.ts';
import { readStatements } from './read-statements.ts';

export async function readPaths(graph: Transaction, question: PathQuestion): Promise<Path[]> {
  const found = await findPaths(graph, question);
  const [entities, statements] = await Promise.all([
    readEntities(graph, [...new Set(found.flatMap(({ nodes }) => nodes))]),
    readStatements(graph, [...new Set(found.flatMap(({ hops }) => hops.map(({ properties }) => properties.best)))]),
  ]);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const statementOf = new Map(statements.map((statement) => [statement.id, statement]));
  return found.map(({ nodes, hops }) => ({
    nodes: nodes.flatMap((id) => entityOf.get(id) ?? []),
    hops: hops.map((hop) => {
      const statement = statementOf.get(hop.properties.best);
      return { edge: toEdge(hop), ...(statement ? { statement } : {}) };
    }),
  }));
}
