/** The events of some types in a stretch of time, found by the buckets that reports stand in: one row an event. */
import { defineQuery } from '../engine/define-query.ts';
import type { EventType } from '../schema/ontology.ts';
import type { EventsRow } from './events-of.ts';
import type { TotalRow } from './statement-filter.ts';

export interface EventsAtParameters {
  buckets: readonly string[];
}

export const eventsAt = defineQuery<EventsAtParameters & { limit: number }, EventsRow>(import.meta.url, 'events-at');
export const eventsAtCount = defineQuery<EventsAtParameters, TotalRow>(import.meta.url, 'events-at-count');

const MONTHS = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
const DAYS = Array.from({ length: 31 }, (_, day) => String(day + 1).padStart(2, '0'));

/**
 * The buckets of these types in a year, a month or on a day (`type|precision|time`, as loading writes them): reports
 * dated within it, and undated ones that were published then.
 */
export function bucketsOf(types: readonly EventType[], time: string): string[] {
  const months = time.length === 'YYYY'.length ? MONTHS.map((month) => `${time}-${month}`) : [time];
  const times =
    time.length === 'YYYY-MM-DD'.length
      ? [`day|${time}`]
      : [
          ...(months.length > 1 ? [`year|${time}`] : []),
          ...months.flatMap((month) => [
            `month|${month}`,
            `published|${month}`,
            ...DAYS.map((day) => `day|${month}-${day}`),
          ]),
        ];
  return types.flatMap((type) => times.map((one) => `${type}|${one}`));
}
