/** The log of decisions out of the graph, and what holds of it. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { decisionLog } from '../../cypher/read/decisions.ts';
import type { Decision } from '../../cypher/schema/decisions.ts';
import { activeDecisions } from '../identity/active-decisions.ts';
import { type Resolution, resolutionOf } from '../identity/resolution.ts';

/** In the order of its sequence. */
export async function readLog(graph: Pick<Transaction, 'run'>): Promise<Decision[]> {
  return (await graph.run(decisionLog, {})).map(({ body }) => JSON.parse(body) as Decision);
}

export const resolutionBy = (log: readonly Decision[]): Resolution => resolutionOf(activeDecisions(log));
