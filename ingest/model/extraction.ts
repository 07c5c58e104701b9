/**
 * The extraction result of one document: the one shape that the command line prints, `POST /api/v1/extract` answers,
 * and `load` writes. Names are fixed; fields may be added.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { MentionKind } from '../../cypher/schema/ontology.ts';
import type { Document } from './document.ts';
import type { Entity } from './entity.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

/** One line for each entity that a span refers to: a plural mention gives several. */
export interface EntityMention extends Span {
  entity: EntityId;
  text: string;
  kind: MentionKind;
}

export interface Extraction {
  document: Document;
  entities: Entity[];
  mentions: EntityMention[];
  statements: Statement[];
  /** What was not done and why ("no statement rules for vi yet"): never hidden from the user. Absent when all was done. */
  notes?: string[];
}
