/**
 * The layouts that are an order, not a play of forces: rows by type, rings by distance, a circle, a line of time. Pure,
 * and the same every time. Boxes give the room that each node takes with its name; what still touches is pushed apart by
 * boxes.ts afterwards.
 */
import type { Layout, Position } from '../store/view.ts';
import type { NodeType } from '../vocabulary/event-words.ts';
import type { Box } from './boxes.ts';

export interface Spot {
  readonly id: string;
  readonly type: NodeType;
  /** ISO date of its earliest line, or of the event, where one is known. */
  readonly since?: string;
  readonly box: Box;
}
interface Link {
  readonly source: string;
  readonly target: string;
}

export type OrderedLayout = Exclude<Layout, 'organic' | 'map'>;

/** Free room between the boxes of a row or a ring. */
const GAP = 18;
/** Between two rows or rings: room for the verbs on the lines. */
const BETWEEN = 90;

/** @param middle the node in the center of the rings; the best connected where it is not among the nodes */
export function positionsBy(
  layout: OrderedLayout,
  spots: readonly Spot[],
  links: readonly Link[],
  middle?: string,
): Record<string, Position> {
  const neighbors = neighborsOf(links);
  switch (layout) {
    case 'circle':
      return ring(walk(spots, neighbors), 0);
    case 'concentric':
      return rings(spots, neighbors, middle);
    case 'layered':
      return rows(spots, neighbors);
    case 'time':
      return spots.some(isEvent) ? alongEvents(spots, neighbors) : line(spots);
  }
}

type Neighbors = ReadonlyMap<string, ReadonlySet<string>>;

function neighborsOf(links: readonly Link[]): Neighbors {
  const neighbors = new Map<string, Set<string>>();
  const add = (from: string, to: string) => neighbors.set(from, (neighbors.get(from) ?? new Set()).add(to));
  for (const { source, target } of links) {
    add(source, target);
    add(target, source);
  }
  return neighbors;
}

const byDegree = (neighbors: Neighbors) => (one: Spot, other: Spot) =>
  (neighbors.get(other.id)?.size ?? 0) - (neighbors.get(one.id)?.size ?? 0) || (one.id < other.id ? -1 : 1);

/** Depth first from the best connected: who has to do with each other stands side by side. */
function walk(spots: readonly Spot[], neighbors: Neighbors): Spot[] {
  const left = new Map(spots.toSorted(byDegree(neighbors)).map((spot) => [spot.id, spot]));
  const order: Spot[] = [];
  const path: string[] = [];
  for (let next = first(left); next; next = path.length > 0 ? undefined : first(left)) {
    let at: Spot | undefined = next;
    while (at) {
      left.delete(at.id);
      order.push(at);
      path.push(at.id);
      at = undefined;
      while (!at && path.length > 0) {
        const around = neighbors.get(path.at(-1) ?? '');
        at = [...left.values()].find(({ id }) => around?.has(id));
        if (!at) path.pop();
      }
    }
  }
  return order;
}

const first = (left: ReadonlyMap<string, Spot>): Spot | undefined => left.values().next().value;

/** A circle on which every box has its share; no smaller than the radius. */
function ring(spots: readonly Spot[], radius: number): Record<string, Position> {
  const shares = spots.map(({ box }) => Math.hypot(2 * box.side, box.above + box.below) + GAP);
  const around = shares.reduce((sum, share) => sum + share, 0);
  const wide = Math.max(radius, around / (2 * Math.PI));
  let passed = 0;
  return Object.fromEntries(
    spots.map(({ id }, index) => {
      const angle = ((passed + (shares[index] ?? 0) / 2) / Math.max(1, around)) * 2 * Math.PI - Math.PI / 2;
      passed += shares[index] ?? 0;
      return [id, at(wide * Math.cos(angle), wide * Math.sin(angle))];
    }),
  );
}

/** The middle, then its neighbors, then theirs; who is not connected to it stands in the outermost ring. */
function rings(spots: readonly Spot[], neighbors: Neighbors, middle: string | undefined): Record<string, Position> {
  const center = spots.find(({ id }) => id === middle) ?? spots.toSorted(byDegree(neighbors))[0];
  if (!center) return {};
  const distances = new Map([[center.id, 0]]);
  for (const [id, distance] of distances) {
    for (const other of neighbors.get(id) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  const farthest = Math.max(...distances.values());
  const order = walk(spots, neighbors);
  const placed: Record<string, Position> = { [center.id]: at(0, 0) };
  let radius = 0;
  for (let step = 1; step <= farthest + 1; step += 1) {
    const members = order.filter(({ id }) => (distances.get(id) ?? farthest + 1) === step);
    if (members.length === 0) continue;
    Object.assign(placed, ring(members, radius + 2 * BETWEEN));
    const one = placed[members[0]?.id ?? ''];
    radius = one ? Math.hypot(one.x, one.y) : radius;
  }
  return placed;
}

/** States above organizations above people above places; events between those who meet in them. */
const ROWS: readonly NodeType[] = ['State', 'Organization', 'Event', 'Person', 'Place'];
/** How much wider than high the rows are together: as a screen beside a panel is. */
const WIDE = 1.4;
/** Every second node of a row stands lower, so that lines within the row do not run through its neighbors. */
const LOWER = 34;
/** Rounds of putting each node above and below its neighbors (Sugiyama's barycenters); later ones change nothing. */
const SWEEPS = 6;

function rows(spots: readonly Spot[], neighbors: Neighbors): Record<string, Position> {
  let placed: Record<string, Position> = {};
  let order = walk(spots, neighbors);
  const area = spots.reduce(
    (sum, { box }) => sum + (2 * box.side + GAP) * (box.above + box.below + LOWER + BETWEEN),
    0,
  );
  const longest = Math.sqrt(area * WIDE);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    placed = {};
    let top = 0;
    for (const type of ROWS) {
      for (const row of broken(
        order.filter((spot) => spot.type === type),
        longest,
      )) {
        const width = row.reduce((sum, { box }) => sum + 2 * box.side + GAP, 0);
        let left = -width / 2;
        for (const [index, { id, box }] of row.entries()) {
          placed[id] = at(left + box.side, top + (index % 2) * LOWER);
          left += 2 * box.side + GAP;
        }
        top += Math.max(...row.map(({ box }) => box.above + box.below)) + LOWER + BETWEEN;
      }
    }
    const mean = (id: string) => {
      const xs = [...(neighbors.get(id) ?? [])].flatMap((other) => placed[other]?.x ?? []);
      return xs.length === 0 ? (placed[id]?.x ?? 0) : xs.reduce((sum, x) => sum + x, 0) / xs.length;
    };
    const means = new Map(order.map(({ id }) => [id, mean(id)]));
    order = order.toSorted((one, other) => (means.get(one.id) ?? 0) - (means.get(other.id) ?? 0));
  }
  return placed;
}

/** Rows of about the same length, none longer than allowed. */
function broken(row: readonly Spot[], longest: number): Spot[][] {
  const widths = row.map(({ box }) => 2 * box.side + GAP);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const count = Math.max(1, Math.ceil(whole / longest));
  const share = whole / count;
  const lines = Array.from({ length: count }, (): Spot[] => []);
  let passed = 0;
  for (const [index, spot] of row.entries()) {
    lines[Math.min(Math.floor((passed + (widths[index] ?? 0) / 2) / share), count - 1)]?.push(spot);
    passed += widths[index] ?? 0;
  }
  return lines.filter((line) => line.length > 0);
}

/** Nodes that share a date stand in a column, at most so many. */
const COLUMN = 6;
/** Columns swing around the middle, in lanes: names of neighbors in time do not meet, and the line stays short. */
const LANES = [0, -2, 1, -1, 2] as const;
const LANE = 165;

/** From left to right by date, each date a step; who has no date stands last. */
function line(spots: readonly Spot[]): Record<string, Position> {
  // '~' sorts after every date.
  const sorted = spots.toSorted((one, other) => {
    const [a, b] = [one.since ?? '~', other.since ?? '~'];
    return a < b ? -1 : a > b ? 1 : one.id < other.id ? -1 : 1;
  });
  const placed: Record<string, Position> = {};
  let left = 0;
  for (const [index, column] of columnsOf(sorted).entries()) {
    const height = column.reduce((sum, { box }) => sum + box.above + box.below + GAP, 0);
    let top = (LANES[index % LANES.length] ?? 0) * LANE - height / 2;
    for (const { id, box } of column) {
      placed[id] = at(left, top + box.above);
      top += box.above + box.below + GAP;
    }
    left += Math.max(...column.map(({ box }) => box.side)) + GAP;
  }
  return placed;
}

const isEvent = ({ type }: Spot): boolean => type === 'Event';

/** Between two rows of those who took part. */
const ROW_APART = 24;
/** Rows on each side of the events are at least so long before there is another. */
const ROW_WIDTH = 900;

/**
 * Events are the line of time; above and beneath it stands who took part, as near to the middle of their events as there
 * is room. Who is in none of them stands last.
 */
function alongEvents(spots: readonly Spot[], neighbors: Neighbors): Record<string, Position> {
  const others = spots.filter((spot) => !isEvent(spot));
  const wide = others.reduce((sum, { box }) => sum + 2 * box.side + GAP, 0) / 2;
  const band = line(spots.filter(isEvent));
  const last = Math.max(1, ...Object.values(band).map(({ x }) => x));
  const rows = Math.max(1, Math.round(wide / Math.max(last, ROW_WIDTH)));
  // A few events are drawn out until the rows beside them are no longer than they are.
  const stretch = Math.max(1, wide / rows / last);
  const placed = Object.fromEntries(Object.entries(band).map(([id, { x, y }]) => [id, at(x * stretch, y)]));
  const [top, bottom] = [
    Math.min(...Object.values(band).map(({ y }) => y)),
    Math.max(...Object.values(band).map(({ y }) => y)),
  ];
  const meanOf = ({ id }: Spot) => {
    const xs = [...(neighbors.get(id) ?? [])].flatMap((other) => placed[other]?.x ?? []);
    return xs.length === 0 ? last * stretch : xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  const wanted = others
    .map((spot) => ({ spot, x: meanOf(spot) }))
    .sort((one, other) => one.x - other.x || (one.spot.id < other.spot.id ? -1 : 1));
  const highest = Math.max(...spots.map(({ box }) => box.above + box.below));
  for (let row = 0; row < 2 * rows; row += 1) {
    const away = highest + BETWEEN + Math.floor(row / 2) * (highest + LOWER + ROW_APART);
    const members = wanted.filter((_, index) => index % (2 * rows) === row);
    for (const [index, { id, x }] of spread(members).entries()) {
      const out = away + (index % 2) * LOWER;
      placed[id] = at(x, row % 2 === 0 ? top - out : bottom + out);
    }
  }
  return placed;
}

/** Side by side, from the left and from the right as near as can be to where each would be; half way between the two. */
function spread(row: readonly { readonly spot: Spot; readonly x: number }[]): { id: string; x: number }[] {
  const apart = (one: Spot, other: Spot) => one.box.side + other.box.side + GAP;
  const fromLeft: number[] = [];
  for (const [index, { spot, x }] of row.entries()) {
    const before = row[index - 1];
    fromLeft.push(before ? Math.max(x, (fromLeft[index - 1] ?? 0) + apart(before.spot, spot)) : x);
  }
  const fromRight: number[] = [];
  for (let index = row.length - 1; index >= 0; index -= 1) {
    const [here, after] = [row[index], row[index + 1]];
    if (!here) continue;
    fromRight[index] = after ? Math.min(here.x, (fromRight[index + 1] ?? 0) - apart(here.spot, after.spot)) : here.x;
  }
  return row.map(({ spot }, index) => ({ id: spot.id, x: ((fromLeft[index] ?? 0) + (fromRight[index] ?? 0)) / 2 }));
}

function columnsOf(sorted: readonly Spot[]): Spot[][] {
  const columns: Spot[][] = [];
  for (const spot of sorted) {
    const last = columns.at(-1);
    if (last && last.length < COLUMN && last[0]?.since === spot.since) last.push(spot);
    else columns.push([spot]);
  }
  return columns;
}

const at = (x: number, y: number): Position => ({ x: Math.round(x), y: Math.round(y) });
