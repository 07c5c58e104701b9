/** The one store of the screen. Actions change it by a transition; panels and the drawing read it. */
import { createStore } from 'zustand/vanilla';
import { EMPTY_EXPLORER, type Explorer } from './explorer.ts';

export const explorerStore = createStore<Explorer>(() => EMPTY_EXPLORER);

/** Applies a transition. */
export const change = (transition: (state: Explorer) => Explorer): void => explorerStore.setState(transition, true);

export const present = (): Explorer => explorerStore.getState();
