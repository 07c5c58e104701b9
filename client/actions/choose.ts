/** The gestures that ask nothing of the API: choosing, turning the panel, hiding, moving. */
import {
  chooseEnds,
  closeDocument,
  forgetPositions,
  hideEntities,
  openDocument,
  select,
  setPositions,
  turnTo,
} from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import type { OpenDocument, PanelTab, Position, Selection, View } from '../store/view.ts';

export const choose = (selection: Selection | undefined) => change((state) => select(state, selection));
export const turnPanel = (tab: PanelTab) => change((state) => turnTo(state, tab));
export const hide = (ids: readonly string[]) => change((state) => hideEntities(state, ids));
export const readDocument = (document: OpenDocument) => change((state) => openDocument(state, document));
export const leaveDocument = () => change(closeDocument);
export const choosePathEnds = (ends: View['ends']) => change((state) => chooseEnds(state, ends));
export const layOutAnew = () => change(forgetPositions);
export const rememberPositions = (positions: Readonly<Record<string, Position>>) =>
  change((state) => setPositions(state, positions));
