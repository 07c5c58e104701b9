/** Whether the graph is drawn by the graphics card: kept in this browser, and off until somebody asks for it. */
import { useSyncExternalStore } from 'react';

const KEPT_AS = 'entente-webgl';
const listeners = new Set<() => void>();

const isByWebGl = (): boolean => localStorage.getItem(KEPT_AS) === 'on';

let found: boolean | undefined;

/** Whether this browser can; tried once, since a browser has few contexts to give. */
export function hasWebGl(): boolean {
  if (found === undefined) {
    const context = globalThis.document?.createElement('canvas').getContext('webgl2');
    found = context !== null && context !== undefined;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return found;
}

export function turnWebGl(): void {
  localStorage.setItem(KEPT_AS, isByWebGl() ? 'off' : 'on');
  for (const listener of listeners) listener();
}

const onTurn = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useWebGl = (): boolean => useSyncExternalStore(onTurn, isByWebGl);
