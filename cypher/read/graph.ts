/** The graph as a whole: its version, its counts by kind, and the dates its events span. */
import { defineQuery } from '../engine/define-query.ts';

export interface GraphCountsRow {
  /** What is counted: entities by type, documents by language or publisher, statements by type or status. */
  kind: 'entity' | 'language' | 'publisher' | 'type' | 'status';
  name: string;
  count: number;
}
export interface GraphDatesRow {
  firstDate: string | null;
  lastDate: string | null;
  /** Different happenings of status actual. */
  events: number;
}

/** No row while nothing was ever written. */
export const graphVersion = defineQuery<object, { version: number }>(import.meta.url, 'graph-version');
export const graphCounts = defineQuery<object, GraphCountsRow>(import.meta.url, 'graph-counts');
export const graphDates = defineQuery<object, GraphDatesRow>(import.meta.url, 'graph-dates');
