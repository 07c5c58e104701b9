/** A relation as the finders of this step give it, before it has a status, a date and an id. */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { RelationType } from '../../cypher/schema/ontology.ts';
import type { Predicate } from '../model/clause.ts';

export interface FoundRelation {
  type: RelationType;
  subject: EntityId;
  object: EntityId;
  title?: string;
  former?: boolean;
  /** First and last word that say it. */
  first: number;
  last: number;
  /** The predicate whose time and negation hold for it; absent for what stands beside a name. */
  predicate?: Predicate;
  confidence: number;
}
