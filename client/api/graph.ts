/** Questions about the graph as a whole and parts of it. */
import type { AskedGraph } from '../../server/contract/graph.ts';
import { ask, hand } from './request.ts';
import type { Filter } from './schema-parts.ts';

export const getStats = (signal?: AbortSignal) => ask('/stats', {}, signal);

/** The best-connected entities and the edges among them. */
export const getStart = (limit: number, filter: Filter) => ask('/graph', { ...filter, limit });

/** Most ids that are asked for in the address: it may be 16 kB long, and an id is seldom longer than 50 characters. */
const IN_ADDRESS_AT_MOST = 200;

/** These entities, as far as the graph has them, and all edges among them. */
export const getGraph = (ids: readonly string[], filter: Filter): Promise<AskedGraph> =>
  ids.length <= IN_ADDRESS_AT_MOST
    ? ask('/graph', { ...filter, id: ids })
    : hand('post', '/graph', filter, { nodes: ids });

export const getNeighbors = (id: string, filter: Filter, limit: number, cursor?: string) =>
  ask('/entities/{id}/neighbors', { ...filter, id, limit, cursor });

export const getPaths = (start: string, end: string, filter: Filter, signal?: AbortSignal) =>
  ask('/paths', { ...filter, start, end }, signal);
