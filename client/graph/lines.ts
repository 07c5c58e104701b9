/**
 * Thousands of edges as plain lines: what Cytoscape would draw one by one, in batches of one look. Pure: which lines there
 * are, where they run, which of them are in sight or under the pointer. Heaviest first, so that a part of them is the part
 * that matters.
 */
import type { Position } from '../store/view.ts';
import { GROUPS, type Group, type Status } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import type { EdgeElement, NodeElement } from './to-elements.ts';

/** Where the drawing is looked at: zoom and pan as Cytoscape has them, and the size of its box. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
  readonly width: number;
  readonly height: number;
}

/** Lines that look the same. */
export interface Batch {
  readonly group: Group;
  readonly status: Status;
  /** In pixels at zoom 1. */
  readonly width: number;
  /** Places among the lines, heaviest first. */
  readonly members: Int32Array;
}

export interface Lines {
  /** Edge ids, heaviest first; all that follows is in the same order. */
  readonly ids: readonly string[];
  /** Places of the ends among the nodes. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** How far aside it runs, in pixels at zoom 1: lines between the same two nodes lie beside each other. */
  readonly aside: Float32Array;
  readonly batches: readonly Batch[];
  /** By id, the place among the nodes. */
  readonly nodes: ReadonlyMap<string, number>;
}

/** x and y of each node, one after the other. */
export type Spots = Float32Array;

export interface Sight {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const BESIDE = 7;
/** Widths are drawn in these steps. */
const WIDTHS = [1.3, 2.2, 3.5, 5.5] as const;

export function toLines(nodes: readonly NodeElement[], edges: readonly EdgeElement[]): Lines {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  const sorted = edges
    .filter(({ source, target }) => source !== target && places.has(source) && places.has(target))
    .sort((one, other) => other.width - one.width);
  const from = Int32Array.from(sorted, ({ source }) => places.get(source) as number);
  const to = Int32Array.from(sorted, ({ target }) => places.get(target) as number);
  const members = new Map<number, number[]>();
  for (const [index, edge] of sorted.entries()) {
    const look = lookOf(edge);
    const known = members.get(look);
    if (known) known.push(index);
    else members.set(look, [index]);
  }
  return {
    ids: sorted.map(({ id }) => id),
    from,
    to,
    aside: asideOf(sorted, from, to, nodes.length),
    // The wide ones lie above.
    batches: [...members].sort(([one], [other]) => one - other).map(([look, some]) => batchOf(look, some)),
    nodes: places,
  };
}

/** A number for each look: by width, then status, then group. */
function lookOf({ width, status, group }: EdgeElement): number {
  const step = WIDTHS.findLastIndex((least) => width >= least);
  return (Math.max(0, step) * STATUSES.length + STATUSES.indexOf(status)) * GROUPS.length + GROUPS.indexOf(group);
}

function batchOf(look: number, members: readonly number[]): Batch {
  const kind = Math.floor(look / GROUPS.length);
  return {
    group: GROUPS[look % GROUPS.length] as Group,
    status: STATUSES[kind % STATUSES.length] as Status,
    width: WIDTHS[Math.floor(kind / STATUSES.length)] ?? WIDTHS[0],
    members: Int32Array.from(members),
  };
}

function asideOf(edges: readonly EdgeElement[], from: Int32Array, to: Int32Array, nodes: number): Float32Array {
  const between = new Map<number, number[]>();
  for (let line = 0; line < from.length; line += 1) {
    const [one, other] = [from[line] ?? 0, to[line] ?? 0];
    const pair = Math.min(one, other) * nodes + Math.max(one, other);
    const known = between.get(pair);
    if (known) known.push(line);
    else between.set(pair, [line]);
  }
  const aside = new Float32Array(from.length);
  const id = (line: number) => edges[line]?.id ?? '';
  for (const some of between.values()) {
    if (some.length === 1) continue;
    // Which lies where hangs on no order in which they came.
    some.sort((one, other) => (id(one) < id(other) ? -1 : 1));
    for (const [place, line] of some.entries()) {
      // To the left of the way from the first node to the second, whichever way the line itself goes.
      const side = (from[line] ?? 0) < (to[line] ?? 0) ? 1 : -1;
      aside[line] = side * BESIDE * (place - (some.length - 1) / 2);
    }
  }
  return aside;
}

/** The ends of a line, written into `ends`: x1, y1, x2, y2. */
export function endsOf(lines: Lines, spots: Spots, line: number, ends: Float32Array): void {
  const [from, to] = [2 * (lines.from[line] ?? 0), 2 * (lines.to[line] ?? 0)];
  let [x1, y1, x2, y2] = [spots[from] ?? 0, spots[from + 1] ?? 0, spots[to] ?? 0, spots[to + 1] ?? 0];
  const aside = lines.aside[line] ?? 0;
  if (aside !== 0) {
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [right, down] = [(-(y2 - y1) / length) * aside, ((x2 - x1) / length) * aside];
    x1 += right;
    x2 += right;
    y1 += down;
    y2 += down;
  }
  ends[0] = x1;
  ends[1] = y1;
  ends[2] = x2;
  ends[3] = y2;
}

/** The lines with an end in sight, heaviest first; undefined where there are more than `most`. */
export function linesInSight(lines: Lines, spots: Spots, sight: Sight, most: number): number[] | undefined {
  const isInSight = (node: number) => {
    const [x, y] = [spots[2 * node] ?? 0, spots[2 * node + 1] ?? 0];
    return x >= sight.x1 && x <= sight.x2 && y >= sight.y1 && y <= sight.y2;
  };
  const found: number[] = [];
  for (let line = 0; line < lines.ids.length; line += 1) {
    if (!isInSight(lines.from[line] ?? 0) && !isInSight(lines.to[line] ?? 0)) continue;
    if (found.push(line) > most) return undefined;
  }
  return found;
}

/** The line nearest to a point, no farther than `within`; `isOut` leaves lines out. */
export function nearestLine(
  lines: Lines,
  spots: Spots,
  at: { readonly x: number; readonly y: number },
  within: number,
  isOut: (line: number) => boolean,
): string | undefined {
  const ends = new Float32Array(4);
  let [nearest, least] = [-1, within];
  for (let line = 0; line < lines.ids.length; line += 1) {
    endsOf(lines, spots, line, ends);
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
    if (at.x < Math.min(x1, x2) - least || at.x > Math.max(x1, x2) + least) continue;
    if (at.y < Math.min(y1, y2) - least || at.y > Math.max(y1, y2) + least) continue;
    const distance = distanceTo(at, x1, y1, x2, y2);
    if (distance > least || isOut(line)) continue;
    nearest = line;
    least = distance;
  }
  return lines.ids[nearest];
}

function distanceTo(at: { x: number; y: number }, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = Math.max(0, Math.min(1, ((at.x - x1) * dx + (at.y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(at.x - x1 - along * dx, at.y - y1 - along * dy);
}
