/**
 * Trigger frames, cues of status, reporting verbs and the nouns of participants of a language, as the clause and
 * statement steps read them. Data only; `frame-table.ts` turns the rows of frames into the table and checks them.
 */
import type { EventType, Mode } from '../../cypher/schema/ontology.ts';
import type { Context } from '../model/statement.ts';
import type { FrameTable } from './frame-table.ts';

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
  /** How often it is right when it matches, 0 to 1; 0.85 when absent. */
  readonly reliability?: number;
}

/**
 * What a word makes of the event that completes it. `planned`: will happen ("plans to"); `hypothetical`: is wished,
 * asked, offered or feared; `denied`: does not happen ("refused to", "denied that", "cancelled"); `actual`: does
 * happen, though the event stands in the infinitive ("managed to").
 */
export type Outlook = 'actual' | 'planned' | 'hypothetical' | 'denied';

export interface StatementWords {
  readonly frames: FrameTable;
  readonly negators: ReadonlySet<string>;
  /** Modal → what it makes of its clause. */
  readonly modals: ReadonlyMap<string, Outlook>;
  /** Verbs, nouns and adjectives → outlook of the clause or infinitive that completes them. */
  readonly outlookOfComplement: ReadonlyMap<string, Outlook>;
  /** Verbs → outlook of the event noun that is their object, or their subject in the passive ("cancelled the visit"). */
  readonly outlookOfNoun: ReadonlyMap<string, Outlook>;
  /** Verbs by which an event noun takes place: it shares their time and negation ("the talks were held"). */
  readonly happening: ReadonlySet<string>;
  /** Adjectives and participles on an event noun → outlook ("upcoming", "planned", "cancelled"). */
  readonly outlookOfAdjective: ReadonlyMap<string, Outlook>;
  /** Prepositions before an event noun → outlook ("ahead of"). */
  readonly outlookOfPreposition: ReadonlyMap<string, Outlook>;
  /** Conjunctions → outlook of their clause ("if"). */
  readonly outlookOfMarker: ReadonlyMap<string, Outlook>;
  /** Verbs of motion: a purpose after one in the past is taken to have been met ("arrived to hold talks"). */
  readonly motion: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** Object control fails: the subject of the infinitive is the subject, though there is an object ("promised X to"). */
  readonly subjectControl: ReadonlySet<string>;
  /** Heads of a noun phrase that act for a state or organization named inside it: "troops", "officials". */
  readonly organs: ReadonlySet<string>;
  /** Heads that are people of a state but do not act for it: "rebels", "protesters". */
  readonly peoples: ReadonlySet<string>;
  /** Heads that are never what a phrase's inner names stand for: "border", "election". */
  readonly opaque: ReadonlySet<string>;
  /** Past forms that no rule makes → lemma ("spoke" → "speak"), of verbs that readers take for nouns. */
  readonly irregularPasts: ReadonlyMap<string, string>;
  readonly relations: RelationWords;
  readonly contexts: ReadonlyMap<string, Context>;
  /** Nouns of time that stand without a preposition ("Monday", "week"): never an object. */
  readonly timeNouns: ReadonlySet<string>;
}

export interface RelationWords {
  /** Heads of titles: "president", "minister" … */
  readonly offices: ReadonlySet<string>;
  /** Modifiers that belong to a title: "prime", "foreign", "deputy", "defense" … */
  readonly officeModifiers: ReadonlySet<string>;
  readonly former: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  /** Nouns of a bond of defence: "alliance", "pact" … */
  readonly bonds: ReadonlySet<string>;
  /** Nouns that make an organization a part of what possesses it: "ministry", "embassy" … */
  readonly parts: ReadonlySet<string>;
  readonly counterparts: ReadonlySet<string>;
}
