/**
 * Trigger frames, cues of status, reporting verbs and the nouns of participants of a language, as the clause and
 * statement steps read them. Data only; `frame-table.ts` turns the rows of frames into the table and checks them.
 */
import type { Context } from '../model/statement.ts';
import type { AllianceWords } from './alliance-words.ts';
import type { FrameTable } from './frame-table.ts';

/**
 * What a word makes of the event that completes it. `planned`: will happen ("plans to"); `hypothetical`: is wished,
 * asked, offered or feared; `denied`: does not happen ("refused to", "denied that", "cancelled"); `actual`: does
 * happen, though the event stands in the infinitive ("managed to").
 */
export type Outlook = 'actual' | 'planned' | 'hypothetical' | 'denied';

export interface StatementWords {
  readonly frames: FrameTable;
  readonly negators: ReadonlySet<string>;
  /** Modals by which a speaker demands what he says of another ("said that Libya must"). */
  readonly obliging: ReadonlySet<string>;
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
  /** Heads that act for, or are people of, the place that they are in: "demonstrators in Baghdad", "police in Sivas". */
  readonly locals: ReadonlySet<string>;
  /** Verbs whose subject does, or would do, what their object noun names ("ruled out talks", "seeks a meeting"). */
  readonly undertaking: ReadonlySet<string>;
  /** Auxiliaries that make a condition when they stand before their subject ("had he met X"). */
  readonly inverted: ReadonlySet<string>;
  /** Verbs that ask somebody to come: what they ask for is a meeting that may be. */
  readonly inviting: ReadonlySet<string>;
  /** Verbs that make a plan of what was offered ("accepted an invitation to"). */
  readonly accepting: ReadonlySet<string>;
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
  /** Verbs of who is no member from then on, and of what is no bond: "leave", "withdraw"; "end", "dissolve". */
  readonly leaving: ReadonlySet<string>;
  /** Verbs by which a body ends the membership of another. */
  readonly expelling: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  /** Nouns of a bond of defence: "alliance", "pact" … */
  readonly bonds: ReadonlySet<string>;
  /** Nouns that make an organization a part of what possesses it: "ministry", "embassy" … */
  readonly parts: ReadonlySet<string>;
  readonly counterparts: ReadonlySet<string>;
  /** How a text says that two are on one side. */
  readonly alliance: AllianceWords;
}
