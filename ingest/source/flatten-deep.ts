/** Cuts a tree down to a depth that Readability can take; see MOST_HTML_DEPTH. */
import type { DomDocument, DomElement } from './dom.ts';
import { MOST_HTML_DEPTH } from './limits.ts';

/** Replaces what lies deeper than the limit by its text. No recursion: the depth is what is wrong. */
export function flattenDeep(document: DomDocument): void {
  if (!document.body) return;
  let level: DomElement[] = [document.body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= MOST_HTML_DEPTH) {
      for (const element of level) element.textContent = element.textContent ?? '';
      return;
    }
    level = level.flatMap((element) => [...element.children]);
  }
}
