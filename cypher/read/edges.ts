/**
 * Edges between entities: among a set, between one and others, and between one and others as only the statements that
 * pass a filter make them.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredEdge } from '../schema/graph-model.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { StatementFilterParameters } from './statement-filter.ts';

/** Ids to be looked up in a query: in a list each row would be compared with all of them. */
export type IdSet = Readonly<Record<string, true>>;
export const toIdSet = (ids: readonly string[]): IdSet => Object.fromEntries(ids.map((id) => [id, true]));

interface EdgeFilterParameters {
  types: readonly StatementType[];
  statuses: readonly Status[];
}
export interface EdgesBetweenParameters extends EdgeFilterParameters {
  ids: readonly string[];
}
export interface EdgesToParameters extends EdgeFilterParameters {
  id: string;
  among: IdSet;
}
export interface EdgeRow {
  source: string;
  target: string;
  properties: StoredEdge;
}
export interface EdgesStatedParameters extends StatementFilterParameters {
  id: string;
  among: IdSet;
}
export interface EdgesStatedRow {
  other: string;
  type: StatementType;
  status: Status;
  /** The entity's, not the other's: as ACTOR it is the source of the edge. ACTOR for every mutual type. */
  role: 'ACTOR' | 'RECIPIENT';
  statements: number;
  publishers: number;
  firstDate: string | null;
  lastDate: string | null;
  /** Of the surest statement. */
  confidence: number;
  /** Of relations: the last date at which they are told as past, and as lasting. */
  pastDate: string | null;
  heldDate: string | null;
  /** The last date at which they end what others told of: sanctions that are lifted. */
  endsDate: string | null;
}

export const edgesBetween = defineQuery<EdgesBetweenParameters, EdgeRow>(import.meta.url, 'edges-between');
export const edgesTo = defineQuery<EdgesToParameters, EdgeRow>(import.meta.url, 'edges-to');
export const edgesStated = defineQuery<EdgesStatedParameters, EdgesStatedRow>(import.meta.url, 'edges-stated');
