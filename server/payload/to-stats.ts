/** Rows of counts → the statistics on the wire. */
import type { GraphCountsRow, GraphDatesRow } from '../../cypher/read/graph.ts';
import { ENTITY_TYPES, STATEMENT_TYPES, STATUSES } from '../../cypher/schema/ontology.ts';
import type { Stats } from '../contract/graph.ts';
import { known } from './known.ts';

export function toStats(counts: readonly GraphCountsRow[], dates: GraphDatesRow | undefined): Stats {
  const of = (kind: GraphCountsRow['kind']): { name: string; count: number }[] =>
    counts
      .filter((row) => row.kind === kind)
      .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
  const sum = (kind: GraphCountsRow['kind']): number => of(kind).reduce((total, { count }) => total + count, 0);
  /** In the order of the vocabulary, with what does not occur left out. */
  const among = <Name extends string>(kind: GraphCountsRow['kind'], names: readonly Name[]) =>
    names.flatMap((name) => of(kind).flatMap((row) => (row.name === name ? { name, count: row.count } : [])));
  return known({
    documents: sum('language'),
    entities: sum('entity'),
    statements: sum('type'),
    events: dates?.events ?? 0,
    entitiesByType: among('entity', ENTITY_TYPES).map(({ name, count }) => ({ type: name, count })),
    statementsByType: among('type', STATEMENT_TYPES).map(({ name, count }) => ({ type: name, count })),
    statementsByStatus: among('status', STATUSES).map(({ name, count }) => ({ status: name, count })),
    languages: of('language').map(({ name, count }) => ({ language: name, count })),
    publishers: of('publisher').map(({ name, count }) => ({ publisher: name, count })),
    firstDate: dates?.firstDate,
    lastDate: dates?.lastDate,
  });
}
