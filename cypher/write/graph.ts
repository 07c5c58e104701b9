/** The lock that orders writers, and the version that every change counts. */
import { defineQuery } from '../engine/define-query.ts';

/** Gives the version before the change. The graph node is made when it is missing. */
export const lockGraph = defineQuery<object, { version: number }>(import.meta.url, 'lock-graph');
export const countChange = defineQuery<{ version: number }, object>(import.meta.url, 'count-change');
