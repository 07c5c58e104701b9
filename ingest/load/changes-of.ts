/** What is stored and what is to be stored → the properties that are other than they were, so that only those are set. Pure. */
import type { Changes } from '../../cypher/schema/graph-model.ts';

/** Whether two are stored alike: the order of their fields does not matter, and a field that is undefined is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    return one.every((value, place) => isSame(value, other[place]));
  }
  const [mine, theirs] = [one, other] as Record<string, unknown>[] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  for (const key in mine) if (!isSame(mine[key], theirs[key])) return false;
  for (const key in theirs) if (theirs[key] !== undefined && mine[key] === undefined) return false;
  return true;
}

/** The properties that are other than they were; null for one that is none now. */
export function changesOf<T extends object>(was: T, is: T): Changes<T> {
  const [old, now] = [was, is] as [Record<string, unknown>, Record<string, unknown>];
  const changes: Record<string, unknown> = {};
  for (const key in now) if (!isSame(old[key], now[key])) changes[key] = now[key] ?? null;
  for (const key in old) if (now[key] === undefined && old[key] !== undefined) changes[key] = null;
  return changes as Changes<T>;
}
