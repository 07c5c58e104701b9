/**
 * Rows of single relationships → rows of many at one entity, as the writes take them: a hub that thousands are put to
 * is looked up once, and what they have in common is handed over once. Pure.
 */
import type { StoredEdge } from '../../cypher/schema/graph-model.ts';
import type { CreateEdgesRow, DeleteEdgesRow, Direction } from '../../cypher/write/edges.ts';
import type { MoveMentionsRow } from '../../cypher/write/mentions.ts';
import type { DeleteStatementEndsRow, PutStatementEndsRow } from '../../cypher/write/statements.ts';
import type { End, MovedMentions } from './diff-rows.ts';
import { groupBy } from './group-by.ts';

/** Stands between the parts of a key. */
const BETWEEN = '\u0000';

export const gatherFreshEnds = (ends: readonly End[]): PutStatementEndsRow[] =>
  gathered(
    ends,
    ({ entity, properties: { position, origin = '' } }) => [entity, position, origin],
    ({ entity, properties }, some) => ({ entity, properties, statements: some.map(({ statement }) => statement) }),
  );

export const gatherGoneEnds = (ends: readonly End[]): DeleteStatementEndsRow[] =>
  gathered(
    ends,
    ({ properties: { position } }) => [position],
    ({ properties: { position } }, some) => ({ position, statements: some.map(({ statement }) => statement) }),
  );

export const gatherMoved = (moved: readonly MovedMentions[]): MoveMentionsRow[] =>
  gathered(
    moved,
    ({ origin, from, to }) => [origin, from, to],
    ({ origin, from, to }, some) => ({
      origin,
      from,
      to,
      kept: to === origin ? null : origin,
      documents: some.map(({ document }) => document),
    }),
  );

export interface GoneEdge extends Pick<DeleteEdgesRow, 'other' | 'type' | 'status'> {
  start: string;
  source: string;
}

export const gatherGoneEdges = (edges: readonly GoneEdge[]): DeleteEdgesRow[] =>
  gathered(
    edges,
    ({ start, other, source, type, status }) => [other, type, status, source === start ? 1 : 0],
    ({ start, other, source, type, status }, some) => ({
      other,
      type,
      status,
      leads: source === start,
      starts: some.map((one) => one.start),
    }),
  );

export interface FreshEdge {
  source: string;
  target: string;
  properties: StoredEdge;
}

/** Each edge is put by that of its ends which more of them share. */
export function byHub(edges: readonly FreshEdge[]): Record<Direction, FreshEdge[]> {
  const counts = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const count = (id: string): number => counts.get(id) ?? 0;
  const split: Record<Direction, FreshEdge[]> = { from: [], to: [] };
  for (const edge of edges) split[count(edge.source) >= count(edge.target) ? 'from' : 'to'].push(edge);
  return split;
}

export const gatherEdgesFrom = (edges: readonly FreshEdge[]): CreateEdgesRow[] =>
  gathered(
    edges,
    ({ source }) => [source],
    ({ source }, some) => ({
      entity: source,
      edges: some.map(({ target, properties }) => ({ other: target, properties })),
    }),
  );

export const gatherEdgesTo = (edges: readonly FreshEdge[]): CreateEdgesRow[] =>
  gathered(
    edges,
    ({ target }) => [target],
    ({ target }, some) => ({
      entity: target,
      edges: some.map(({ source, properties }) => ({ other: source, properties })),
    }),
  );

function gathered<T, Row>(
  rows: readonly T[],
  keyOf: (row: T) => readonly (string | number)[],
  toRow: (first: T, some: readonly T[]) => Row,
): Row[] {
  return [...groupBy(rows, (row) => keyOf(row).join(BETWEEN)).values()].map((some) => toRow(some[0] as T, some));
}
