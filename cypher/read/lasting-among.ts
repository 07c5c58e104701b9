/** What lasts among a set of entities (offices, alliances, sanctions), statement by statement, with what says that it ended. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementType, Status } from '../schema/ontology.ts';
import type { StatementDatesParameters } from './statement-dates.ts';

export interface LastingAmongRow {
  statement: string;
  type: StatementType;
  status: Status;
  date: string | null;
  former: boolean | null;
  ends: StatementType | null;
  role: 'ACTOR' | 'RECIPIENT';
  entity: string;
}

export const lastingAmong = defineQuery<StatementDatesParameters, LastingAmongRow>(import.meta.url, 'lasting-among');
