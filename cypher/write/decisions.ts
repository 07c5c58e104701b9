/** Decisions appended to the log. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredDecision } from '../schema/graph-model.ts';

export const putDecisions = defineQuery<{ rows: readonly StoredDecision[] }, object>(import.meta.url, 'put-decisions');
