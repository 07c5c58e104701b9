/**
 * One step away from an entity, the heaviest neighbors first: over the edges kept between entities where only type and
 * status narrow the question, over the statements themselves for every other filter.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { PageParameters, StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface NeighborsParameters {
  id: string;
  types: readonly StatementType[];
  statuses: readonly Status[];
}
export interface NeighborsStatedParameters extends StatementFilterParameters {
  id: string;
}
export interface NeighborsRow {
  id: string;
  /** Sum of the weights of the edges or statements between the two. */
  weight: number;
}

export const neighbors = defineQuery<NeighborsParameters & PageParameters, NeighborsRow>(import.meta.url, 'neighbors');
export const neighborsCount = defineQuery<NeighborsParameters, TotalRow>(import.meta.url, 'neighbors-count');
export const neighborsStated = defineQuery<NeighborsStatedParameters & PageParameters, NeighborsRow>(
  import.meta.url,
  'neighbors-stated',
);
export const neighborsStatedCount = defineQuery<NeighborsStatedParameters, TotalRow>(
  import.meta.url,
  'neighbors-stated-count',
);
