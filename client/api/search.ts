/** One question over entities, events and documents. */
import { ask } from './request.ts';

/** What was typed → the first of each kind, all of them counted. */
export const searchAll = (q: string, limit: number, signal?: AbortSignal) => ask('/search', { q, limit }, signal);
