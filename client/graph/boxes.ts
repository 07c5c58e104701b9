/**
 * The room that a node takes with its name beneath it, and where such boxes go so that no name covers another.
 * Pure geometry: positions are the centers of nodes, in pixels at zoom 1.
 */
import type { Position } from '../store/view.ts';

export const LABEL_FONT = 13;
/** Names wrap at this width. */
export const LABEL_WIDTH = 116;
const LETTER_WIDTH = 7.1;
export const LINE_HEIGHT = 16;
export const LABEL_GAP = 4;
/** Free room around a box. */
const MARGIN = 8;

/** Distances from the center of a node to the sides of its box. */
export interface Box {
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

export function boxOf(label: string, size: number): Box {
  const width = Math.min(LABEL_WIDTH, Math.ceil(label.length * LETTER_WIDTH));
  const lines = linesOf(label).length;
  return {
    side: Math.max(size, width) / 2 + MARGIN / 2,
    above: size / 2 + MARGIN / 2,
    below: size / 2 + LABEL_GAP + lines * LINE_HEIGHT + MARGIN / 2,
  };
}

/** The lines of a name, wrapped between words. */
export function linesOf(label: string): string[] {
  const fits = Math.floor(LABEL_WIDTH / LETTER_WIDTH);
  return label.split('\n').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= fits) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/** How far two boxes reach into each other, on each axis; none where either is not positive. */
function overlap(one: Position, oneBox: Box, other: Position, otherBox: Box): { x: number; y: number } {
  const x = oneBox.side + otherBox.side - Math.abs(one.x - other.x);
  const [upper, lower, upperBox, lowerBox] =
    one.y <= other.y ? [one, other, oneBox, otherBox] : [other, one, otherBox, oneBox];
  return { x, y: upperBox.below + lowerBox.above - (lower.y - upper.y) };
}

export function boxesOverlap(one: Position, oneBox: Box, other: Position, otherBox: Box): boolean {
  const { x, y } = overlap(one, oneBox, other, otherBox);
  return x > 0 && y > 0;
}

interface Placed {
  x: number;
  y: number;
  readonly id: string;
  readonly box: Box;
  readonly fixed: boolean;
}

/** Rounds of pushing apart: a layout of 400 is free of overlaps after about thirty. */
const ROUNDS = 300;

/**
 * Pushes boxes apart along the shorter way until none overlaps; what stands free does not move, and what is fixed never
 * does.
 */
export function separate(
  positions: Readonly<Record<string, Position>>,
  boxes: Readonly<Record<string, Box>>,
  fixed: ReadonlySet<string> = new Set(),
): Record<string, Position> {
  const placed: Placed[] = Object.entries(positions).flatMap(([id, { x, y }]) => {
    const box = boxes[id];
    return box ? [{ id, x, y, box, fixed: fixed.has(id) }] : [];
  });
  for (let round = 0; round < ROUNDS && pushApart(placed); round += 1);
  return Object.fromEntries(placed.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

/** Whether any two boxes overlap. */
export function touching(positions: Readonly<Record<string, Position>>, boxes: Readonly<Record<string, Box>>): boolean {
  const placed = Object.entries(positions)
    .flatMap(([id, at]) => (boxes[id] ? [{ at, box: boxes[id] }] : []))
    .sort((one, other) => one.at.x - other.at.x);
  const widest = placed.reduce((most, { box }) => Math.max(most, box.side), 0);
  for (const [index, one] of placed.entries()) {
    for (let next = index + 1; next < placed.length; next += 1) {
      const other = placed[next];
      if (!other || other.at.x - one.at.x > one.box.side + widest) break;
      if (boxesOverlap(one.at, one.box, other.at, other.box)) return true;
    }
  }
  return false;
}

/** One round; answers whether anything moved. Sorted from left to right, only near boxes are compared. */
function pushApart(placed: Placed[]): boolean {
  placed.sort((one, other) => one.x - other.x || (one.id < other.id ? -1 : 1));
  const widest = Math.max(0, ...placed.map(({ box }) => box.side));
  let moved = false;
  for (const [index, one] of placed.entries()) {
    for (let at = index + 1; at < placed.length; at += 1) {
      const other = placed[at];
      if (!other || other.x - one.x > one.box.side + widest) break;
      const by = overlap(one, one.box, other, other.box);
      if (by.x <= 0 || by.y <= 0 || (one.fixed && other.fixed)) continue;
      moved = true;
      // Each goes half of the way, or the free one all of it.
      const [mine, theirs] = one.fixed ? [0, 2] : other.fixed ? [2, 0] : [1, 1];
      if (by.x < by.y) {
        const push = Math.ceil(by.x / 2) + 1;
        one.x -= push * mine;
        other.x += push * theirs;
      } else {
        const push = (Math.ceil(by.y / 2) + 1) * (one.y <= other.y ? 1 : -1);
        one.y -= push * mine;
        other.y += push * theirs;
      }
    }
  }
  return moved;
}
