/** What the commands of the screen reach beyond the store: the drawing, and the dialogs that can be opened. */
import { createContext, type RefObject } from 'react';
import type { Drawing } from '../graph/drawing.ts';

/** Those that decide who is who: about entities. */
export const DECISION_DIALOGS = ['merge', 'never-same', 'split', 'rename', 'retype', 'aliases', 'take-out'] as const;
export type DecisionDialogName = (typeof DECISION_DIALOGS)[number];

export const DIALOGS = ['add', 'help', 'palette', 'tour', ...DECISION_DIALOGS] as const;
export type DialogName = (typeof DIALOGS)[number];

export interface Screen {
  readonly drawing: RefObject<Drawing | null>;
  /** @param about entities that it is about; those that are chosen where none are given */
  readonly openDialog: (name: DialogName, about?: readonly string[]) => void;
  /** The log of decisions, in place of graph and panel. @param about an entity that it is about */
  readonly openLog: (about?: string) => void;
  readonly focusSearch: () => void;
}

export const ScreenContext = createContext<Screen>({
  drawing: { current: null },
  openDialog: () => undefined,
  openLog: () => undefined,
  focusSearch: () => undefined,
});
