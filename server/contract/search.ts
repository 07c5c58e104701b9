/** What one search finds, in sections: entities, events and documents. */
import { type Static, Type } from 'typebox';
import { EntityHitSchema } from './graph.ts';
import { DocumentRefSchema, EntityRefSchema, EVENT_FIELDS, StatementSchema } from './statement.ts';
import { EntityTypeSchema } from './values.ts';

const Total = Type.Integer({ minimum: 0, description: 'All that are found, of which the items are the first' });

/** An event that was found; `statement` is the surest of those that report it. */
export const EventHitSchema = Type.Object({
  ...EVENT_FIELDS,
  participants: Type.Array(EntityRefSchema),
  statementCount: Type.Integer({ minimum: 1 }),
  statement: StatementSchema,
});
export type EventHit = Static<typeof EventHitSchema>;

export const FoundSchema = Type.Object({
  entities: Type.Object({
    items: Type.Array(EntityHitSchema),
    total: Total,
    whole: Type.Boolean({
      description: 'Each has all that was typed in its name; false where these are whom parts of it mean',
    }),
    totals: Type.Array(Type.Object({ type: EntityTypeSchema, count: Type.Integer({ minimum: 1 }) })),
  }),
  events: Type.Object({ items: Type.Array(EventHitSchema), total: Total }),
  documents: Type.Object({ items: Type.Array(DocumentRefSchema), total: Total }),
});
export type Found = Static<typeof FoundSchema>;
