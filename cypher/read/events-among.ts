/** The events among a set of entities, those with most of them first: one row an event. */
import { defineQuery } from '../engine/define-query.ts';
import type { StatementFilterParameters, TotalRow } from './statement-filter.ts';

export interface EventsAmongParameters extends StatementFilterParameters {
  ids: readonly string[];
}
export interface EventsAmongRow {
  event: string;
  /** Of the set, how many have a part in it or are its place. */
  ends: number;
  /** Statements that name one of the set. */
  told: number;
  /** All that report it and pass the filter. */
  statements: number;
  publishers: number;
  /** Of the surest. */
  confidence: number;
}

export const eventsAmong = defineQuery<EventsAmongParameters & { limit: number }, EventsAmongRow>(
  import.meta.url,
  'events-among',
);
export const eventsAmongCount = defineQuery<EventsAmongParameters, TotalRow>(import.meta.url, 'events-among-count');
