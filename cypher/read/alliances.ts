/**
 * Counterparts of an entity in statements of alliance and membership, one row a counterpart, type, status, role and whether it
 * is told as past.
 * For alliances the filter's types are `ALLIED_WITH` and `MEMBER_OF`.
 */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { StatementFilterParameters } from './statement-filter.ts';

export interface AlliancesParameters extends StatementFilterParameters {
  entity: string;
}
export interface AlliancesRow {
  type: StatementType;
  status: Status;
  /** The counterpart. */
  entity: string;
  /** The counterpart's: RECIPIENT of a MEMBER_OF is what the entity belongs to, ACTOR is its member. */
  role: 'ACTOR' | 'RECIPIENT';
  former: boolean | null;
  statements: number;
  firstDate: string | null;
  lastDate: string | null;
  confidence: number;
}

export const alliances = defineQuery<AlliancesParameters, AlliancesRow>(import.meta.url, 'alliances');
