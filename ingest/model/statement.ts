/** What a text says of entities: a relation that holds over time, or an event. See cypher/schema/ontology.ts. */
import type { EntityId, StatementId } from '../../cypher/schema/ids.ts';
import type { Mode, StatementKind, StatementType, Status } from '../../cypher/schema/ontology.ts';
import type { Span } from './span.ts';

/** PLOVER's contexts: what an event is about. */
export const CONTEXTS = [
  'military',
  'economic',
  'diplomatic',
  'legal',
  'intelligence',
  'humanitarian',
  'territory',
  'cyber',
  'election',
  'environment',
  'health',
  'migration',
  'human rights',
  'terrorism',
  'nuclear',
] as const;
export type Context = (typeof CONTEXTS)[number];

export interface Statement {
  id: StatementId;
  kind: StatementKind;
  type: StatementType;
  /** CONSULT only. */
  mode?: Mode;
  /** Never both empty. A relation has one of each: its subject and its object. */
  actors: EntityId[];
  recipients: EntityId[];
  /** ISO 8601, as precise as the text allows: `2022-12-03`, `2022-12`, `2022`, or `--01-19` when no year can be known. */
  date?: string;
  place?: EntityId;
  status: Status;
  attributedTo?: EntityId;
  context?: Context;
  /** HOLDS_OFFICE only: the office as the text names it; and of any relation whether the text says that it is past. */
  title?: string;
  former?: boolean;
  /** What was told by statements of that type is over by this one: sanctions that are lifted. */
  ends?: StatementType;
  /** The span of the clean text that says it. */
  evidence: Span;
  /** The whole sentence that the evidence stands in, where the reader told its borders. */
  sentence?: Span;
  /** 0 to 1. */
  confidence: number;
}
