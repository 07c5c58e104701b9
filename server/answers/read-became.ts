/**
 * Ids that are no longer in the graph → what decisions made of them: merged into another, of another type and so of
 * another id, split off and joined again. Links and saved views name ids, and must open whatever was decided since.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { Decision } from '../contract/decisions.ts';
import type { Became } from '../contract/graph.ts';
import { readDecisions } from './read-decisions.ts';
import { readEntities } from './read-entities.ts';

/** @param gone ids that the graph does not have; those that became nothing are left out of the answer */
export async function readBecame(graph: Transaction, gone: readonly string[]): Promise<Became[]> {
  if (gone.length === 0) return [];
  const next = nextOf((await readDecisions(graph)).reverse());
  const ways = gone.map((id) => ({ id, way: wayFrom(id, next) }));
  const there = new Set((await readEntities(graph, [...new Set(ways.flatMap(({ way }) => way))])).map(({ id }) => id));
  return ways.flatMap(({ id, way }) => {
    const now = way.find((one) => there.has(one));
    return now === undefined ? [] : [{ id, now }];
  });
}

/** Where each id went, by the last decision that moved it. @param log oldest first */
function nextOf(log: readonly Decision[]): Map<string, string> {
  const next = new Map<string, string>();
  for (const { action, holds, entities = [], entity, into, to } of log) {
    if (action === 'merge' && holds && into !== undefined) {
      for (const id of entities) if (id !== into) next.set(id, into);
    }
    if ((action !== 'split' && action !== 'retype') || entity === undefined || to === undefined) continue;
    // A split that took everything away leaves nothing behind; one that is taken back leaves nothing that was split off.
    if (holds) next.set(entity, to);
    else next.set(to, entity);
  }
  return next;
}

/** All that it became one after the other, the last one first. */
function wayFrom(id: string, next: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let one = next.get(id); one !== undefined && one !== id && !way.includes(one); one = next.get(one))
    way.push(one);
  return way.reverse();
}
