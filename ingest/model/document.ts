/**
 * A document on its way in: what a source reader finds (`SourceDocument`), then what every later step and the graph
 * hold (`Document`): the clean body and what is known of it. Field names are those of the extraction result.
 */
import type { DocumentId } from '../../cypher/schema/ids.ts';

/** What is known of a document besides its text; a field that is not known is absent. */
export interface Metadata {
  title?: string;
  publisher?: string;
  author?: string;
  url?: string;
  /** ISO 8601 date, or date-time with its offset. */
  publishedAt?: string;
  tags?: string[];
}

/** One document as its file or request gave it. */
export interface SourceDocument extends Metadata {
  /** Given by the input (file name, JSON field), else absent: then derived from the content. */
  id?: string;
  /** ISO 639-1, where the input says so. */
  language?: string;
  /** `page`: may carry menus, tickers, captions, "most read" lists. `body`: is the body already, offsets are kept. */
  shape: 'page' | 'body';
  text: string;
}

export interface Document extends Metadata {
  id: DocumentId;
  /** ISO 639-1; `und` where no language could be told. */
  language: string;
  /** The clean body. Every offset of every later step is into it, in UTF-16 code units. */
  text: string;
}
