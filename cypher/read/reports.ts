/** The reports of events in buckets of time: what a writer reads to gather those of one event. */
import { defineQuery } from '../engine/define-query.ts';

export interface ReportsRow {
  bucket: string;
  id: string;
  event: string;
  gist: string;
}

export const reports = defineQuery<{ buckets: readonly string[] }, ReportsRow>(import.meta.url, 'reports');
