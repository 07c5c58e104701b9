/** A stretch of a document's clean text in UTF-16 code units: `start` is inside, `end` is not. */
export interface Span {
  start: number;
  end: number;
}
