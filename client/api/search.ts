/** One question over entities, events and documents. */
import type { Found } from '../../server/contract/search.ts';
import { ask } from './request.ts';

/** What was typed → the first of each kind, all of them counted. */
export const searchAll = (q: string, limit: number, signal?: AbortSignal) =>
  ask<Found>('/search', { q, limit }, signal);
