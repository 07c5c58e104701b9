/**
 * Thousands of edges drawn as lines on a canvas of its own beneath Cytoscape's, one path a look, in the frame in which
 * Cytoscape draws. While the view moves, as many of the heaviest as the machine draws in a frame; at rest, all.
 * Only what took place is a solid line here too, near or far.
 */
import type { Palette } from '../styles/palette.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { type Batch, endsOf, type Lines, type Spots, type Viewport } from './lines.ts';

/** In pixels on the screen, whatever the zoom: a pattern that shrank with it would look solid. */
const DASHES = { solid: [], dashed: [6, 4], dotted: [1.5, 3] } as const;
const THINNEST = 0.6;
/** As in the stylesheet for a line alone; where thousands cross, each is fainter, until the picture has depth. */
const OPACITY = 0.75;
const FAINTEST = 0.22;
const LINES_IN_FULL = 900;
/** The bars that cross a denied line, once it is as long on the screen. */
const BAR = 5;
const BARRED_FROM = 24;
/** Beside something selected, the others step back. */
const STEPPED_BACK = 0.4;
const HYPOTHETICAL = 0.6;

/** Lines drawn while moving: at first, and at least. */
const AT_FIRST = 4_000;
const AT_LEAST = 400;
/** Milliseconds between two frames: above, fewer lines are drawn; below, more. */
const TOO_SLOW = 22;
const QUICK = 17.5;
/** Two frames farther apart belong to two movements. */
const ONE_MOVEMENT = 150;

export interface Drawn {
  readonly lines: Lines;
  readonly spots: Spots;
  /** Lines that Cytoscape draws. */
  readonly isOut: (line: number) => boolean;
  /** Lines that lie above the others, in full color. */
  readonly isMeant: (line: number) => boolean;
  readonly meantCount: number;
  readonly stepBack: boolean;
}

export class LineCanvas {
  readonly #canvas = document.createElement('canvas');
  /** Lines that a frame has time for. */
  #budget = AT_FIRST;
  #lastMoved = 0;

  constructor(container: HTMLElement) {
    this.#canvas.className = 'line-canvas';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.append(this.#canvas);
  }

  remove(): void {
    this.#canvas.remove();
  }

  draw(drawn: Drawn, { zoom, pan, width, height }: Viewport, palette: Palette, isMoving: boolean): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    const sharp = isMoving ? 1 : window.devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * sharp) || this.#canvas.height !== Math.round(height * sharp)) {
      this.#canvas.width = Math.round(width * sharp);
      this.#canvas.height = Math.round(height * sharp);
    }
    const most = isMoving ? this.#paced() : drawn.lines.ids.length;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.setTransform(zoom * sharp, 0, 0, zoom * sharp, pan.x * sharp, pan.y * sharp);
    const sight = { x1: -pan.x / zoom, y1: -pan.y / zoom, x2: (width - pan.x) / zoom, y2: (height - pan.y) / zoom };
    const count = Math.min(most, drawn.lines.ids.length);
    const faint = opacityOf(count) * (drawn.stepBack ? STEPPED_BACK : 1);
    const ends = new Float32Array(4);
    const each = (
      members: Int32Array,
      meant: boolean,
      draw: (x1: number, y1: number, x2: number, y2: number) => void,
    ) => {
      for (const line of members) {
        if (line >= most && !meant) break;
        if (drawn.isOut(line) || drawn.isMeant(line) !== meant) continue;
        endsOf(drawn.lines, drawn.spots, line, ends);
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
        if (Math.max(x1, x2) < sight.x1 || Math.min(x1, x2) > sight.x2) continue;
        if (Math.max(y1, y2) < sight.y1 || Math.min(y1, y2) > sight.y2) continue;
        draw(x1, y1, x2, y2);
      }
    };
    for (const meant of [false, true])
      for (const batch of drawn.lines.batches) {
        context.globalAlpha =
          (meant ? opacityOf(drawn.meantCount) : faint) * (batch.status === 'hypothetical' ? HYPOTHETICAL : 1);
        context.strokeStyle = colorOf(batch, palette);
        context.lineWidth = Math.max(batch.width, THINNEST / zoom);
        context.setLineDash(DASHES[STATUS_WORDS[batch.status].line].map((pixels) => pixels / zoom));
        context.beginPath();
        each(batch.members, meant, (x1, y1, x2, y2) => {
          context.moveTo(x1, y1);
          context.lineTo(x2, y2);
        });
        context.stroke();
        if (batch.status !== 'denied' || isMoving) continue;
        context.setLineDash([]);
        context.beginPath();
        each(batch.members, meant, (x1, y1, x2, y2) => bar(context, x1, y1, x2, y2, zoom));
        context.stroke();
      }
  }

  /** How many lines this frame may have, by how long the last ones took. */
  #paced(): number {
    const now = performance.now();
    const took = now - this.#lastMoved;
    this.#lastMoved = now;
    if (took < ONE_MOVEMENT) {
      if (took > TOO_SLOW) this.#budget = Math.max(AT_LEAST, this.#budget * 0.8);
      else if (took < QUICK) this.#budget *= 1.05;
    }
    return Math.round(this.#budget);
  }
}

const opacityOf = (count: number): number =>
  Math.max(FAINTEST, OPACITY * Math.min(1, Math.sqrt(LINES_IN_FULL / count)));

const colorOf = ({ group, status }: Batch, palette: Palette): string =>
  status === 'denied' ? palette.denied : palette.group[group];

/** A bar across the middle of a line. */
function bar(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number, zoom: number): void {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length * zoom < BARRED_FROM) return;
  const [right, down] = [((-(y2 - y1) / length) * BAR) / zoom, (((x2 - x1) / length) * BAR) / zoom];
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  context.moveTo(x - right, y - down);
  context.lineTo(x + right, y + down);
}
