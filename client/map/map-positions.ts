/**
 * Positions on the map: who is known to be where stands there exactly, who is tied to a place stands around it, and who
 * has none stands in rows beneath. Who stood somewhere already stays. Pure. Nodes on a map keep their size on the screen while the earth is zoomed, so the
 * room they take is reckoned in pixels of the screen at the zoom at which the whole map will be seen.
 */
import type { Box } from '../graph/boxes.ts';
import { placeNear } from '../graph/place-near.ts';
import type { Position } from '../store/view.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Around a place, in pixels: near enough that the eye sees who belongs to it. */
const FIRST_RING = 48;
/** Above this many around all places, spirals: looking for free room would take seconds. */
const SEARCHED_AT_MOST = 400;
const SPIRAL_STEP = 34;
/** Turns of a sunflower's seeds: no two in one direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const ROW_GAP = 16;
/** Between the map and the rows of those without a place: room for the words above them. */
const BENEATH = 96;
const WIDEST_ROW = 900;

/** Pixels of the screen. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** @param held where they stand already, and stay */
export function mapPositions(
  where: Whereabouts,
  boxes: Readonly<Record<string, Box>>,
  held: Readonly<Record<string, Position>>,
  room: Room,
): Record<string, Position> {
  let zoom = zoomOnto(where.at.values(), room);
  for (let round = 0; ; round += 1) {
    const positions = positionsAt(zoom, where, boxes, held, room);
    const seenAt = viewportOnto(Object.values(positions), room).zoom;
    // Who stands around the places and beneath them takes room as well, and the earth gets less of it.
    if (seenAt >= zoom || round === ROUNDS) return positions;
    zoom = seenAt;
  }
}

const ROUNDS = 4;

function positionsAt(
  zoom: number,
  { at, tied, adrift }: Whereabouts,
  boxes: Readonly<Record<string, Box>>,
  held: Readonly<Record<string, Position>>,
  { width }: Room,
): Record<string, Position> {
  const standing = Object.fromEntries(Object.entries(held).map(([id, { x, y }]) => [id, { x: x * zoom, y: y * zoom }]));
  const isFree = (id: string) => !held[id] && boxes[id] !== undefined;
  const places = {
    ...apart(
      [...at].filter(([id]) => isFree(id)),
      boxes,
      zoom,
    ),
    ...standing,
  };
  const followers = [...tied].filter(([id]) => isFree(id));
  const around = followers.length > SEARCHED_AT_MOST ? inSpirals(followers, places) : inRings(followers, places, boxes);
  const placed = { ...places, ...around };
  Object.assign(placed, inRows(adrift.filter(isFree), placed, boxes, Math.min(width - 2 * AROUND, WIDEST_ROW)));
  return {
    ...Object.fromEntries(
      Object.entries(placed).map(([id, { x, y }]) => [id, { x: Math.round(x / zoom), y: Math.round(y / zoom) }]),
    ),
    ...held,
  };
}

/** Two at one and the same place, a palace and its city, stand side by side. */
function apart(
  places: readonly (readonly [string, Position])[],
  boxes: Readonly<Record<string, Box>>,
  zoom: number,
): Record<string, Position> {
  const taken = new Map<string, number>();
  return Object.fromEntries(
    places.map(([id, { x, y }]) => {
      const spot = `${x} ${y}`;
      const before = taken.get(spot) ?? 0;
      taken.set(spot, before + 1);
      return [id, { x: x * zoom + before * 2 * (boxes[id]?.side ?? 0), y: y * zoom }];
    }),
  );
}

function inRings(
  followers: readonly (readonly [string, string])[],
  places: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
): Record<string, Position> {
  const here = Object.fromEntries(
    [...Object.keys(places), ...followers.map(([id]) => id)].flatMap((id) => {
      const box = boxes[id];
      return box ? [[id, box] as const] : [];
    }),
  );
  const ties = followers.map(([source, target]) => ({ source, target }));
  return placeNear(places, here, ties, () => FIRST_RING);
}

function inSpirals(
  followers: readonly (readonly [string, string])[],
  places: Readonly<Record<string, Position>>,
): Record<string, Position> {
  const seeds = new Map<string, number>();
  return Object.fromEntries(
    followers.map(([id, place]) => {
      const seed = (seeds.get(place) ?? 0) + 1;
      seeds.set(place, seed);
      const { x, y } = places[place] ?? { x: 0, y: 0 };
      const reach = FIRST_RING / 2 + SPIRAL_STEP * Math.sqrt(seed);
      return [id, { x: x + reach * Math.cos(seed * GOLDEN_ANGLE), y: y + reach * Math.sin(seed * GOLDEN_ANGLE) }];
    }),
  );
}

function inRows(
  adrift: readonly string[],
  placed: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
  narrowest: number,
): Record<string, Position> {
  const spots = Object.entries(placed).flatMap(([id, spot]) => {
    const box = boxes[id];
    return box ? [{ ...spot, box }] : [];
  });
  const [leftmost, rightmost] = extentOf(spots, 'x');
  const wide = Math.max(narrowest, rightmost - leftmost);
  const left = (leftmost + rightmost - wide) / 2;
  const right = left + wide;
  let top = Math.max(...(spots.length > 0 ? spots.map(({ y, box }) => y + box.below) : [0])) + BENEATH;
  let x = left;
  let highest = 0;
  const rows: Record<string, Position> = {};
  for (const id of adrift) {
    const box = boxes[id];
    if (!box) continue;
    if (x > left && x + 2 * box.side > right) {
      top += highest + ROW_GAP;
      x = left;
      highest = 0;
    }
    rows[id] = { x: x + box.side, y: top + box.above };
    x += 2 * box.side + ROW_GAP;
    highest = Math.max(highest, box.above + box.below);
  }
  return rows;
}

/** The zoom at which places fill a screen with room around them for who is tied to them. */
function zoomOnto(places: Iterable<Position>, room: Room): number {
  return viewportOnto([...places], room).zoom;
}

/** The zoom and pan by which these spots are in sight, with the names beside and beneath them. */
export function viewportOnto(spots: readonly Position[], { width, height }: Room): { zoom: number; pan: Position } {
  const [left, right] = extentOf(spots, 'x');
  const [top, bottom] = extentOf(spots, 'y');
  const aside = Math.min(AROUND, width / 5);
  const above = Math.min(AROUND, height / 5);
  const fits = Math.min(
    (width - 2 * aside) / Math.max(1, right - left),
    (height - 2 * above) / Math.max(1, bottom - top),
  );
  const zoom = Math.min(CLOSEST_ZOOM, Math.max(WIDEST_ZOOM, fits));
  return { zoom, pan: { x: (width - zoom * (left + right)) / 2, y: (height - zoom * (top + bottom)) / 2 } };
}

function extentOf(spots: readonly Position[], along: 'x' | 'y'): [least: number, most: number] {
  if (spots.length === 0) return [0, 0];
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const spot of spots) {
    least = Math.min(least, spot[along]);
    most = Math.max(most, spot[along]);
  }
  return [least, most];
}

/** Pixels beside the outermost. */
const AROUND = 84;
/** On a phone the whole earth is narrower than the screen from here on. */
const WIDEST_ZOOM = 0.05;
/** Nearer than this the outlines say nothing more. */
const CLOSEST_ZOOM = 1.1;
