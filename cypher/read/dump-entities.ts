/** Ids of all entities, in no order: where a dump starts. */
import { defineQuery } from '../engine/define-query.ts';

export const dumpEntities = defineQuery<object, { id: string }>(import.meta.url, 'dump-entities');
