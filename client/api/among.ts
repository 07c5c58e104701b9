/** Questions about a set of entities as a whole, by POST: a list of ids may be longer than an address. */
import type { Among, Places, Timeline } from '../../server/contract/graph.ts';
import { type Query, send, toQueryString } from './request.ts';

/** Entities in one question about sentences, at most. */
const MOST_NODES = 1_000;

export async function askAmong<Answer>(
  path: string,
  nodes: readonly string[],
  filter: Query,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send(path + toQueryString(filter), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nodes }),
    ...(signal && { signal }),
  });
  return (await response.json()) as Answer;
}

/** What the lines among them rest on, with sentences. */
export const getStatementsAmong = (nodes: readonly string[], filter: Query) =>
  askAmong<Among>('/statements', nodes.slice(0, MOST_NODES), filter);

/** When what is said among them is dated. */
export const getTimeline = (nodes: readonly string[], filter: Query, signal?: AbortSignal) =>
  askAmong<Timeline>('/timeline', nodes, filter, signal);

/** Where what is said among them took place. */
export const getPlaces = (nodes: readonly string[], filter: Query, signal?: AbortSignal) =>
  askAmong<Places>('/places', nodes, filter, signal);
