/**
 * Edges between entities. An edge that is there is reached from its less connected end (`start`): both engines walk the
 * relationships of the entity they start at, and a hub has tens of thousands.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { Changes, StoredEdge } from '../schema/graph-model.ts';
import { EDGE_TYPES, type StatementType, type Status } from '../schema/ontology.ts';

/** The edges of one entity: it is looked up once. */
export interface CreateEdgesRow {
  entity: string;
  edges: readonly { other: string; properties: StoredEdge }[];
}
/** Edges of one entity from many others (`starts`), by which they are reached. */
export interface DeleteEdgesRow {
  other: string;
  starts: readonly string[];
  type: StatementType;
  status: Status;
  /** Whether they lead away from those they are reached from. */
  leads: boolean;
}
/** Edges of one entity (`leaves`) that become those of another, as they are. Of both all edges are looked at. */
export interface MoveEdgesParameters {
  leaves: string;
  enters: string;
  type: StatementType;
  status: Status;
  /** Whether they lead away from the one, and are to lead away from the other. */
  led: boolean;
  leads: boolean;
  /** By the id of their other end: only an edge of that many statements is meant. */
  counts: Readonly<Record<string, number>>;
}
export interface MovedEdgeRow {
  /** The end that stays. */
  other: string;
}
export interface ChangeEdgesRow {
  /** The end to start from, and the other one. */
  start: string;
  other: string;
  /** Which of the two the edge leads away from. */
  source: string;
  type: StatementType;
  status: Status;
  changes: Changes<StoredEdge>;
}

/** Whether the edges lead away from the entity they are put by, or to it. */
export type Direction = 'from' | 'to';
const createEdgesOf = (edge: string, direction: Direction) =>
  defineQuery<{ rows: readonly CreateEdgesRow[] }, object>(import.meta.url, `create-edges-${direction}`, {
    EDGE: edge,
  });

/** One query a relationship type: it cannot be a parameter. */
export const createEdges = {
  from: new Map(EDGE_TYPES.map((edge) => [edge, createEdgesOf(edge, 'from')])),
  to: new Map(EDGE_TYPES.map((edge) => [edge, createEdgesOf(edge, 'to')])),
};
const moveEdgesOf = (edge: string, direction: Direction) =>
  defineQuery<MoveEdgesParameters, MovedEdgeRow>(import.meta.url, `move-edges-${direction}`, {
    EDGE: edge,
  });
export const moveEdges = {
  from: new Map(EDGE_TYPES.map((edge) => [edge, moveEdgesOf(edge, 'from')])),
  to: new Map(EDGE_TYPES.map((edge) => [edge, moveEdgesOf(edge, 'to')])),
};
export const changeEdges = defineQuery<{ rows: readonly ChangeEdgesRow[] }, object>(import.meta.url, 'change-edges');
export const deleteEdges = defineQuery<{ rows: readonly DeleteEdgesRow[] }, object>(import.meta.url, 'delete-edges');
