/**
 * What the user looks at: the part of the state that a link carries. Entities are ids here; what is known of them is
 * kept beside it (explorer.ts), so that a view can be written into an address and read back.
 */
import { type Filters, NO_FILTERS } from './filters.ts';

/** Where a node stands, in the drawing's own units (pixels at zoom 1). */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** What the panel turns to: a node, a line, an event with all that report it, or a group of nodes. */
export type Selection = { readonly kind: SelectionKind; readonly id: string };
export const SELECTION_KINDS = ['entity', 'edge', 'event', 'group'] as const;
export type SelectionKind = (typeof SELECTION_KINDS)[number];

/** What may stand in place of graph and panel. */
export const PAGES = ['review', 'decisions'] as const;
export type Page = (typeof PAGES)[number];

export const PANEL_TABS = ['details', 'meetings', 'paths'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** How the graph is shown: drawn, as a table, or as an outline to walk through; all three are the same graph. */
export const SURFACES = ['graph', 'table', 'outline'] as const;
export type Surface = (typeof SURFACES)[number];

/** How nodes are put in order when the graph is laid out. */
export const LAYOUTS = ['organic', 'layered', 'concentric', 'circle', 'time', 'map'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Several entities drawn as one node. */
export interface Group {
  /** "group:1": no entity's. */
  readonly id: string;
  /** Empty where it is named by its members. */
  readonly name: string;
  readonly members: readonly string[];
}

/** Events drawn as nodes, in place of the lines between those who took part. */
export interface EventsShown {
  /** So many at most: those with most of the shown entities in them. */
  readonly most: number;
  /** Taken out of sight, by id. */
  readonly hidden: readonly string[];
}

/** Events that are nodes to begin with, and that come in by asking for more: as many as are read beside each other. */
export const EVENTS_AT_ONCE = 120;
/** The API answers no more. */
export const MOST_EVENTS = 500;

/** What the size of a node tells. */
export const SIZES = ['statements', 'degree', 'publishers', 'betweenness', 'equal'] as const;
export type Size = (typeof SIZES)[number];

/** A document open in the panel; a statement of it stands out where one led there. */
export interface OpenDocument {
  readonly id: string;
  readonly statement?: string;
}

export interface View {
  /** Entity ids in the graph, in the order they came. */
  readonly shown: readonly string[];
  /** By node id; a node without one is still to be placed. */
  readonly positions: Readonly<Record<string, Position>>;
  readonly selection?: Selection;
  /** Entities and events chosen together, to act on all of them at once. */
  readonly picked: readonly string[];
  /** Entities and events that neither a layout nor the pointer moves. */
  readonly pinned: readonly string[];
  /** No entity is in two of them. */
  readonly groups: readonly Group[];
  /** Absent where events are lines between pairs. */
  readonly events?: EventsShown;
  /** No node can be dragged. */
  readonly locked: boolean;
  readonly size: Size;
  readonly layout: Layout;
  readonly surface: Surface;
  readonly filters: Filters;
  readonly tab: PanelTab;
  readonly document?: OpenDocument;
  /** Absent where graph and panel are shown. */
  readonly page?: Page;
  /** The two ends of the path finder, either of which may be still to choose. */
  readonly ends: { readonly start?: string; readonly end?: string };
}

export const EMPTY_VIEW: View = {
  shown: [],
  positions: {},
  picked: [],
  pinned: [],
  groups: [],
  locked: false,
  size: 'statements',
  layout: 'organic',
  surface: 'graph',
  filters: NO_FILTERS,
  tab: 'details',
  ends: {},
};

/** Whether going from one view to the other is a step that "back" should undo; moved nodes alone are not. */
export const isStep = (from: View, to: View): boolean =>
  from.shown !== to.shown ||
  from.filters !== to.filters ||
  from.tab !== to.tab ||
  from.surface !== to.surface ||
  from.layout !== to.layout ||
  from.groups !== to.groups ||
  from.events !== to.events ||
  from.size !== to.size ||
  from.page !== to.page ||
  from.selection?.id !== to.selection?.id ||
  from.document?.id !== to.document?.id;
