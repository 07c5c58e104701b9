/** The log of decisions, in the order in which they were taken; each as JSON (schema/decisions.ts). */
import { defineQuery } from '../engine/define-query.ts';

export const decisionLog = defineQuery<object, { body: string }>(import.meta.url, 'decisions');
