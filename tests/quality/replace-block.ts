/** Puts a text between `<!-- name -->` and `<!-- /name -->` of a document. */

/** @throws {Error} the document has no such block */
export function replaceBlock(document: string, name: string, text: string): string {
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!block.test(document)) throw new Error(`The document has no block <!-- ${name} -->`);
  return document.replace(block, (_, open: string, close: string) => `${open}${text}\n${close}`);
}
