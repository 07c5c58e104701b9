/** `.txt`: the whole text is one document, a page dump until the boilerplate step has looked at it. */
import type { SourceDocument } from '../model/document.ts';

export function readText(text: string, id: string, raw: boolean): SourceDocument {
  return { id, shape: raw ? 'body' : 'page', text };
}
