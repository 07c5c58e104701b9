/**
 * What a layout is asked and how it answers, on the page and in the worker alike; and the layouts that are an order,
 * which up to a few hundred nodes are quick enough for the page itself. Pure.
 */
import type { Layout, Position } from '../store/view.ts';
import { type Box, separate } from './boxes.ts';
import { positionsBy, type Spot } from './layouts.ts';

export interface LayoutJob {
  readonly layout: Exclude<Layout, 'map'>;
  readonly spots: readonly Spot[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
  /** By id, where the pinned stand: they stay there. */
  readonly held: Readonly<Record<string, Position>>;
  /** The node in the center of the rings. */
  readonly middle?: string;
  /** Width of the screen over its height. */
  readonly screen: number;
}

/** How far a layout is, 0 to 1, and where the nodes stand so far. */
export interface LayoutStep {
  readonly done: number;
  readonly positions: () => Record<string, Position>;
}

export const boxesOf = (spots: readonly Spot[]): Record<string, Box> =>
  Object.fromEntries(spots.map(({ id, box }) => [id, box]));

/** Rows, rings, a circle, a line of time: without overlap, the pinned where they are. */
export function inOrder({ layout, spots, links, held, middle }: LayoutJob): Record<string, Position> {
  if (layout === 'organic') return {};
  const placed = positionsBy(layout, spots, links, middle);
  return separate({ ...placed, ...held }, boxesOf(spots), new Set(Object.keys(held)));
}
