/** What a language's names are told by: data and small rules of its pack, read by the finders of names. */

/** What a language's names are told by. */
export interface NameSigns {
  /** How many of these capitalized words are a person's name by their form alone; 0 where they are none. */
  personLength(words: readonly string[]): number;
  /** A word as no native one is written: several of them are a person's name. */
  isForeign(word: string): boolean;
  /** What may stand inside an organization's name in small letters, in compared form: "nhân dân". */
  readonly inner: ReadonlySet<string>;
  /** Last words of organizations' names in other languages: "United", "Bank". */
  readonly organizationTails: ReadonlySet<string>;
  /** Names of what is no entity: "World Cup". */
  readonly otherNames: ReadonlySet<string>;
  /** Behind "according to" they name whose report it is, up to the comma: "phóng viên". */
  readonly reporters: ReadonlySet<string>;
  /** First words of names of people after whom bodies are called whatever stands between. */
  readonly patrons: ReadonlySet<string>;
  /** Heads of bodies that are names by themselves, and heads that never are of the name: "quốc hội", "hãng". */
  readonly complete: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  /** Verbs whose object is a club or a body: "gia nhập". */
  readonly joining: ReadonlySet<string>;
  /** Inner words behind which the seat is of the name: "Tòa án nhân dân cấp cao tại Đà Nẵng". */
  readonly seated: ReadonlySet<string>;
  /** Heads of organizations that begin the name in small letters too: "công ty". */
  readonly smallHeads: ReadonlySet<string>;
  /** Glosses of heads of places that are written before a name and are not of it ("tỉnh", not "sông"). */
  readonly unnamedHeads: ReadonlySet<string>;
  /** Heads of places shortened to capitals and a point: "Q.Bình Thạnh". */
  readonly shortHeads: ReadonlySet<string>;
  /** Words of the compass: no name by themselves ("miền Nam"). */
  readonly directions: ReadonlySet<string>;
  /** Before a colon they begin a credit, whose names the text does not speak of: "ảnh". */
  readonly credits: ReadonlySet<string>;
  /** Capitals that are no organization: "GDP", "COVID". */
  readonly otherInitials: ReadonlySet<string>;
}
