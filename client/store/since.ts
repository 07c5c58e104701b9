/** What is new in the graph since a view was saved. Pure. */
import type { Edge } from '../../server/contract/graph.ts';
import { drawn, type Loaded } from './drawn.ts';

/** A saved view as it was: what it knew of its lines then. */
export interface Since {
  readonly name: string;
  /** ISO date-time. */
  readonly savedAt: string;
  /** Sentences behind each edge, by its id. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Sentences that an edge has now and had not then; the edges with most of them first. */
export function newSince(state: Loaded & { readonly since?: Since }): { edge: Edge; more: number; isNew: boolean }[] {
  const { since } = state;
  if (!since) return [];
  return drawn(state)
    .edges.map((edge) => {
      const before = since.lines[edge.id];
      return { edge, more: edge.statements - (before ?? 0), isNew: before === undefined };
    })
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more || (one.edge.id < other.edge.id ? -1 : 1));
}

/** What a view that is saved now knows of its lines: of all that are loaded, whatever the filters show. */
export const linesOf = (state: Pick<Loaded, 'edges'>): Record<string, number> =>
  Object.fromEntries(state.edges.map(({ id, statements }) => [id, statements]));
