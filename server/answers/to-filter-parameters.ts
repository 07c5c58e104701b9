/** The filter as a request gives it → the parameters of the queries. */
import type { StatementFilterParameters } from '../../cypher/read/statement-filter.ts';
import { STATEMENT_TYPES, type StatementType } from '../../cypher/schema/ontology.ts';
import { type StatementFilter, StatementFilterSchema } from '../contract/filters.ts';
import { refusedParameter } from '../problem/problem-error.ts';

/**
 * @param about the types that the question is about; a filter by type narrows them
 * @throws {ProblemError} 400: `from` lies after `to`, or a date is not in the calendar
 */
export function toFilterParameters(
  filter: StatementFilter,
  about: readonly StatementType[] = STATEMENT_TYPES,
): StatementFilterParameters {
  for (const name of ['from', 'to', 'asOf', 'knownBy'] as const) {
    const date = filter[name];
    if (date?.length === 10 && !isInCalendar(date))
      throw refusedParameter(name, { code: 'no-such-day', values: { date } });
  }
  const { from = null, knownBy = null } = filter;
  const to = earlier(filter.to, filter.asOf);
  // '~' sorts after every digit and '-': the end of a year or month.
  if (from !== null && to !== null && from > `${to}~`) {
    throw refusedParameter('from', { code: 'from-after-to', values: { from, to } });
  }
  return {
    types: about.filter((type) => filter.type?.includes(type) ?? true),
    statuses: filter.status ?? ['actual'],
    minConfidence: filter.minConfidence ?? 0,
    from,
    to,
    knownBy,
    publisher: filter.publisher ?? null,
    language: filter.language ?? null,
    place: filter.place ?? null,
  };
}

/** What the edges kept between entities do not carry, and has to be asked of the statements. */
const NOT_OF_EDGES = (Object.keys(StatementFilterSchema.properties) as (keyof StatementFilter)[]).filter(
  (name) => name !== 'type' && name !== 'status',
);

/** @param filter may be a whole query of a request: what is no filter in it, as `limit`, does not count */
export const isOfEdges = (filter: StatementFilter): boolean => NOT_OF_EDGES.every((name) => filter[name] === undefined);

/** The one that ends first; a year or a month ends with its last day. */
function earlier(one: string | undefined, other: string | undefined): string | null {
  if (one === undefined || other === undefined) return one ?? other ?? null;
  return `${one}~` < `${other}~` ? one : other;
}

function isInCalendar(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
