/** Questions about the graph as a whole and parts of it. */
import type { AskedGraph, Graph, Neighbors, Path, Stats } from '../../server/contract/graph.ts';
import { askAmong } from './among.ts';
import { ask, type Query } from './request.ts';

export const getStats = (signal?: AbortSignal) => ask<Stats>('/stats', {}, signal);

/** The best-connected entities and the edges among them. */
export const getStart = (limit: number, filter: Query) => ask<Graph>('/graph', { ...filter, limit });

/** Most ids that are asked for in the address: it may be 16 kB long, and an id is seldom longer than 50 characters. */
const IN_ADDRESS_AT_MOST = 200;

/** These entities, as far as the graph has them, and all edges among them. */
export const getGraph = (ids: readonly string[], filter: Query): Promise<AskedGraph> =>
  ids.length <= IN_ADDRESS_AT_MOST
    ? ask<AskedGraph>('/graph', { ...filter, id: ids })
    : askAmong<AskedGraph>('/graph', ids, filter);

export const getNeighbors = (id: string, filter: Query, limit: number, cursor?: string) =>
  ask<Neighbors>(`/entities/${encodeURIComponent(id)}/neighbors`, { ...filter, limit, cursor });

export const getPaths = (start: string, end: string, filter: Query, signal?: AbortSignal) =>
  ask<{ items: Path[] }>('/paths', { ...filter, start, end }, signal);
