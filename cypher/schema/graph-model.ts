/**
 * The graph as it is stored: node labels, relationship types and their properties, with what each means. The types of
 * rows and writes are derived from this data, and so is GRAPH.md (schema/describe-graph.ts).
 */
import type { VERDICTS } from './decisions.ts';
import type { ENTITY_TYPES, MENTION_KINDS, MODES, STATEMENT_KINDS, STATEMENT_TYPES, STATUSES } from './ontology.ts';

/** How a property is stored. `date` is ISO 8601 text, as precise as it is known. */
interface StoredTypes {
  string: string;
  date: string;
  integer: number;
  number: number;
  boolean: boolean;
  strings: string[];
  integers: number[];
  statementType: (typeof STATEMENT_TYPES)[number];
  statementKind: (typeof STATEMENT_KINDS)[number];
  status: (typeof STATUSES)[number];
  mode: (typeof MODES)[number];
  mentionKinds: (typeof MENTION_KINDS)[number][];
  entityType: (typeof ENTITY_TYPES)[number];
  verdict: (typeof VERDICTS)[number];
}

interface Property {
  readonly type: keyof StoredTypes;
  readonly optional?: true;
  readonly means: string;
}
type Properties = Readonly<Record<string, Property>>;

/** The value of a node's or relationship's properties: an optional one is absent where it is not known. */
export type Stored<P extends Properties> = {
  [K in keyof P as P[K] extends { optional: true } ? never : K]: StoredTypes[P[K]['type']];
} & {
  [K in keyof P as P[K] extends { optional: true } ? K : never]?: StoredTypes[P[K]['type']];
};

/** Properties to be set, by what is other than it was; null takes one away. */
export type Changes<T extends object> = { [Name in keyof T]?: T[Name] | null };

export const GRAPH_PROPERTIES = {
  id: { type: 'string', means: "Always 'graph': there is one such node" },
  version: { type: 'integer', means: 'Counts the changes; a writer takes its lock first, a cached answer carries it' },
} as const satisfies Properties;

export const DECISION_PROPERTIES = {
  id: { type: 'string', means: 'The same for the same decision in another installation' },
  sequence: { type: 'integer', means: 'Place in the log, from 1: decisions take effect in this order' },
  action: { type: 'string', means: 'merge, split, never-same, rename, … undo and redo: see decisions.ts' },
  body: { type: 'string', means: 'JSON: the whole decision, with who, when, why and what it saw' },
} as const satisfies Properties;

export const ENTITY_PROPERTIES = {
  id: { type: 'string', means: 'Stable across runs and machines: type and slug of the canonical name' },
  type: { type: 'entityType', means: 'Person, State, Organization or Place; also a label of the node' },
  name: { type: 'string', means: 'Canonical name, English where known, a person without titles' },
  aliases: { type: 'strings', means: 'Other names it goes by, sorted' },
  names: {
    type: 'strings',
    optional: true,
    means: 'Those of its name and aliases of which a language is known: by language, the usual one first',
  },
  nameLanguages: { type: 'strings', optional: true, means: 'Language of each (ISO 639-1), in the same order' },
  nameDocuments: {
    type: 'integers',
    optional: true,
    means: 'Documents that use each in that language, in the same order; 0 where it is known from elsewhere',
  },
  named: { type: 'boolean', optional: true, means: 'A person gave it its name, which is of no language: shown in all' },
  wikidataId: { type: 'string', optional: true, means: 'Where known for certain' },
  documents: { type: 'integer', means: 'Documents that mention it' },
  mentions: { type: 'integer', means: 'Mentions in all documents' },
  statements: { type: 'integer', means: 'Statements that have it as actor or recipient, of any status' },
  version: { type: 'integer', means: 'Version of the graph at which it last changed' },
  until: { type: 'integer', optional: true, means: 'States that are no more: the year in which it ended' },
  hidden: { type: 'boolean', optional: true, means: 'A person hid it: it is neither listed nor drawn' },
  tally: {
    type: 'string',
    optional: true,
    means:
      'JSON: how many documents give each name, alias and Wikidata id, and use each name in a language, so that a removal ' +
      'takes back the right ones',
  },
} as const satisfies Properties;

export const DOCUMENT_PROPERTIES = {
  id: { type: 'string', means: 'Given by the input or derived from the content' },
  title: { type: 'string', optional: true, means: 'Headline' },
  publisher: { type: 'string', optional: true, means: 'Outlet' },
  author: { type: 'string', optional: true, means: 'Byline' },
  url: { type: 'string', optional: true, means: 'Canonical address' },
  publishedAt: { type: 'date', optional: true, means: 'Date, or date-time with its offset' },
  language: { type: 'string', means: 'ISO 639-1, und where it could not be told' },
  tags: { type: 'strings', optional: true, means: 'Tags of the page' },
  text: { type: 'string', means: 'Clean body; every offset is into it, in UTF-16 code units' },
  sketch: {
    type: 'integers',
    optional: true,
    means: 'MinHash of its words: texts that agree in most places are copies of each other',
  },
  digest: { type: 'string', means: 'Digest of the extraction stored for it: the same digest, nothing to write' },
  sourceDigest: {
    type: 'string',
    optional: true,
    means: 'Digest of the input and the extractor: the same digest, nothing to extract',
  },
} as const satisfies Properties;

export const STATEMENT_PROPERTIES = {
  id: { type: 'string', means: 'Document and digest of what is said and where' },
  kind: { type: 'statementKind', means: 'event or relation; also a label of the node (Event, Relation)' },
  type: { type: 'statementType', means: 'PLOVER event type or relation type' },
  mode: { type: 'mode', optional: true, means: 'CONSULT only: how it took place' },
  status: { type: 'status', means: 'Whether it took place, by the words of the text' },
  mutual: { type: 'boolean', means: 'The sides may be swapped' },
  date: { type: 'date', optional: true, means: 'As precise as the text allows; --MM-DD where no year can be known' },
  effectiveDate: {
    type: 'date',
    optional: true,
    means: 'What date filters compare: the date where it has a year, else the day of publication',
  },
  context: { type: 'string', optional: true, means: "PLOVER's context" },
  title: { type: 'string', optional: true, means: 'HOLDS_OFFICE: the office as the text names it' },
  former: { type: 'boolean', optional: true, means: 'Relations: the text says that it is past, or ended then' },
  ends: { type: 'statementType', optional: true, means: 'What is over by it: sanctions that are lifted' },
  start: { type: 'integer', means: 'Evidence: first code unit in the text of the document' },
  end: { type: 'integer', means: 'Evidence: code unit after the last' },
  sentence: { type: 'string', means: 'The sentence that holds the evidence, as the document has it' },
  confidence: { type: 'number', means: '0 to 1: of statements at 0.8, eight in ten are right' },
  event: { type: 'string', means: 'The happening it reports; several statements may report one' },
  bucket: {
    type: 'string',
    optional: true,
    means: 'Events: type and time, as precise as it is known; reports of one event stand in one bucket or near it',
  },
  gist: { type: 'string', optional: true, means: 'Events: JSON of what tells whether another report is of the same' },
  verdict: {
    type: 'verdict',
    optional: true,
    means: 'What a person said of it: a rejected one is neither listed nor drawn',
  },
  readConfidence: { type: 'number', optional: true, means: 'The confidence of extraction, where a verdict changed it' },
  weight: { type: 'number', means: 'What it adds to the weight of an edge' },
  publisher: { type: 'string', optional: true, means: 'Copied from its document, for filters' },
  publishedAt: { type: 'date', optional: true, means: 'Copied from its document, for filters' },
  language: { type: 'string', means: 'Copied from its document, for filters' },
} as const satisfies Properties;

export const EDGE_PROPERTIES = {
  type: { type: 'statementType', means: 'Type of the statements it sums up' },
  status: { type: 'status', means: 'Status of the statements it sums up' },
  statements: { type: 'integer', means: 'How many' },
  publishers: { type: 'integer', means: 'How many outlets: independent corroboration' },
  firstDate: { type: 'date', optional: true, means: 'Earliest effective date' },
  lastDate: { type: 'date', optional: true, means: 'Latest effective date' },
  confidence: { type: 'number', means: 'Of the surest one' },
  weight: { type: 'number', means: 'Sum of the weights: neighbors are ranked by it' },
  best: { type: 'string', means: 'Id of the surest statement' },
  publisherNames: { type: 'strings', optional: true, means: 'The outlets, sorted' },
  publisherStatements: { type: 'integers', optional: true, means: 'Statements of each, in the same order' },
} as const satisfies Properties;

export const MENTIONED_IN_PROPERTIES = {
  count: { type: 'integer', means: 'Mentions in the document' },
  forms: { type: 'strings', means: 'Other names that the document gives it, sorted' },
  name: { type: 'string', optional: true, means: 'The canonical name that the document gives it' },
  names: { type: 'strings', optional: true, means: 'Names that its text uses' },
  nameLanguages: { type: 'strings', optional: true, means: 'Language of each, in the same order' },
  wikidataId: { type: 'string', optional: true, means: 'The Wikidata id that the document gives it' },
  origin: { type: 'string', optional: true, means: 'The entity that extraction found, where it is another' },
  linked: { type: 'string', optional: true, means: 'What linking made of it, where that is neither' },
  naming: { type: 'string', optional: true, means: 'JSON: what the document calls it, where linking knows better' },
  starts: { type: 'integers', means: 'Offsets of the mentions, in text order' },
  ends: { type: 'integers', means: 'Their ends, in the same order' },
  kinds: { type: 'mentionKinds', means: 'Their kinds, in the same order' },
} as const satisfies Properties;

export const STATEMENT_END_PROPERTIES = {
  position: { type: 'integer', means: 'Place in the list of actors or recipients, from 0' },
  origin: { type: 'string', optional: true, means: 'The entity that extraction found, where it is another' },
} as const satisfies Properties;

export const NAME_BLOCK_PROPERTIES = {
  id: { type: 'string', means: 'Type and sound of the surname: names that may be one person stand in one block' },
} as const satisfies Properties;

export const NAME_PROPERTIES = {
  origin: { type: 'string', means: 'The entity that extraction found' },
  profile: { type: 'string', means: 'JSON: name, offices, states and company by which linking compares it' },
  linked: { type: 'string', optional: true, means: 'What linking made of it, where that is another' },
} as const satisfies Properties;

export const PROPOSAL_PROPERTIES = {
  id: { type: 'string', means: 'Digest of the two entities' },
  entities: { type: 'strings', means: 'The two, as linking leaves them' },
  score: { type: 'number', means: 'Points of the signs for and against' },
  features: { type: 'string', means: 'JSON: each sign with its points and its reason' },
} as const satisfies Properties;

/** Relationships from a statement to the entities it is about, and whose words it is. */
export const STATEMENT_ROLES = ['ACTOR', 'RECIPIENT', 'PLACE', 'ATTRIBUTED_TO'] as const;
export type StatementRole = (typeof STATEMENT_ROLES)[number];

export type StoredDecision = Stored<typeof DECISION_PROPERTIES>;
export type StoredEntity = Stored<typeof ENTITY_PROPERTIES>;
export type StoredDocument = Stored<typeof DOCUMENT_PROPERTIES>;
export type StoredStatement = Stored<typeof STATEMENT_PROPERTIES>;
export type StoredEdge = Stored<typeof EDGE_PROPERTIES>;
export type StoredMentions = Stored<typeof MENTIONED_IN_PROPERTIES>;
export type StoredStatementEnd = Stored<typeof STATEMENT_END_PROPERTIES>;
export type StoredName = Stored<typeof NAME_PROPERTIES>;
export type StoredProposal = Stored<typeof PROPOSAL_PROPERTIES>;
