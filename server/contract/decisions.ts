/** What people decide on identity, and what the graph proposes to them. */
import { type Static, Type } from 'typebox';
import { ACTIONS, CHOICES, PlaceSchema, SawSchema } from '../../cypher/schema/decisions.ts';
import { OfficeSchema } from './graph.ts';
import { DocumentRefSchema, EntityRefSchema, EntitySchema } from './statement.ts';
import { EntityTypeSchema, Offset, OneOf } from './values.ts';

const Optional = Type.Optional;
const Id = (description: string) => Optional(Type.String({ minLength: 1, maxLength: 1_000, description }));
const Ids = (description: string, minItems: number) =>
  Optional(Type.Array(Type.String({ minLength: 1 }), { minItems, uniqueItems: true, description }));

export const ActionSchema = OneOf(ACTIONS, 'What is decided');

/** A decision as it is handed in: the action and what that action needs; the rest is filled in. */
export const NewDecisionSchema = Type.Object(
  {
    action: ActionSchema,
    entities: Ids('merge, never-same: the entities', 2),
    into: Id('merge: which of them stays; the one with the most documents when left out'),
    entity: Id('split, rename, retype, add-alias, remove-alias, hide: the entity'),
    documents: Ids('split: the documents in which it is another', 1),
    mentions: Optional(Type.Array(PlaceSchema, { minItems: 1, description: 'split: the mentions that are another' })),
    to: Id('split: an entity that is there, to which they go; a new one when left out'),
    name: Optional(Type.String({ minLength: 1, maxLength: 500, description: 'rename; split, merge: of the outcome' })),
    type: Optional({ ...EntityTypeSchema, description: 'retype: the right type' }),
    alias: Optional(Type.String({ minLength: 1, maxLength: 500, description: 'add-alias, remove-alias' })),
    statement: Id('confirm, reject: the statement'),
    decision: Id('undo, redo: the decision'),
    by: Optional(Type.String({ minLength: 1, maxLength: 200, description: 'Who decides; "someone" when left out' })),
    why: Optional(
      Type.String({ minLength: 1, maxLength: 5_000, description: 'The reason, for those who read the log' }),
    ),
  },
  {
    additionalProperties: false,
    examples: [{ action: 'merge', entities: ['person:alexander-lukashenko', 'person:a-lukashenka'] }],
  },
);
export type NewDecision = Static<typeof NewDecisionSchema>;

/** A decision of the log. */
export const DecisionSchema = Type.Object({
  id: Type.String(),
  sequence: Type.Integer({ minimum: 1, description: 'Place in the log; decisions take effect in this order' }),
  at: Type.String({ description: 'ISO 8601' }),
  by: Type.String(),
  why: Optional(Type.String()),
  action: ActionSchema,
  holds: Type.Boolean({ description: 'It was not undone, or redone since' }),
  saw: SawSchema,
  entities: Optional(CHOICES.merge.properties.entities),
  into: Optional(Type.String()),
  entity: Optional(Type.String()),
  documents: CHOICES.split.properties.documents,
  mentions: CHOICES.split.properties.mentions,
  to: Optional(Type.String()),
  name: Optional(Type.String()),
  type: Optional(Type.String({ description: 'retype: type of the entity; confirm, reject: of the statement' })),
  alias: Optional(Type.String()),
  statement: Optional(Type.String()),
  place: Optional(PlaceSchema),
  decision: Optional(Type.String({ description: 'undo, redo: the decision' })),
});
export type Decision = Static<typeof DecisionSchema>;

/** One sign for or against two being one, with the reason in words. */
export const FeatureSchema = Type.Object({
  feature: Type.String(),
  score: Type.Number({ description: 'Positive speaks for, negative against' }),
  reason: Type.String({ description: 'In English' }),
  values: Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()]), {
      description: 'What the reason names, for those who put it in another language',
    }),
  ),
});

export type Feature = Static<typeof FeatureSchema>;

/** A sentence that names an entity, and where in it the name stands. */
export const PassageSchema = Type.Object({
  document: DocumentRefSchema,
  text: Type.String(),
  start: Offset,
  end: Offset,
});
export type Passage = Static<typeof PassageSchema>;

/** What tells who one of the two is. */
export const SideSchema = Type.Object({
  offices: Type.Array(OfficeSchema),
  company: Type.Array(Type.Object({ ...EntityRefSchema.properties, documents: Type.Integer({ minimum: 1 }) }), {
    description: 'Who and what is named in the same documents most often, among the newest',
  }),
  passages: Type.Array(PassageSchema),
});
export type Side = Static<typeof SideSchema>;

/** Two entities that may be one: linking found signs, and not enough of them. */
export const ProposalSchema = Type.Object({
  id: Type.String(),
  entities: Type.Array(EntitySchema, { description: 'The two' }),
  score: Type.Number({ minimum: 0, maximum: 1, description: 'How much speaks for it; 1 is as good as certain' }),
  features: Type.Array(FeatureSchema),
  value: Type.Integer({ description: 'Statements that a merge would bring together: the queue is sorted by it' }),
  sides: Type.Array(SideSchema, { description: 'Of each of the two, in their order' }),
});
export type Proposal = Static<typeof ProposalSchema>;
