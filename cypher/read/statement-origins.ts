/** Who takes part in a statement by what extraction found, whatever is shown in its place. */
import { defineQuery } from '../engine/define-query.ts';

export const statementOrigins = defineQuery<{ id: string }, { entity: string }>(import.meta.url, 'statement-origins');
