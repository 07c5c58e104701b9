/** The keyboard goes back to where it was before a dialog or a page came, or on to the graph where that is gone. */
import { useEffect, useState } from 'react';

/** What had the focus may be gone with a menu or the palette. */
const GRAPH = '.graph-stage';

export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Once what closes it has had its say.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return;
        const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
        const next = isThere ? before : document.querySelector<HTMLElement>(GRAPH);
        next?.focus({ preventScroll: true });
      });
    },
    [before],
  );
}
