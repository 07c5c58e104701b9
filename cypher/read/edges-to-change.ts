/** Edges between pairs of entities as they are stored: what a writer changes. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { EdgeRow } from './edges.ts';

export interface EdgesToChangeParameters {
  rows: readonly { start: string; others: readonly string[] }[];
  /** Edges of others may be among those that are found: relationship types are fewer. */
  types: readonly StatementType[];
  statuses: readonly Status[];
}

export const edgesToChange = defineQuery<EdgesToChangeParameters, EdgeRow>(import.meta.url, 'edges-to-change');
