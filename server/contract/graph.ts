/** What the questions about the graph answer. */
import { type Static, type TSchema, Type } from 'typebox';
import { DocumentRefSchema, EntityRefSchema, EntitySchema, EVENT_FIELDS, StatementSchema } from './statement.ts';
import {
  Confidence,
  EntityTypeSchema,
  LooseDate,
  ModeSchema,
  OneOf,
  StatementTypeSchema,
  StatusSchema,
} from './values.ts';

/** A page of a list: `next` goes back as `cursor` for the page after it. */
export const Page = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    next: Type.Union([Type.String(), Type.Null()]),
    total: Type.Integer({ minimum: 0 }),
  });

/** An edge: all statements of one type and status between two entities. Only `actual` ones are facts. */
export const EdgeSchema = Type.Object({
  id: Type.String({ description: 'source, type, status and target: the same for the same edge everywhere' }),
  type: StatementTypeSchema,
  status: StatusSchema,
  source: Type.String(),
  target: Type.String(),
  mutual: Type.Boolean({ description: 'No direction: the ends may be swapped' }),
  statements: Type.Integer({ minimum: 1 }),
  publishers: Type.Integer({ minimum: 0, description: 'Independent publishers behind it' }),
  firstDate: Type.Optional(LooseDate),
  lastDate: Type.Optional(LooseDate),
  confidence: Confidence,
});
export type Edge = Static<typeof EdgeSchema>;

/** A part of the graph: both ends of every edge are among the nodes. */
export const GraphSchema = Type.Object({ nodes: Type.Array(EntitySchema), edges: Type.Array(EdgeSchema) });
export type Graph = Static<typeof GraphSchema>;

/** An id that was asked for, and the entity that a decision has since made of it. */
const BecameSchema = Type.Object({ id: Type.String(), now: Type.String() });
export type Became = Static<typeof BecameSchema>;

/** A set of entities asked for by id; `became` where a decision has since given one another id. */
export const AskedGraphSchema = Type.Object({
  ...GraphSchema.properties,
  became: Type.Optional(
    Type.Array(BecameSchema, {
      description: 'Ids that were asked for and are now another: merged into it, retyped, or a split taken back',
    }),
  ),
});
export type AskedGraph = Static<typeof AskedGraphSchema>;

/** One step away; the entity asked about is the first of the nodes. `total` counts the neighbors, of which this is a page. */
export const NeighborsSchema = Type.Object({
  ...GraphSchema.properties,
  next: Type.Union([Type.String(), Type.Null()]),
  total: Type.Integer({ minimum: 0 }),
});
export type Neighbors = Static<typeof NeighborsSchema>;

export const EntityHitSchema = Type.Object({
  ...EntitySchema.properties,
  matched: Type.String({ description: 'The name that the query matched' }),
});
export type EntityHit = Static<typeof EntityHitSchema>;

export const OfficeSchema = Type.Object({
  person: EntityRefSchema,
  of: EntityRefSchema,
  title: Type.String(),
  former: Type.Boolean(),
  firstDate: Type.Optional(LooseDate),
  lastDate: Type.Optional(LooseDate),
  from: Type.Optional({ ...LooseDate, description: 'The first date at which a text says that it is held' }),
  to: Type.Optional({ ...LooseDate, description: 'The date from which it is past, where texts say so' }),
  statements: Type.Integer(),
});

export const EntityNameSchema = Type.Object({
  language: Type.String({ description: 'ISO 639-1' }),
  name: Type.String(),
  documents: Type.Integer({
    minimum: 0,
    description: 'Documents that use it in this language; 0 where it is known without any',
  }),
});
export type EntityName = Static<typeof EntityNameSchema>;

/** What entities are called in a language, by id. */
export const LocalNamesSchema = Type.Object({
  language: Type.String(),
  names: Type.Record(Type.String(), Type.String()),
});
export type LocalNames = Static<typeof LocalNamesSchema>;

export const EntityProfileSchema = Type.Object({
  ...EntitySchema.properties,
  names: Type.Array(EntityNameSchema, {
    description: 'Those of which a language is known: by language, the usual one first',
  }),
  offices: Type.Array(OfficeSchema),
  counts: Type.Array(
    Type.Object({
      type: StatementTypeSchema,
      status: StatusSchema,
      statements: Type.Integer(),
      firstDate: Type.Optional(LooseDate),
      lastDate: Type.Optional(LooseDate),
    }),
  ),
  became: Type.Optional({
    ...BecameSchema,
    description:
      'The id that was asked for, where that is now this entity: merged into it, retyped, or a split taken back',
  }),
});
export type EntityProfile = Static<typeof EntityProfileSchema>;

/** One happening, however many statements report it. `statements` are the surest ones, `statementCount` counts all. */
export const MeetingSchema = Type.Object({
  id: Type.String(),
  date: Type.Optional(LooseDate),
  mode: Type.Optional(ModeSchema),
  status: StatusSchema,
  place: Type.Optional(EntityRefSchema),
  participants: Type.Array(EntityRefSchema),
  statementCount: Type.Integer(),
  statements: Type.Array(StatementSchema),
});
export type Meeting = Static<typeof MeetingSchema>;

export const ALLIANCE_KINDS = ['ally', 'organization', 'member'] as const;
export const AllianceSchema = Type.Object({
  ally: EntityRefSchema,
  kind: OneOf(
    ALLIANCE_KINDS,
    'ally: said to be allied; organization: a union or alliance it belongs to; member: belongs to it',
  ),
  status: StatusSchema,
  firstDate: Type.Optional(LooseDate),
  lastDate: Type.Optional(LooseDate),
  from: Type.Optional({ ...LooseDate, description: 'The first date at which a text says that it stands' }),
  to: Type.Optional({ ...LooseDate, description: 'The date at which it had ended, where texts say so' }),
  confidence: Confidence,
  statementCount: Type.Integer(),
  statements: Type.Array(StatementSchema),
});
export type Alliance = Static<typeof AllianceSchema>;

export const PathSchema = Type.Object({
  nodes: Type.Array(EntitySchema),
  hops: Type.Array(Type.Object({ edge: EdgeSchema, statement: Type.Optional(StatementSchema) })),
});
export type Path = Static<typeof PathSchema>;

/** How many statements of a type and status are dated so. */
export const DateCountSchema = Type.Object({
  date: Type.Optional(LooseDate),
  type: StatementTypeSchema,
  status: StatusSchema,
  statements: Type.Integer({ minimum: 1 }),
});
export const TimelineSchema = Type.Object({ items: Type.Array(DateCountSchema) });
export type Timeline = Static<typeof TimelineSchema>;

export const PARTS = ['actor', 'recipient'] as const;
/** An event among a set of entities; who took part may be in the set or not. */
export const EventAmongSchema = Type.Object({
  ...EVENT_FIELDS,
  participants: Type.Array(
    Type.Object({
      ...EntityRefSchema.properties,
      role: Type.Optional(OneOf(PARTS, 'Who did it and whom it met; absent where the sides may be swapped')),
    }),
  ),
  statements: Type.Integer({ minimum: 1, description: 'All that report it and pass the filter' }),
  publishers: Type.Integer({ minimum: 0, description: 'Independent publishers behind it' }),
  confidence: Confidence,
});
export type EventAmong = Static<typeof EventAmongSchema>;
export const EventsAmongSchema = Type.Object({
  items: Type.Array(EventAmongSchema),
  total: Type.Integer({ minimum: 0, description: 'All that there are, of which the items are the first' }),
});
export type EventsAmong = Static<typeof EventsAmongSchema>;

/** How many statements took place where. */
export const PlacesSchema = Type.Object({
  items: Type.Array(Type.Object({ place: EntityRefSchema, statements: Type.Integer({ minimum: 1 }) })),
});

/** What the edges among a set of entities rest on; `notes` say what was left out. */
export const AmongSchema = Type.Object({
  items: Type.Array(StatementSchema),
  more: Type.Boolean({ description: 'Whether there are more statements than are answered' }),
  notes: Type.Array(Type.String()),
});

export const StatsSchema = Type.Object({
  documents: Type.Integer(),
  entities: Type.Integer(),
  statements: Type.Integer(),
  events: Type.Integer(),
  entitiesByType: Type.Array(Type.Object({ type: EntityTypeSchema, count: Type.Integer() })),
  statementsByType: Type.Array(Type.Object({ type: StatementTypeSchema, count: Type.Integer() })),
  statementsByStatus: Type.Array(Type.Object({ status: StatusSchema, count: Type.Integer() })),
  languages: Type.Array(Type.Object({ language: Type.String(), count: Type.Integer() })),
  publishers: Type.Array(Type.Object({ publisher: Type.String(), count: Type.Integer() })),
  firstDate: Type.Optional(LooseDate),
  lastDate: Type.Optional(LooseDate),
});
export type Stats = Static<typeof StatsSchema>;

export const HealthSchema = Type.Object({
  status: Type.Literal('ok'),
  version: Type.String(),
  engine: Type.String({ description: 'embedded or neo4j' }),
  location: Type.String(),
});

/** What became of one document handed in. */
export const INGEST_OUTCOMES = ['created', 'replaced', 'unchanged'] as const;
export const IngestedSchema = Type.Object({
  document: DocumentRefSchema,
  outcome: OneOf(INGEST_OUTCOMES, 'Whether the graph changed'),
  entities: Type.Integer(),
  mentions: Type.Integer(),
  statements: Type.Integer(),
  notes: Type.Optional(Type.Array(Type.String())),
});
export type Ingested = Static<typeof IngestedSchema>;

export const EXPORT_FORMATS = ['cytoscape', 'graphml', 'gexf', 'csv', 'cypher'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
