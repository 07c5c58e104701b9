/** The entities in the statements that report the given events, places too, in no order. */
import { defineQuery } from '../engine/define-query.ts';

export interface EndsOfEventsRow {
  event: string;
  ends: string[];
}

export const endsOfEvents = defineQuery<{ events: readonly string[] }, EndsOfEventsRow>(
  import.meta.url,
  'ends-of-events',
);
