/** The events an entity took part in (with a second one, if asked), newest first: one row an event. */
import { defineQuery } from '../engine/define-query.ts';
import type { PageParameters, StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface MeetingsParameters extends StatementFilterParameters {
  entity: string;
  /** The other entity that must have taken part, or null. */
  counterpart: string | null;
}
export interface MeetingsRow {
  event: string;
  /** Latest effective date among its statements. */
  date: string | null;
  statements: number;
  confidence: number;
}

export const meetings = defineQuery<MeetingsParameters & PageParameters, MeetingsRow>(import.meta.url, 'meetings');
export const meetingsCount = defineQuery<MeetingsParameters, TotalRow>(import.meta.url, 'meetings-count');
