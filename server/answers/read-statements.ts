/** Ids → statements with their sentences, in the order of the ids. The text of no document is fetched. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type StatementEndsRow, statementEnds, statements } from '../../cypher/read/statements.ts';
import type { Statement } from '../contract/statement.ts';
import { toStatement } from '../payload/to-statement.ts';

export async function readStatements(graph: Transaction, ids: readonly string[]): Promise<Statement[]> {
  if (ids.length === 0) return [];
  const asked = { ids: [...new Set(ids)] };
  const [rows, ends] = await Promise.all([graph.run(statements, asked), graph.run(statementEnds, asked)]);
  const endsOf = new Map<string, StatementEndsRow[]>();
  for (const end of ends) endsOf.set(end.statement, [...(endsOf.get(end.statement) ?? []), end]);
  const byId = new Map(rows.map((row) => [row.properties.id, toStatement(row, endsOf.get(row.properties.id) ?? [])]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
