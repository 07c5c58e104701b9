/** Any text → text that stands in XML 1.0, in an element or between double quotes. */

/** What XML 1.0 allows in no form, not even escaped (section 2.2): most control characters and half surrogate pairs. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Unescaped, a reader turns these into spaces where they stand in an attribute.
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const escapeXml = (text: string): string =>
  text.replaceAll(NOT_XML, '').replaceAll(/[&<>"\n\r\t]/g, (letter) => ESCAPED[letter] as string);
