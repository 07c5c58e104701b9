/** Pairs of entities → for each the surest statements that have both at their ends. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { StatementFilterParameters } from '../../cypher/read/statement-filter.ts';
import { statementsBetween } from '../../cypher/read/statements-between.ts';
import type { Entity, Statement } from '../contract/statement.ts';
import { readStatements } from './read-statements.ts';

/** Two entities, and what narrows the statements between them further than the question does. */
export interface Pair {
  one: Entity;
  other: Entity;
  only?: Pick<StatementFilterParameters, 'types' | 'statuses'>;
}

/** @returns for each pair, in their order, at most `limit` statements */
export async function readSurest(
  graph: Transaction,
  pairs: readonly Pair[],
  parameters: StatementFilterParameters,
  limit: number,
): Promise<Statement[][]> {
  const ids = await Promise.all(
    pairs.map(async ({ one, other, only }) => {
      // Asked of the end that stands in fewer statements.
      const [a, b] = one.statements < other.statements ? [one.id, other.id] : [other.id, one.id];
      const found = await graph.run(statementsBetween, { ...parameters, ...only, a, b, skip: 0, limit });
      return found.map(({ statement }) => statement);
    }),
  );
  const read = new Map((await readStatements(graph, ids.flat())).map((statement) => [statement.id, statement]));
  return ids.map((some) => some.flatMap((id) => read.get(id) ?? []));
}
