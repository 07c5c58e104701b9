/** A set of entities → when what is said among them is dated; as of a date, without what had ended by then. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type StatementDatesRow, statementDates } from '../../cypher/read/statement-dates.ts';
import type { StatementFilter } from '../contract/filters.ts';
import { endsAmong, readEnded } from './read-ended.ts';
import { toFilterParameters } from './to-filter-parameters.ts';

/** @param ids each once */
export async function readTimeline(
  graph: Transaction,
  ids: readonly string[],
  filter: StatementFilter,
): Promise<StatementDatesRow[]> {
  const [rows, ended] = await Promise.all([
    graph.run(statementDates, { ...toFilterParameters(filter), ids, ends: endsAmong(ids) }),
    readEnded(graph, ids, filter),
  ]);
  const gone = new Map<string, number>();
  for (const one of ended.statements) gone.set(keyOf(one), (gone.get(keyOf(one)) ?? 0) + 1);
  return rows.flatMap((row) => {
    const statements = row.statements - (gone.get(keyOf(row)) ?? 0);
    return statements > 0 ? [{ ...row, statements }] : [];
  });
}

const keyOf = ({ date, type, status }: Pick<StatementDatesRow, 'date' | 'type' | 'status'>): string =>
  `${date} ${type} ${status}`;
