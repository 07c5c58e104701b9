/** The statements that report the given events, the surest first. */
import { defineQuery } from '../engine/define-query.ts';

export interface StatementsOfEventsParameters {
  events: readonly string[];
}
export interface StatementsOfEventsRow {
  event: string;
  statement: string;
}

export const statementsOfEvents = defineQuery<StatementsOfEventsParameters, StatementsOfEventsRow>(
  import.meta.url,
  'statements-of-events',
);
