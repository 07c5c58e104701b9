/** The gestures that ask nothing of the API: choosing, picking, turning, hiding, pinning, moving, laying out. */
import {
  chooseEnds,
  closeDocument,
  collapse,
  group,
  hideEntities,
  invertPick,
  keepOnly,
  layOut,
  leaveMap,
  lock,
  moveNodes,
  nameGroup,
  openDocument,
  openGroup,
  pick,
  pickNeighbors,
  pin,
  select,
  setPositions,
  sizeBy,
  takeLasso,
  turnPage,
  turnSurface,
  turnTo,
  visibleEntities,
} from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import type { Layout, OpenDocument, Page, PanelTab, Position, Selection, Size, Surface, View } from '../store/view.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';

export const choose = (selection: Selection | undefined) => change((state) => select(state, selection));
export const turnPanel = (tab: PanelTab) => change((state) => turnTo(state, tab));
export const showAs = (surface: Surface) => change((state) => turnSurface(state, surface));
export const hide = (ids: readonly string[]) => change((state) => hideEntities(state, ids));
export const hideOthers = (ids: readonly string[]) => change((state) => keepOnly(state, ids));
export const collapseNode = (id: string) => change((state) => collapse(state, id));
export const pickEntities = (ids: readonly string[], how: 'only' | 'add' | 'toggle') =>
  change((state) => pick(state, ids, how));
export const pickAll = () =>
  change((state) =>
    pick(
      state,
      visibleEntities(state).map(({ id }) => id),
      'only',
    ),
  );
export const invertPicked = () => change(invertPick);
export const pickTheirNeighbors = () => change(pickNeighbors);
export const pinEntities = (ids: readonly string[], on: boolean) => change((state) => pin(state, ids, on));
/** Picks all that are drawn of one type. */
export const pickType = (type: EntityType) =>
  change((state) =>
    pick(
      state,
      visibleEntities(state).flatMap((entity) => (entity.type === type ? [entity.id] : [])),
      'only',
    ),
  );
export const groupThem = (ids: readonly string[]) => change((state) => group(state, ids));
export const openTheGroup = (id: string) => change((state) => openGroup(state, id));
export const nameTheGroup = (id: string, name: string) => change((state) => nameGroup(state, id, name));
export const sizeNodesBy = (size: Size) => change((state) => sizeBy(state, size));
export const takeTheLasso = (inHand: boolean) => change((state) => takeLasso(state, inHand));
export const lockNodes = (locked: boolean) => change((state) => lock(state, locked));
export const readDocument = (document: OpenDocument) => change((state) => openDocument(state, document));
export const leaveDocument = () => change(closeDocument);
export const choosePathEnds = (ends: View['ends']) => change((state) => chooseEnds(state, ends));
export const layOutAnew = (layout?: Layout) => change((state) => layOut(state, layout));
export const goOffMap = () => change(leaveMap);
export const rememberPositions = (positions: Readonly<Record<string, Position>>) =>
  change((state) => setPositions(state, positions));
export const drag = (positions: Readonly<Record<string, Position>>) => change((state) => moveNodes(state, positions));
export const turnToPage = (page: Page) => change((state) => turnPage(state, page));
export const leavePage = () => change((state) => turnPage(state, undefined));
