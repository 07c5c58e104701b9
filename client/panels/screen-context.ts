/** What the commands of the screen reach beyond the store: the drawing, and the dialogs that can be opened. */
import { createContext, type RefObject } from 'react';
import type { Drawing } from '../graph/drawing.ts';

export const DIALOGS = ['add', 'help', 'palette'] as const;
export type DialogName = (typeof DIALOGS)[number];

export interface Screen {
  readonly drawing: RefObject<Drawing | null>;
  readonly openDialog: (name: DialogName) => void;
  readonly focusSearch: () => void;
}

export const ScreenContext = createContext<Screen>({
  drawing: { current: null },
  openDialog: () => undefined,
  focusSearch: () => undefined,
});
