/** Questions about what was said, and where. */
import { ask } from './request.ts';
import type { Filter } from './schema-parts.ts';

/** Statements between two entities, the surest first. */
export const getStatementsBetween = (
  entity: string,
  other: string,
  filter: Filter,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
) => ask('/statements', { ...filter, entity, with: other, limit, cursor }, signal);

/** An event with all that report it; by what was known on a date, where one is given. */
export const getEvent = (id: string, knownBy: string | undefined, signal?: AbortSignal) =>
  ask('/events/{id}', { id, knownBy }, signal);

/** Statements that an entity takes part in, the newest first. */
export const getStatementsOf = (entity: string, filter: Filter, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask('/statements', { ...filter, entity, limit, cursor }, signal);

export const getDocument = (id: string, signal?: AbortSignal) => ask('/documents/{id}', { id }, signal);
