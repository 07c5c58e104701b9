/** Edges that stand where others are to be moved to. */
import { defineQuery } from '../engine/define-query.ts';
import { EDGE_TYPES } from '../schema/ontology.ts';
import type { MovedEdgeRow, MoveEdgesParameters } from '../write/edges.ts';

/** One query a relationship type: it cannot be a parameter. */
export const edgesTaken = new Map(
  EDGE_TYPES.map((edge) => [
    edge,
    defineQuery<MoveEdgesParameters, MovedEdgeRow>(import.meta.url, 'edges-taken', { EDGE: edge }),
  ]),
);
