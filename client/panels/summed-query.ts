/** The question about what a line of a group rests on: the statements behind any of the lines that it sums up. */
import type { Edge } from '../../server/contract/graph.ts';
import { getStatementsAmong } from '../api/among.ts';
import { edgesOfStatement } from '../store/edge-of-statement.ts';
import { boundsQuery, type Filters } from '../store/filters.ts';

/** The surest first. */
export function summedQuery(parts: readonly Edge[], filters: Filters) {
  const ends = [...new Set(parts.flatMap(({ source, target }) => [source, target]))].sort();
  const [types, statuses] = [
    [...new Set(parts.map(({ type }) => type))],
    [...new Set(parts.map(({ status }) => status))],
  ];
  const filter = { ...boundsQuery(filters), type: types, status: statuses };
  return {
    queryKey: ['summed', parts.map(({ id }) => id), filter],
    queryFn: async () => {
      const { items } = await getStatementsAmong(ends, filter);
      return items
        .filter((statement) => edgesOfStatement(statement, parts).length > 0)
        .sort((one, other) => other.confidence - one.confidence || (one.id < other.id ? -1 : 1));
    },
  };
}
