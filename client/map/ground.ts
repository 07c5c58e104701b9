/**
 * What lies under the drawing on the map: land, borders, cities. A canvas of its own beneath Cytoscape's, drawn in the
 * same frame with the same zoom and pan; so outlines and nodes never part, no tiles are fetched and no WebGL is needed.
 */
import type { Position } from '../store/view.ts';
import type { Palette } from '../styles/palette.ts';
import type { Earth } from './earth.ts';
import type { Outline } from './projection.ts';

export interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
  readonly width: number;
  readonly height: number;
}

/** What the drawing shows on the ground: lit countries, spots that need no city drawn under them, words on the ground. */
export interface Marks {
  readonly lit: ReadonlySet<string>;
  readonly spots: readonly Position[];
  readonly words?: { readonly text: string; readonly at: Position };
}

/** From this zoom on, the coarse outlines show their corners. */
const FINE_FROM = 0.3;
/** Cities of so many thousand people have names at zoom 1; twice as near, those of a quarter of it. */
const PEOPLE_AT_1 = 420;
const CITIES_FROM = 0.22;
/** A capital is named as early as a city so many times its size. */
const CAPITAL_COUNTS = 8;
const CITIES_AT_MOST = 90;
const CITY_FONT = 11;
/** Pixels around a node in which no city is drawn: its own name stands there. */
const NODE_ROOM = 26;

interface Shape extends Outline {
  readonly drawn: Path2D;
}

export class Ground {
  readonly #canvas = document.createElement('canvas');
  readonly #earth: Earth;
  readonly #coarse: readonly Shape[];
  #fine: readonly Shape[] | undefined;
  #isLoading = false;
  #last = '';
  readonly #onFiner: () => void;

  /** @param onFiner told when finer outlines are there to be drawn */
  constructor(container: HTMLElement, earth: Earth, onFiner: () => void) {
    this.#earth = earth;
    this.#onFiner = onFiner;
    this.#coarse = earth.outlines.map(toShape);
    this.#canvas.className = 'map-ground';
    this.#canvas.setAttribute('aria-hidden', 'true');
    container.prepend(this.#canvas);
  }

  remove(): void {
    this.#canvas.remove();
  }

  /** Draws anew where anything has changed since. */
  draw(view: Viewport, palette: Palette, marks: Marks, version: number): void {
    const dense = window.devicePixelRatio || 1;
    const { zoom, pan, width, height } = view;
    const now = [zoom, pan.x, pan.y, width, height, dense, palette.ground, version, this.#fine?.length].join(' ');
    if (now === this.#last) return;
    this.#last = now;
    const pixels = { width: Math.round(width * dense), height: Math.round(height * dense) };
    if (this.#canvas.width !== pixels.width || this.#canvas.height !== pixels.height)
      Object.assign(this.#canvas, pixels);
    const pen = this.#canvas.getContext('2d');
    if (!pen) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, pixels.width, pixels.height);
    pen.setTransform(dense * zoom, 0, 0, dense * zoom, dense * pan.x, dense * pan.y);
    this.#drawLand(pen, view, palette, marks);
    pen.setTransform(dense, 0, 0, dense, 0, 0);
    this.#drawCities(pen, view, palette, marks);
    drawWords(pen, view, palette, marks);
  }

  #drawLand(
    pen: CanvasRenderingContext2D,
    { zoom, pan, width, height }: Viewport,
    palette: Palette,
    marks: Marks,
  ): void {
    const shapes = zoom >= FINE_FROM ? this.#fineOrCoarse() : this.#coarse;
    pen.lineJoin = 'round';
    pen.strokeStyle = palette.border;
    pen.lineWidth = 0.8 / zoom;
    for (const shape of shapes) {
      const isSeen =
        shape.right * zoom + pan.x >= 0 &&
        shape.left * zoom + pan.x <= width &&
        shape.bottom * zoom + pan.y >= 0 &&
        shape.top * zoom + pan.y <= height;
      if (!isSeen) continue;
      pen.fillStyle = marks.lit.has(shape.country) ? palette.landLit : palette.land;
      pen.fill(shape.drawn);
      pen.stroke(shape.drawn);
    }
  }

  #fineOrCoarse(): readonly Shape[] {
    if (this.#fine) return this.#fine;
    if (!this.#isLoading) {
      this.#isLoading = true;
      this.#earth.loadFineOutlines().then(
        (outlines) => {
          this.#fine = outlines.map(toShape);
          this.#onFiner();
        },
        // The coarse ones stay: a map all the same.
        () => undefined,
      );
    }
    return this.#coarse;
  }

  #drawCities(
    pen: CanvasRenderingContext2D,
    { zoom, pan, width, height }: Viewport,
    palette: Palette,
    marks: Marks,
  ): void {
    if (zoom < CITIES_FROM) return;
    const least = PEOPLE_AT_1 / zoom ** 2;
    pen.font = `${CITY_FONT}px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
    pen.textBaseline = 'middle';
    const nodes = marks.spots.map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }));
    const taken: { left: number; right: number; y: number }[] = [];
    for (const { name, people, isCapital, spot } of this.#earth.cities) {
      if (people * (isCapital ? CAPITAL_COUNTS : 1) < least) continue;
      const [x, y] = [spot.x * zoom + pan.x, spot.y * zoom + pan.y];
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const right = x + 8 + name.length * 6;
      if (nodes.some((node) => Math.abs(node.y - y) < NODE_ROOM && node.x > x - NODE_ROOM && node.x < right)) continue;
      if (taken.some((box) => Math.abs(box.y - y) < CITY_FONT + 3 && box.left < right && x - 6 < box.right)) continue;
      taken.push({ left: x - 6, right, y });
      pen.fillStyle = palette.city;
      pen.beginPath();
      pen.arc(x, y, isCapital ? 2.2 : 1.6, 0, 2 * Math.PI);
      pen.fill();
      pen.fillText(name, x + 6, y);
      if (taken.length >= CITIES_AT_MOST) return;
    }
  }
}

function drawWords(pen: CanvasRenderingContext2D, { zoom, pan }: Viewport, palette: Palette, { words }: Marks): void {
  if (!words) return;
  const [x, y] = [words.at.x * zoom + pan.x, words.at.y * zoom + pan.y];
  pen.font = '600 12px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
  pen.fillStyle = palette.muted;
  pen.fillText(words.text, x, y);
}

const toShape = (outline: Outline): Shape => ({ ...outline, drawn: new Path2D(outline.path) });
