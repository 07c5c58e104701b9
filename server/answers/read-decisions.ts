/** The log of decisions, each with whether it still holds. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { decisionLog } from '../../cypher/read/decisions.ts';
import type { Decision as StoredDecision } from '../../cypher/schema/decisions.ts';
import type { Decision } from '../contract/decisions.ts';

/** Newest first. */
export async function readDecisions(graph: Transaction): Promise<Decision[]> {
  const log = await readStoredLog(graph);
  const undone = new Set<string>();
  for (const one of log) {
    if (one.action === 'undo') undone.add(one.decision);
    if (one.action === 'redo') undone.delete(one.decision);
  }
  return log.map((one) => ({ ...one, holds: !undone.has(one.id) }) as Decision).reverse();
}

/** As it is stored: what an export writes. */
export async function readStoredLog(graph: Transaction): Promise<StoredDecision[]> {
  return (await graph.run(decisionLog, {})).map(({ body }) => JSON.parse(body) as StoredDecision);
}
