/** The parameters that every question about statements takes: those of statement-filter.cypher, and the page. */
import type { StatementType, Status } from '../schema/ontology.ts';

export interface StatementFilterParameters {
  types: readonly StatementType[];
  statuses: readonly Status[];
  /** 0 to 1; 0 leaves none out. */
  minConfidence: number;
  /** ISO date, month or year: not before its first day. A statement without a known date is left out. */
  from: string | null;
  /** ISO date, month or year: not after its last day. A statement without a known date is left out. */
  to: string | null;
  /** ISO date, month or year: only what was published by its end. */
  knownBy: string | null;
  publisher: string | null;
  /** ISO 639-1. */
  language: string | null;
  /** Id of the entity where it took place; without one, no walk to places is made. */
  place?: string | null;
}

export interface PageParameters {
  /** Rows to leave out first, from 0. */
  skip: number;
  /** Rows at most. */
  limit: number;
}

export interface TotalRow {
  total: number;
}
