/**
 * The vocabulary of the graph as constant data: what is stored, under which label, and how a statement is drawn.
 *
 * Event types and quad classes are those of PLOVER (Political Language Ontology for Verifiable Event Records,
 * https://osf.io/preprints/socarxiv/rm5dw). Nothing is imported here: every layer may import this.
 */

export const ENTITY_TYPES = ['Person', 'State', 'Organization', 'Place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATION_TYPES = ['HOLDS_OFFICE', 'MEMBER_OF', 'ALLIED_WITH', 'PART_OF', 'LOCATED_IN'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const STATEMENT_TYPES = [...EVENT_TYPES, ...RELATION_TYPES] as const;
export type StatementType = EventType | RelationType;

export const STATEMENT_KINDS = ['event', 'relation'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const MODES = ['meeting', 'visit', 'host', 'phone', 'multilateral', 'mediation'] as const;
/** How a CONSULT took place. */
export type Mode = (typeof MODES)[number];

export const STATUSES = ['actual', 'planned', 'denied', 'hypothetical'] as const;
/** Whether what a statement says took place, by the words of the text. */
export type Status = (typeof STATUSES)[number];

export const MENTION_KINDS = ['name', 'adjective', 'nominal', 'pronoun'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const QUAD_CLASSES = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const;
export type QuadClass = (typeof QUAD_CLASSES)[number];

export const QUAD_CLASS_OF: Readonly<Record<EventType, QuadClass>> = {
  AGREE: 'verbal cooperation',
  CONSULT: 'verbal cooperation',
  SUPPORT: 'verbal cooperation',
  CONCEDE: 'verbal cooperation',
  COOPERATE: 'material cooperation',
  AID: 'material cooperation',
  RETREAT: 'material cooperation',
  REQUEST: 'verbal conflict',
  ACCUSE: 'verbal conflict',
  REJECT: 'verbal conflict',
  THREATEN: 'verbal conflict',
  PROTEST: 'material conflict',
  SANCTION: 'material conflict',
  MOBILIZE: 'material conflict',
  COERCE: 'material conflict',
  ASSAULT: 'material conflict',
};

/** Types whose parties may stand on either side: every pair of participants is drawn, without direction. */
export const MUTUAL_TYPES: readonly StatementType[] = ['CONSULT', 'AGREE', 'COOPERATE', 'ALLIED_WITH'];

export const isMutual = (type: StatementType): boolean => MUTUAL_TYPES.includes(type);

/** The relationship type drawn between two entities for the actual statements of a type. */
export const EDGE_OF: Readonly<Record<StatementType, string>> = {
  AGREE: 'AGREED_WITH',
  CONSULT: 'MET',
  SUPPORT: 'SUPPORTED',
  CONCEDE: 'CONCEDED_TO',
  COOPERATE: 'COOPERATED_WITH',
  AID: 'AIDED',
  RETREAT: 'RETREATED_FROM',
  REQUEST: 'REQUESTED',
  ACCUSE: 'ACCUSED',
  REJECT: 'REJECTED',
  THREATEN: 'THREATENED',
  PROTEST: 'PROTESTED_AGAINST',
  SANCTION: 'SANCTIONED',
  MOBILIZE: 'MOBILIZED_AGAINST',
  COERCE: 'COERCED',
  ASSAULT: 'ASSAULTED',
  HOLDS_OFFICE: 'HOLDS_OFFICE',
  MEMBER_OF: 'MEMBER_OF',
  ALLIED_WITH: 'ALLIED_WITH',
  PART_OF: 'PART_OF',
  LOCATED_IN: 'LOCATED_IN',
};

/**
 * The relationship type for what did not take place (planned, denied, hypothetical), whatever the statement type:
 * `MATCH (a)-[:MET]->(b)` typed by hand in a Neo4j browser must never give a meeting that was only planned.
 */
export const NOT_ACTUAL_EDGE = 'NOT_ACTUAL';

export const EDGE_TYPES: readonly string[] = [...new Set(Object.values(EDGE_OF)), NOT_ACTUAL_EDGE];

export const edgeTypeOf = (type: StatementType, status: Status): string =>
  status === 'actual' ? EDGE_OF[type] : NOT_ACTUAL_EDGE;
