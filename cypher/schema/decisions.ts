/**
 * What a person may decide about identity, as data: one shape for the log in the graph, the lines of a dump and the API.
 * A decision is never changed; taking it back is one more (`undo`), and so is taking that back (`redo`).
 */
import { type Static, Type } from 'typebox';
import { ENTITY_TYPES, type EntityType, STATEMENT_TYPES, type StatementType } from './ontology.ts';

export const VERDICTS = ['confirmed', 'rejected'] as const;
export type Verdict = (typeof VERDICTS)[number];

const Id = Type.String({ minLength: 1, maxLength: 1_000 });
const Name = Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' });
const Offset = Type.Integer({ minimum: 0 });
const EntityTypeOf = Type.Unsafe<EntityType>({ type: 'string', enum: [...ENTITY_TYPES] });
const StatementTypeOf = Type.Unsafe<StatementType>({ type: 'string', enum: [...STATEMENT_TYPES] });

/** A place in a document: a mention, or the evidence of a statement. */
export const PlaceSchema = Type.Object({ document: Id, start: Offset, end: Offset });
export type Place = Static<typeof PlaceSchema>;

const Entity = Type.Object({ entity: Id });
const Alias = Type.Object({ entity: Id, alias: Name });
/** The statement, and what it says: found again by that where a newer extraction gives it another id. */
const Judged = Type.Object({
  statement: Id,
  type: StatementTypeOf,
  place: PlaceSchema,
  entities: Type.Array(Id),
});

/** What each action says. */
export const CHOICES = {
  /** All `entities` are one; `into`, one of them, is the one that stays. */
  merge: Type.Object({
    entities: Type.Array(Id, { minItems: 2, uniqueItems: true }),
    into: Id,
    name: Type.Optional(Name),
  }),
  /** What `entity` is mentioned as in these documents, or at these places, is `to`. */
  split: Type.Object({
    entity: Id,
    documents: Type.Optional(Type.Array(Id, { minItems: 1, uniqueItems: true })),
    mentions: Type.Optional(Type.Array(PlaceSchema, { minItems: 1 })),
    to: Id,
    name: Type.Optional(Name),
  }),
  /** No two of them are one, whatever linking finds. */
  'never-same': Type.Object({ entities: Type.Array(Id, { minItems: 2, uniqueItems: true }) }),
  rename: Type.Object({ entity: Id, name: Name }),
  /** It is of another type, and `to` is its id from then on. */
  retype: Type.Object({ entity: Id, type: EntityTypeOf, to: Id }),
  'add-alias': Alias,
  'remove-alias': Alias,
  hide: Entity,
  confirm: Judged,
  reject: Judged,
  undo: Type.Object({ decision: Id }),
  redo: Type.Object({ decision: Id }),
} as const;

export type Action = keyof typeof CHOICES;
export const ACTIONS = Object.keys(CHOICES) as Action[];

type ChoiceOf<A extends Action> = { action: A } & Static<(typeof CHOICES)[A]>;
/** What was decided, without who and when. */
export type Choice = { [A in Action]: ChoiceOf<A> }[Action];

/** The graph as the one who decided saw it. */
export const SawSchema = Type.Object({
  version: Type.Integer({ minimum: 0 }),
  entities: Type.Array(Type.Object({ id: Id, name: Type.String(), documents: Type.Integer({ minimum: 0 }) })),
  sentence: Type.Optional(Type.String()),
});

/** Where an entity that a decision names was mentioned then, and by which words: found again by them under another id. */
const AnchorSchema = Type.Object({ entity: Id, ...PlaceSchema.properties, text: Type.String() });
export type Anchor = Static<typeof AnchorSchema>;

export const DECIDED = {
  id: Id,
  sequence: Type.Integer({ minimum: 1 }),
  at: Type.String({ minLength: 10 }),
  by: Type.String({ minLength: 1, maxLength: 200 }),
  why: Type.Optional(Type.String({ minLength: 1, maxLength: 5_000 })),
  saw: Type.Object({ ...SawSchema.properties, mentions: Type.Optional(Type.Array(AnchorSchema)) }),
} as const;
const DecidedSchema = Type.Object(DECIDED);

/** A decision of the log. */
export type Decision = Static<typeof DecidedSchema> & Choice;
