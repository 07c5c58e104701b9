/** A row of a language's table of frames, as it is written by hand. `frame-table.ts` checks rows and makes the table. */
import type { EventType, Mode } from '../../cypher/schema/ontology.ts';

/**
 * Where a participant stands: `subject`, `object`, `indirect`, `content` (inside the complement clause), `possessor`
 * (of a noun: "Russia's", "Russian"), or a preposition ("with", "against").
 */
export type Slot = string;

/**
 * One row of the table: several triggers that share type and slots. Lists are words parted by blanks; a phrasal verb
 * is written with an underscore ("carry_out"), a lemma of two words with a plus sign ("phone+call").
 */
export interface FrameRow {
  readonly type: EventType;
  readonly mode?: Mode;
  readonly verbs?: string;
  /** The verb counts only with one of these nouns as its object ("hold" + "talks"). */
  readonly object?: string;
  /** The verb counts only with one of these as preposition, or preposition:noun ("put" + "on:alert"). */
  readonly phrase?: string;
  /** The verb counts only with a clause that completes it, only with an infinitive, or only without any. */
  readonly complement?: 'needed' | 'infinitive' | 'refused';
  /** The verb counts only without an object ("the two men signed"). */
  readonly bare?: true;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Slots in the order in which they are tried; the first that holds an entity wins. */
  readonly actor: string;
  readonly recipient: string;
  /** Counts with an actor and nobody else ("resigned"). */
  readonly alone?: true;
  /** Counts with a recipient and nobody else ("was arrested"). */
  readonly agentless?: true;
  /** The recipient must be of one of these entity types. */
  readonly recipientTypes?: string;
  /** It takes up what its complement tells: that is no event of its own ("threatened to attack"). */
  readonly absorbs?: true;
  /** Its parties took part in talks told of before: those whose talks these were are parties too ("joined the talks"). */
  readonly joins?: true;
  /** What was told by statements of that type is over by it: sanctions that are lifted. */
  readonly ends?: 'SANCTION';
  /** How often it is right when it matches, 0 to 1; 0.85 when absent. */
  readonly reliability?: number;
}
