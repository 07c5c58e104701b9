/**
 * Mentions at their three stages: found in a sentence (`Mention`), gathered with others of the same thing
 * (`Chain`, coreference inside one document), and tied to entities (`LinkedMention`).
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { EntityType, MentionKind } from '../../cypher/schema/ontology.ts';
import type { Span } from './span.ts';

/** An office that a text says of somebody: as it names it, and whose it is. */
export interface Office {
  title: string;
  of?: string;
  /** The office in the words of the gazetteer ("foreign minister"), where the text has it in another language. */
  role?: string;
  /** Of several holders, whose each office is: "the presidents of Armenia and Azerbaijan". */
  owners?: string[];
  /** It is said of several people in a row: "Presidents Putin and Lukashenko". */
  shared?: true;
  /** Index in the sentence of the first word of an office that is said before a name. */
  first?: number;
}

/** A span of the document that refers to something. */
export interface Mention extends Span {
  text: string;
  kind: MentionKind;
  type: EntityType;
  /** Index of its sentence, and of its first, last and syntactic head word in that sentence (all inside). */
  sentence: number;
  first: number;
  last: number;
  head: number;
  /** Key of the gazetteer entry it names ("state:russia"), where it is one. */
  gazetteerKey?: string;
  /** For a nominal of an office: the office and whose it is ("the Belarusian leader": leader, state:belarus). */
  office?: Office;
  /** The words as rules read them, where they are not the text's own ("hai nước" → "the two countries"). */
  gloss?: string;
  number: 'singular' | 'plural';
  gender?: 'female' | 'male';
  /** What the form of address before a name says of its bearer: "Mrs. Clinton". */
  addressed?: 'female' | 'male';
  /** Probability, 0 to 1, that it is a mention of this type with these borders. */
  confidence: number;
}

/** All mentions of one thing in one document, in text order. `name` is its best name there, without titles. */
export interface Chain {
  type: EntityType;
  name: string;
  gazetteerKey?: string;
  /** Indexes into the document's list of mentions. A plural mention ("the two presidents") stands in several chains. */
  mentions: number[];
}

export interface LinkedMention extends Mention {
  /** Usually one; several for a plural mention; never empty. */
  entities: EntityId[];
}
