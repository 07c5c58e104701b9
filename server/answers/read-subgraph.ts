/** What an export asks for → the part of the graph that goes into the file, bounded, saying what was left out. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { statementsOf } from '../../cypher/read/statements-of.ts';
import { isMutual } from '../../cypher/schema/ontology.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { Edge } from '../contract/graph.ts';
import type { Entity, Statement } from '../contract/statement.ts';
import type { Subgraph } from '../payload/subgraph.ts';
import { edgeIdOf } from '../payload/to-edge.ts';
import { readGraph } from './read-graph.ts';
import { readNeighbors } from './read-neighbors.ts';
import { readStatements } from './read-statements.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** More cannot be laid out by the programs that read these files without a wait of minutes. */
export const MOST_NODES = 1_000;
/** Neighbors taken of each entity at the second step: the heaviest, so that one hub does not fill the file. */
const NEIGHBORS_OF_A_NEIGHBOR = 50;
export const MOST_STATEMENTS = 20_000;
const STATEMENTS_AT_ONCE = 500;

/**
 * An entity and all within `hops` steps of it, the heaviest first.
 * @throws {ProblemError} 404: there is no such entity
 */
export async function readSurroundings(
  graph: Transaction,
  question: { entity: string; hops: number; filter: StatementFilter; withStatements: boolean },
): Promise<Subgraph> {
  const { entity, hops, filter, withStatements } = question;
  const ids = new Set([entity]);
  const notes: string[] = [];
  const first = await readNeighbors(graph, entity, filter, { skip: 0, limit: hops > 0 ? MOST_NODES - 1 : 1 });
  if (hops > 0) {
    for (const { id } of first.nodes) ids.add(id);
    if (first.total > MOST_NODES - 1) {
      notes.push(`Of ${first.total} neighbors the ${MOST_NODES - 1} heaviest are here`);
    }
  }
  if (hops > 1) {
    for (const { id } of first.nodes.slice(1)) {
      if (ids.size >= MOST_NODES) break;
      const page = { skip: 0, limit: NEIGHBORS_OF_A_NEIGHBOR };
      const { nodes, total } = await readNeighbors(graph, id, filter, page);
      if (total > NEIGHBORS_OF_A_NEIGHBOR) {
        notes.push(`Of ${total} neighbors of ${id} the ${NEIGHBORS_OF_A_NEIGHBOR} heaviest are here`);
      }
      for (const node of nodes.slice(0, MOST_NODES - ids.size)) ids.add(node.id);
    }
    if (ids.size >= MOST_NODES)
      notes.push(`The file ends at ${MOST_NODES} entities; there are more within ${hops} hops`);
  }
  const subgraph = await readSubgraph(graph, [...ids], filter, withStatements);
  return { ...subgraph, notes: [...notes, ...subgraph.notes] };
}

/** The given entities and the edges among them. */
export async function readSubgraph(
  graph: Transaction,
  ids: readonly string[],
  filter: StatementFilter,
  withStatements: boolean,
): Promise<Subgraph> {
  const { nodes, edges } = await readGraph(graph, ids, filter);
  const missing = new Set(ids).size - nodes.length;
  const notes = missing > 0 ? [`${missing} of the entities asked for are not in the graph`] : [];
  if (!withStatements) return { nodes, edges, statements: [], notes };
  const statements = await readStatementsAmong(graph, { nodes, edges }, filter);
  if (statements.length >= MOST_STATEMENTS)
    notes.push(`The file ends at ${MOST_STATEMENTS} statements; there are more`);
  return { nodes, edges, statements, notes };
}

/** The statements that the edges rest on, in the order of their ids. */
async function readStatementsAmong(
  graph: Transaction,
  { nodes, edges }: { nodes: readonly Entity[]; edges: readonly Edge[] },
  filter: StatementFilter,
): Promise<Statement[]> {
  const parameters = toFilterParameters(filter);
  const inside = new Set(nodes.map(({ id }) => id));
  const connected = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const read = new Set<string>();
  const found: Statement[] = [];
  const standing = new Set(edges.map(({ id }) => id));
  const isShown = (statement: Statement): boolean =>
    filter.asOf === undefined ? joinsTwo(statement, inside) : edgeIdsOf(statement).some((id) => standing.has(id));
  for (const { id: entity } of nodes) {
    for (let skip = 0; connected.has(entity) && found.length < MOST_STATEMENTS; skip += STATEMENTS_AT_ONCE) {
      const rows = await graph.run(statementsOf, { ...parameters, entity, skip, limit: STATEMENTS_AT_ONCE });
      const ids = rows.map(({ statement }) => statement).filter((id) => !read.has(id));
      for (const id of ids) read.add(id);
      found.push(...(await readStatements(graph, ids)).filter(isShown));
      if (rows.length < STATEMENTS_AT_ONCE) break;
    }
  }
  return found.slice(0, MOST_STATEMENTS).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The edges that it stands behind. */
function edgeIdsOf({ type, status, actors, recipients }: Statement): string[] {
  const all = [...actors, ...recipients];
  const [sources, targets] = isMutual(type) ? [all, all] : [actors, recipients];
  return sources.flatMap(({ id: source }) =>
    targets.map(({ id: target }) => edgeIdOf({ source, target, type, status })),
  );
}

const joinsTwo = ({ actors, recipients }: Statement, inside: ReadonlySet<string>): boolean =>
  new Set([...actors, ...recipients].map(({ id }) => id).filter((id) => inside.has(id))).size > 1;
