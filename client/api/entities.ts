/** Questions about one entity. */
import type { Alliance, EntityHit, EntityProfile, Meeting } from '../../server/contract/graph.ts';
import type { DocumentRef, MentionsInDocument } from '../../server/contract/statement.ts';
import { ask, type Query } from './request.ts';

/** A page of a list; `next` is the cursor of the page after it. */
export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
  readonly total: number;
}

const at = (id: string) => `/entities/${encodeURIComponent(id)}`;

/** Entities by name, in any script or spelling, best first. */
export const searchEntities = (q: string, limit: number, signal?: AbortSignal) =>
  ask<Page<EntityHit>>('/entities', { q, limit }, signal);

export const getProfile = (id: string, signal?: AbortSignal) => ask<EntityProfile>(at(id), {}, signal);

export const getEntityDocuments = (id: string, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask<Page<DocumentRef>>(`${at(id)}/documents`, { limit, cursor }, signal);

/** Where it is mentioned, document by document, each place with its sentence. */
export const getMentions = (id: string, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask<Page<MentionsInDocument>>(`${at(id)}/mentions`, { limit, cursor }, signal);

export const getMeetings = (entity: string, filter: Query, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask<Page<Meeting>>('/meetings', { ...filter, entity, limit, cursor }, signal);

export const getAlliances = (entity: string, filter: Query, limit: number, signal?: AbortSignal) =>
  ask<Page<Alliance>>('/alliances', { ...filter, entity, limit }, signal);
