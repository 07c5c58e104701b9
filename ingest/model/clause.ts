/**
 * What the clause step reads off a dependency tree: predicates (verbs, copular heads and the nouns that name an event)
 * with their arguments. Arguments are indexes of head words in the predicate's sentence, coordination already shared
 * out. Roles are those of meaning: in "X was met by Y" Y is the subject and X the object.
 */

export type PredicateKind = 'verb' | 'noun' | 'adjective';

/** A prepositional phrase: the preposition as one string ("with", "ahead of"; empty for a bare one) and its noun. */
export interface Phrase {
  preposition: string;
  word: number;
  /** It hangs on an object of the predicate, or below that, not on the predicate itself. */
  nested?: true;
}

/** How a predicate hangs on another word. */
export interface Attachment {
  /** Index of the word it hangs on. */
  word: number;
  /**
   * `content`: that-clause; `infinitive`: to-clause or gerund that completes the word; `adverbial`: if, after, while;
   * `relative`: describes a noun; `argument`: a noun that is subject or object of the word; `phrase`: a noun in a
   * prepositional phrase of it; `quote`: said alongside, in or out of quotation marks.
   */
  relation: 'content' | 'infinitive' | 'adverbial' | 'relative' | 'argument' | 'phrase' | 'quote';
  /** The conjunction ("if", "that", "to") or the preposition; empty where there is none. */
  marker: string;
}

export interface Predicate {
  sentence: number;
  /** Index of its word. */
  word: number;
  lemma: string;
  /** Particle of a phrasal verb: "out" of "carry out". */
  particle?: string;
  kind: PredicateKind;
  subjects: number[];
  objects: number[];
  indirectObjects: number[];
  /** Nearest first; those of its objects stand after its own, since readers often attach a phrase one word off. */
  phrases: Phrase[];
  /** Indexes of the head words of its content clauses and infinitives. */
  complements: number[];
  passive: boolean;
  negated: boolean;
  /** Lemma of a modal: "will", "could" … */
  modal?: string;
  /** `none`: an infinitive, participle or noun, whose time is that of what it hangs on. */
  tense: 'past' | 'present' | 'future' | 'none';
  perfect: boolean;
  /** Absent for the main predicate of the sentence. */
  attachedTo?: Attachment;
}
