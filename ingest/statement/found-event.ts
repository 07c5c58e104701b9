/** An event as the finders of `find-events.ts` and `find-speech-acts.ts` hand it on: who, to whom, by which words. */
import type { EventType, Mode } from '../../cypher/schema/ontology.ts';
import type { Predicate } from '../model/clause.ts';
import type { Participant } from './find-participants.ts';

export interface FoundEvent {
  type: EventType;
  mode?: Mode;
  actors: Participant[];
  recipients: Participant[];
  predicate: Predicate;
  /** The words that tell of going there, when they were taken into this event. */
  journey?: Predicate;
  /** The clause whose words make an act of the report ("said it would …"): part of the evidence. */
  content?: Predicate;
  /** It follows from what is told, and only where that is a fact. */
  isImplied?: true;
  /** It may come of an invitation, and is no fact even where the invitation is. */
  isInvited?: true;
  /** It joins talks told of before, whose parties are its own too. */
  joins: boolean;
  /** What was told by statements of that type is over by it. */
  ends?: 'SANCTION';
  /** How sure the frame is, 0 to 1, apart from its participants. */
  fit: number;
}
