/** Questions about one entity. */
import { ask } from './request.ts';
import type { Filter } from './schema-parts.ts';

/** A page of a list; `next` is the cursor of the page after it. */
export interface Page<Item> {
  readonly items: Item[];
  readonly next: string | null;
  readonly total: number;
}

/** Entities by name, in any script or spelling, best first. */
export const searchEntities = (q: string, limit: number, signal?: AbortSignal) =>
  ask('/entities', { q, limit }, signal);

/** @param at as of which its offices are told, and by when that must have been published */
export const getProfile = (id: string, signal?: AbortSignal, at: Pick<Filter, 'asOf' | 'knownBy'> = {}) =>
  ask('/entities/{id}', { id, asOf: at.asOf, knownBy: at.knownBy }, signal);

export const getEntityDocuments = (id: string, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask('/entities/{id}/documents', { id, limit, cursor }, signal);

/** Where it is mentioned, document by document, each place with its sentence. */
export const getMentions = (id: string, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask('/entities/{id}/mentions', { id, limit, cursor }, signal);

export const getMeetings = (entity: string, filter: Filter, limit: number, cursor?: string, signal?: AbortSignal) =>
  ask('/meetings', { ...filter, entity, limit, cursor }, signal);

export const getAlliances = (entity: string, filter: Filter, limit: number, signal?: AbortSignal) =>
  ask('/alliances', { ...filter, entity, limit }, signal);
