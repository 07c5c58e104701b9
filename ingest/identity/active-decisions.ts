/** The log of decisions → those that hold: what was undone and not redone is left out. Pure. */
import type { Decision } from '../../cypher/schema/decisions.ts';

/** A decision that says something of entities or statements, not of another decision. */
export type Holding = Exclude<Decision, { action: 'undo' | 'redo' }>;

/** @param log in the order of its sequence */
export function activeDecisions(log: readonly Decision[]): Holding[] {
  const holding = new Map<string, Holding>();
  const undone = new Set<string>();
  for (const decision of log) {
    if (decision.action === 'undo') undone.add(decision.decision);
    else if (decision.action === 'redo') undone.delete(decision.decision);
    else holding.set(decision.id, decision);
  }
  return [...holding.values()].filter(({ id }) => !undone.has(id));
}
