/** The entities that take part in most statements: where the screen begins. */
import { defineQuery } from '../engine/define-query.ts';

export interface BestConnectedParameters {
  limit: number;
}

export const bestConnected = defineQuery<BestConnectedParameters, { id: string }>(import.meta.url, 'best-connected');
