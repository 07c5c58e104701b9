/** Questions about the graph as a whole and parts of it. */
import type { AskedGraph, Graph, Neighbors, Path, Stats } from '../../server/contract/graph.ts';
import { ask, type Query } from './request.ts';

export const getStats = (signal?: AbortSignal) => ask<Stats>('/stats', {}, signal);

/** The best-connected entities and the edges among them. */
export const getStart = (limit: number, filter: Query) => ask<Graph>('/graph', { ...filter, limit });

/** Ids in one question: an address may be 16 kB long, and an id is seldom longer than 50 characters. */
const IDS_A_QUESTION = 200;

/**
 * These entities, as far as the graph has them, and all edges among them. More ids than fit one address are asked for
 * in pairs of parts, so that no edge between two parts is missed.
 */
export async function getGraph(ids: readonly string[], filter: Query): Promise<AskedGraph> {
  const graphs = await Promise.all(
    questionsOf(ids, IDS_A_QUESTION).map((id) => ask<AskedGraph>('/graph', { ...filter, id })),
  );
  return {
    nodes: [...new Map(graphs.flatMap((graph) => graph.nodes.map((node) => [node.id, node]))).values()],
    edges: [...new Map(graphs.flatMap((graph) => graph.edges.map((edge) => [edge.id, edge]))).values()],
    became: graphs.flatMap((graph) => graph.became ?? []),
  };
}

/** Lists of at most `size` ids, such that every two ids are together in one of them. */
export function questionsOf(ids: readonly string[], size: number): string[][] {
  if (ids.length <= size) return [[...ids]];
  const half = Math.floor(size / 2);
  const parts: string[][] = [];
  for (let at = 0; at < ids.length; at += half) parts.push(ids.slice(at, at + half));
  return parts.flatMap((one, index) => parts.slice(index + 1).map((other) => [...one, ...other]));
}

export const getNeighbors = (id: string, filter: Query, limit: number, cursor?: string) =>
  ask<Neighbors>(`/entities/${encodeURIComponent(id)}/neighbors`, { ...filter, limit, cursor });

export const getPaths = (start: string, end: string, filter: Query, signal?: AbortSignal) =>
  ask<{ items: Path[] }>('/paths', { ...filter, start, end }, signal);
