/** The events of some entities, those that most statements report first: one row an event. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface EventsOfParameters extends StatementFilterParameters {
  /** Entities of which one took part, or is the place. */
  anchors: readonly string[];
  /** Entities of which one is in the same statement too, or null. */
  others: readonly string[] | null;
}
export interface EventsRow {
  event: string;
  /** Latest effective date among its statements. */
  date: string | null;
  statements: number;
}

export const eventsOf = defineQuery<EventsOfParameters & { limit: number }, EventsRow>(import.meta.url, 'events-of');
export const eventsOfCount = defineQuery<EventsOfParameters, TotalRow>(import.meta.url, 'events-of-count');
