/** Questions about what was said, and where. */
import type { Document, Statement } from '../../server/contract/statement.ts';
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

export const getDocument = (id: string, signal?: AbortSignal) =>
  ask<Document>(`/documents/${encodeURIComponent(id)}`, {}, signal);
