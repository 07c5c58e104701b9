/** Words by which a text says that two are on one side. Lemmas in lower case; data only, read by the statement step. */
export interface AllianceWords {
  /** Verbs of a fight whose subjects are on one side: "defeat", "repel". */
  readonly fights: ReadonlySet<string>;
  /** Nouns for those who are fought, where they have no name: "terrorist", "invader". */
  readonly foes: ReadonlySet<string>;
  /** Verbs and nouns of an act of war, which done in support of somebody makes him an ally: "strike", "sortie". */
  readonly acts: ReadonlySet<string>;
  /** Prepositions of one who does the same: "alongside". */
  readonly alongside: ReadonlySet<string>;
  /** Participles after a hyphen: "Iran-backed Hezbollah". */
  readonly backed: ReadonlySet<string>;
  /** Participles after a hyphen of one who leads what he is a member of: "the Saudi-led coalition". */
  readonly led: ReadonlySet<string>;
  /** Nouns for an ally when one of `partnerKinds` stands before them: "coalition partner", not "trading partner". */
  readonly partners: ReadonlySet<string>;
  readonly partnerKinds: ReadonlySet<string>;
  /** Nouns for belonging to an alliance after "as": "as part of the coalition, Denmark …". */
  readonly belonging: ReadonlySet<string>;
}
