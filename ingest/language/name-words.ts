/**
 * Titles, offices, organization heads and pronouns of a language: what mention finding and coreference go by. All words
 * are in lower case unless said otherwise.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';

/** What a definite noun may stand for ("the alliance"), by the kind of a gazetteer entry or the words of a name. */
export interface NominalNoun {
  type: EntityType;
  number: 'singular' | 'plural';
  /** Kinds of gazetteer entries, and words of a name, that the noun fits; none: any of the type. */
  fits: readonly string[];
}

export interface PronounWord {
  /** "I": whoever is quoted. */
  firstPerson?: true;
  number: 'singular' | 'plural';
  gender?: 'female' | 'male';
  types: readonly EntityType[];
}

export interface NameWords {
  /**
   * An office goes before whose it is, and both before the name ("Tổng thống Nga Putin", "президент России Путин"); so
   * do descriptions ("nhà lãnh đạo Belarus"). Absent: English order ("Russian President Putin").
   */
  readonly headFirst?: true;
  /** Forms of address and ranks, never an office by themselves: "Mr", "Dr", "General", "Sheikh". */
  readonly honorifics: ReadonlySet<string>;
  /** Heads of an office held by one person: "president", "minister", "leader". Singular → plural is in `officePlurals`. */
  readonly offices: ReadonlySet<string>;
  /** Plural office nouns → their singular: "presidents" → "president". */
  readonly officePlurals: ReadonlyMap<string, string>;
  /** Words that an office may begin with: "prime", "foreign", "vice". */
  readonly officeModifiers: ReadonlySet<string>;
  /** Words that say the office is over or not held yet, left out of an office's title: "former", "incumbent". */
  readonly officeTimes: ReadonlySet<string>;
  /** What may follow "of" inside an office: "state", "defense", "foreign affairs". */
  readonly officeFields: ReadonlySet<string>;
  /**
   * Offices whose title alone says whose they are, with the states that have one: "foreign secretary" is the United
   * Kingdom's unless the text speaks of a later one in the list and not of the United Kingdom.
   */
  readonly titleOwners: ReadonlyMap<string, readonly EntityId[]>;
  /** Titles that tell gender: "mrs" → female. */
  readonly genderOf: ReadonlyMap<string, 'female' | 'male'>;
  /** Given names, in plain letters, borne by one gender nearly always. */
  readonly femaleNames: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  /** Last words of an organization's name, written with a capital: "party", "council", "bank". */
  readonly organizationHeads: ReadonlySet<string>;
  /** Heads that take a state in front even without a capital: "the Chinese foreign ministry", "the Russian embassy". */
  readonly bodyHeads: ReadonlySet<string>;
  /** Modifiers inside such a body's name: "foreign", "defense". */
  readonly bodyModifiers: ReadonlySet<string>;
  /** Nouns that, with a state before them, speak of the state: "the Belarusian government", "Russian authorities". */
  readonly stateBodies: ReadonlySet<string>;
  /** Heads of a place's name: "River", "Sea", "Province". */
  readonly placeHeads: ReadonlySet<string>;
  /** Last words of names of neither people nor organizations nor places: "Agreement", "War", "Summit", "election". */
  readonly eventHeads: ReadonlySet<string>;
  /** Definite nouns that may refer back. */
  readonly nominals: ReadonlyMap<string, NominalNoun>;
  /** Words between the article and such a noun that leave open what it refers to: "the wider coalition". */
  readonly nominalModifiers: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, PronounWord>;
  /** Nouns for the holder of the same office elsewhere: "counterpart". */
  readonly counterparts: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  readonly pairWords: ReadonlySet<string>;
  /** Prepositions and verbs that show that a capital is meant as a place, and nouns that follow it there. */
  readonly placePrepositions: ReadonlySet<string>;
  readonly motionWords: ReadonlySet<string>;
  readonly attitudeWords: ReadonlySet<string>;
  readonly cityNouns: ReadonlySet<string>;
  /** Words for members of a party that are no party's name by themselves: "Republican", "Democrat". */
  readonly partisans: ReadonlySet<string>;
  /** Words that begin a sentence with a capital and are never a name. */
  readonly commonWords: ReadonlySet<string>;
}
