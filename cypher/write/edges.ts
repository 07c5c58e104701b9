/**
 * Edges between entities. An edge that is there is reached from its less connected end (`start`): both engines walk the
 * relationships of the entity they start at, and a hub has tens of thousands.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { Changes, StoredEdge } from '../schema/graph-model.ts';
import { EDGE_TYPES, type StatementType, type Status } from '../schema/ontology.ts';

export interface CreateEdgesRow {
  source: string;
  target: string;
  properties: StoredEdge;
}
interface ReachedEdge {
  /** The end to start from, and the other one. */
  start: string;
  other: string;
  /** Which of the two the edge leads away from. */
  source: string;
}
export interface DeleteEdgesRow extends ReachedEdge {
  type: StatementType;
  status: Status;
}
export interface ChangeEdgesRow extends DeleteEdgesRow {
  changes: Changes<StoredEdge>;
}

const createEdgesOf = (edge: string) =>
  defineQuery<{ rows: readonly CreateEdgesRow[] }, object>(import.meta.url, 'create-edges', { EDGE: edge });

/** One query a relationship type: it cannot be a parameter. */
export const createEdges = new Map(EDGE_TYPES.map((edge) => [edge, createEdgesOf(edge)]));
export const changeEdges = defineQuery<{ rows: readonly ChangeEdgesRow[] }, object>(import.meta.url, 'change-edges');
export const deleteEdges = defineQuery<{ rows: readonly DeleteEdgesRow[] }, object>(import.meta.url, 'delete-edges');
