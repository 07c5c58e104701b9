/** Two entities → the paths between them, each hop with its edge and the surest sentence behind it. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type FoundPath, findPaths } from '../../cypher/read/find-paths.ts';
import type { StatementFilter } from '../contract/filters.ts';
import type { Path } from '../contract/graph.ts';
import type { Statement } from '../contract/statement.ts';
import { toEdge } from '../payload/to-edge.ts';
import { refusedParameter } from '../problem/problem-error.ts';
import { readEnded } from './read-ended.ts';
import { readEntities } from './read-entities.ts';
import { readStatements } from './read-statements.ts';
import { readSurest } from './read-surest.ts';
import { isOfEdges, toFilterParameters } from './to-filter-parameters.ts';

/** Paths looked at for each one asked, where a filter may rule some out afterwards. */
const SPARE_PATHS = 5;

/**
 * A filter that edges do not carry (dates, outlet, language) is asked of the statements behind each hop of the paths
 * found: a path with a hop that none of them supports is left out, as of a date also one with a hop that had ended.
 * @throws {ProblemError} 400: a status was asked for over which no path leads
 */
export async function readPaths(
  graph: Transaction,
  question: { start: string; end: string; maxHops: number; limit: number },
  filter: StatementFilter,
): Promise<Path[]> {
  const parameters = toFilterParameters(filter);
  if (!parameters.statuses.includes('actual')) {
    throw refusedParameter('status', { code: 'needs-actual' });
  }
  const { minConfidence: _, ...rest } = filter;
  const isFiltered = !isOfEdges(rest);
  const found = await findPaths(graph, {
    ...question,
    limit: isFiltered ? question.limit * SPARE_PATHS : question.limit,
    types: parameters.types,
    minConfidence: parameters.minConfidence,
  });
  const entities = await readEntities(graph, [...new Set(found.flatMap(({ nodes }) => nodes))]);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));

  const ended = await readEnded(graph, [...entityOf.keys()], filter);
  const hops = new Map(found.flatMap(({ hops }) => hops.map((hop) => [keyOf(hop), hop])));
  const sentences = new Map<string, Statement>();
  if (isFiltered) {
    const pairs = [...hops].flatMap(([key, { source, target, properties }]) => {
      const [one, other] = [entityOf.get(source), entityOf.get(target)];
      const only = { types: [properties.type], statuses: [properties.status] };
      return one && other ? { key, one, other, only } : [];
    });
    const surest = await readSurest(graph, pairs, parameters, 1);
    for (const [place, { key }] of pairs.entries()) {
      const [statement] = surest[place] ?? [];
      if (statement) sentences.set(key, statement);
    }
  } else {
    const best = [...hops.values()].map(({ properties }) => properties.best);
    const read = new Map((await readStatements(graph, best)).map((statement) => [statement.id, statement]));
    for (const [key, { properties }] of hops) {
      const statement = read.get(properties.best);
      if (statement) sentences.set(key, statement);
    }
  }
  return found
    .filter(({ hops }) => hops.every((hop) => !ended.edges.has(toEdge(hop).id)))
    .filter(({ hops }) => !isFiltered || hops.every((hop) => sentences.has(keyOf(hop))))
    .slice(0, question.limit)
    .map(({ nodes, hops }) => ({
      nodes: nodes.flatMap((id) => entityOf.get(id) ?? []),
      hops: hops.map((hop) => {
        const statement = sentences.get(keyOf(hop));
        return { edge: toEdge(hop), ...(statement ? { statement } : {}) };
      }),
    }));
}

const keyOf = ({ source, target, properties: { type, status } }: FoundPath['hops'][number]): string =>
  [source, type, status, target].join('|');
