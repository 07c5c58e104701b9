/** Questions about what was said, and where. */
import type { Document, Event, Statement } from '../../server/contract/statement.ts';
import type { Page } from './entities.ts';
import { ask, type Query } from './request.ts';

/** Statements between two entities, the surest first. */
export const getStatementsBetween = (
  entity: string,
  other: string,
  filter: Query,
  limit: number,
  cursor?: string,
  signal?: AbortSignal,
) => ask<Page<Statement>>('/statements', { ...filter, entity, with: other, limit, cursor }, signal);

/** An event with all that report it; by what was known on a date, where one is given. */
export const getEvent = (id: string, knownBy: string | undefined, signal?: AbortSignal) =>
  ask<Event>(`/events/${encodeURIComponent(id)}`, { knownBy }, signal);

/** Statements that an entity takes part in, the newest first. */
export const getStatementsOf = (entity: string, filter: Query, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask<Page<Statement>>('/statements', { ...filter, entity, limit, cursor }, signal);

export const getDocument = (id: string, signal?: AbortSignal) =>
  ask<Document>(`/documents/${encodeURIComponent(id)}`, {}, signal);
