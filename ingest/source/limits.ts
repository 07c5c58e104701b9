/** How much the readers take. Larger input is refused by name before it is read into memory. */

/**
 * One document as text. The longest news pages are a few hundred kilobytes; a document of 5 MB is 800,000 words, and
 * its extraction would hold the line up for minutes.
 */
export const MOST_DOCUMENT_BYTES = 5_000_000;

/** Elements deeper than this are flattened: Readability's time grows with the cube of the depth (1,000 deep: 15 s). */
export const MOST_HTML_DEPTH = 80;

/** News pages have 2,000 to 6,000 elements; of a page with more than this the whole text is taken, without Readability. */
export const MOST_HTML_ELEMENTS = 30_000;
