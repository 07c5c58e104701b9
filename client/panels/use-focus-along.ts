/** The keyboard goes along from graph to table or outline and back: what had the focus goes with the surface that is left. */
import { type RefObject, useEffect, useRef } from 'react';
import type { Surface } from '../store/view.ts';

/** @param stage what has the focus of the drawing, which stays in the page unseen */
export function useFocusAlong(surface: Surface, stage: RefObject<HTMLElement | null>): RefObject<HTMLElement | null> {
  const twin = useRef<HTMLElement>(null);
  const last = useRef(surface);
  useEffect(() => {
    if (last.current === surface) return;
    last.current = surface;
    const { activeElement } = document;
    if (activeElement !== document.body && !stage.current?.contains(activeElement)) return;
    (surface === 'graph' ? stage : twin).current?.focus({ preventScroll: true });
  }, [surface, stage]);
  return twin;
}
