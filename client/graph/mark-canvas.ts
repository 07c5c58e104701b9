/**
 * What stands out of a crowd, on a canvas above Cytoscape's: the names of the largest nodes while the view is too far away
 * for any other, as many as fit beside each other, and the lines that are meant, gone over with a broad pen.
 */
import type { Palette } from '../styles/palette.ts';
import { FARTHER_THAN } from './far-nodes.ts';
import { endsOf, type Lines, type Spots, type Viewport } from './lines.ts';
import { FONT } from './stylesheet.ts';
import type { NodeElement } from './to-elements.ts';

const NAMES_AT_MOST = 36;
/** Nodes that are tried for a place: beyond, names of the unimportant would fill what room is left. */
const TRIED = 120;
const NAME_SIZE = 12;
const ROOM = 6;
const PEN = 9;
const PEN_OPACITY = 0.3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export class MarkCanvas {
  readonly #canvas = document.createElement('canvas');
  /** Widths of names at the one size they are written in. */
  readonly #widths = new Map<string, number>();

  constructor(container: HTMLElement) {
    this.#canvas.className = 'mark-canvas';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.append(this.#canvas);
  }

  remove(): void {
    this.#canvas.remove();
  }

  /** @param largest nodes, the selected and then the largest first */
  draw(
    { zoom, pan, width, height }: Viewport,
    palette: Palette,
    { lines, spots, meant, largest }: { lines: Lines; spots: Spots; meant: number[]; largest: readonly NodeElement[] },
  ): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const sharp = window.devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * sharp) || this.#canvas.height !== Math.round(height * sharp)) {
      this.#canvas.width = Math.round(width * sharp);
      this.#canvas.height = Math.round(height * sharp);
    }
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    context.clearRect(0, 0, width, height);
    const ends = new Float32Array(4);
    context.globalAlpha = PEN_OPACITY;
    context.strokeStyle = palette.accent;
    context.lineWidth = PEN;
    context.beginPath();
    for (const line of meant) {
      endsOf(lines, spots, line, ends);
      context.moveTo((ends[0] ?? 0) * zoom + pan.x, (ends[1] ?? 0) * zoom + pan.y);
      context.lineTo((ends[2] ?? 0) * zoom + pan.x, (ends[3] ?? 0) * zoom + pan.y);
    }
    context.stroke();
    context.globalAlpha = 1;
    // Nearer, Cytoscape writes the names of all.
    if (zoom >= FARTHER_THAN) return;
    context.font = `600 ${NAME_SIZE}px ${FONT}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = palette.ground;
    context.fillStyle = palette.ink;
    const taken: Box[] = [];
    for (const { id, label, size, classes } of largest.slice(0, TRIED)) {
      const node = lines.nodes.get(id);
      if (node === undefined) continue;
      const [name = ''] = label.split('\n');
      const x = (spots[2 * node] ?? 0) * zoom + pan.x;
      const y = (spots[2 * node + 1] ?? 0) * zoom + pan.y + (size / 2) * zoom + 2;
      const half = this.#widthOf(context, name) / 2 + ROOM;
      const box = { left: x - half, right: x + half, top: y - ROOM / 2, bottom: y + NAME_SIZE + ROOM / 2 };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      if (taken.some((one) => overlaps(one, box))) continue;
      if (SELECTED.test(classes)) ring(context, x, y - (size / 2) * zoom - 2, (size / 2) * zoom, palette.accent);
      context.strokeText(name, x, y);
      context.fillText(name, x, y);
      if (taken.push(box) >= NAMES_AT_MOST) break;
    }
  }

  #widthOf(context: CanvasRenderingContext2D, name: string): number {
    const known = this.#widths.get(name) ?? context.measureText(name).width;
    this.#widths.set(name, known);
    return known;
  }
}

const SELECTED = /\bselected\b/;
const RING = 2.5;

/** Around the selected: the one that Cytoscape draws shrinks with its node. */
function ring(context: CanvasRenderingContext2D, x: number, y: number, radius: number, color: string): void {
  const [stroke, width] = [context.strokeStyle, context.lineWidth];
  context.strokeStyle = color;
  context.lineWidth = RING;
  context.beginPath();
  context.arc(x, y, radius + 2 * RING, 0, 2 * Math.PI);
  context.stroke();
  context.strokeStyle = stroke;
  context.lineWidth = width;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
