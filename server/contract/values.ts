/** The small schemas that all others are made of. Enumerations are plain JSON Schema enums, so that OpenAPI reads well. */
import { type TUnsafe, Type } from 'typebox';
import {
  ENTITY_TYPES,
  MENTION_KINDS,
  MODES,
  STATEMENT_KINDS,
  STATEMENT_TYPES,
  STATUSES,
} from '../../cypher/schema/ontology.ts';

/** A string out of a list, typed as that list. */
export function OneOf<const Values extends readonly string[]>(
  values: Values,
  description: string,
): TUnsafe<Values[number]> {
  return Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], description });
}

export const EntityTypeSchema = OneOf(ENTITY_TYPES, 'Kind of entity');
export const StatementTypeSchema = OneOf(STATEMENT_TYPES, 'PLOVER event type or relation type');
export const StatementKindSchema = OneOf(STATEMENT_KINDS, 'An event happens at a time, a relation holds over time');
export const StatusSchema = OneOf(STATUSES, 'Whether what is said took place, by the words of the text');
export const ModeSchema = OneOf(MODES, 'How a CONSULT took place');
export const MentionKindSchema = OneOf(MENTION_KINDS, 'How a span refers');

/** ISO 8601, as precise as the text allows: `2022-12-03`, `2022-12`, `2022`, `--01-19`. */
export const LooseDate = Type.String({
  description: 'ISO 8601 date, as precise as the text allows; --MM-DD where no year can be known',
});
export const Confidence = Type.Number({
  minimum: 0,
  maximum: 1,
  description: 'Of statements at 0.8, eight in ten are right',
});
export const Offset = Type.Integer({ minimum: 0, description: 'UTF-16 code units into the clean text' });
