/** A name that a finder proposes; `resolve-overlaps.ts` decides which stand. */

import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { GazetteerEntry } from '../gazetteer/entries.ts';

/** Who proposed it: the gazetteer, a pattern of organization names, a title before a name, the reader, a repetition. */
export type CandidateSource = 'gazetteer' | 'pattern' | 'title' | 'reader' | 'repeated' | 'event';

export interface Candidate {
  first: number;
  last: number;
  start: number;
  end: number;
  type: EntityType;
  kind: 'name' | 'adjective';
  source: CandidateSource;
  /** 0 to 1. */
  confidence: number;
  entry?: GazetteerEntry;
  /** A body of a state, whose adjective is a mention too ("Russian" in "Russian embassy"). */
  body?: boolean;
}
