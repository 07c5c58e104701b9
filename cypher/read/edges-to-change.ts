/** Edges between pairs of entities as they are stored, of any type and status: what a writer changes. */
import { defineQuery } from '../engine/define-query.ts';
import type { EdgeRow } from './edges.ts';

export interface EdgesToChangeParameters {
  rows: readonly { start: string; others: readonly string[] }[];
}

export const edgesToChange = defineQuery<EdgesToChangeParameters, EdgeRow>(import.meta.url, 'edges-to-change');
