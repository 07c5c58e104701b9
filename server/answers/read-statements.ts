/** Ids → statements with their sentences, in the order of the ids. The text of no document is fetched. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type StatementEndsRow, statementEnds, statements } from '../../cypher/read/statements.ts';
import type { StoredStatement } from '../../cypher/schema/graph-model.ts';
import type { Statement } from '../contract/statement.ts';
import { toStatement } from '../payload/to-statement.ts';

/** @param keep leaves out statements that do not pass */
export async function readStatements(
  graph: Transaction,
  ids: readonly string[],
  keep: (statement: StoredStatement) => boolean = () => true,
): Promise<Statement[]> {
  if (ids.length === 0) return [];
  const asked = { ids: [...new Set(ids)] };
  const [rows, ends] = await Promise.all([graph.run(statements, asked), graph.run(statementEnds, asked)]);
  const endsOf = new Map<string, StatementEndsRow[]>();
  for (const end of ends) {
    const known = endsOf.get(end.statement);
    if (known) known.push(end);
    else endsOf.set(end.statement, [end]);
  }
  const byId = new Map(
    rows
      .filter(({ properties }) => keep(properties))
      .map((row) => [row.properties.id, toStatement(row, endsOf.get(row.properties.id) ?? [])]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
