/**
 * A graph with more edges than Cytoscape draws smoothly. It keeps the nodes, and of the edges those that one can read: of
 * the selected, of the new, and all in sight once one is near enough. The others are lines beneath it (line-canvas.ts),
 * which can be pointed at and chosen like the rest.
 * Measured at 5,000 nodes and 18,000 edges: Cytoscape alone takes 2 s to take them in and 400 ms a full frame.
 */
import type { Position } from '../store/view.ts';
import type { Palette } from '../styles/palette.ts';
import { LineCanvas } from './line-canvas.ts';
import { type Lines, linesInSight, nearestLine, type Sight, type Spots, toLines, type Viewport } from './lines.ts';
import { MarkCanvas } from './mark-canvas.ts';
import type { EdgeElement, Elements, NodeElement } from './to-elements.ts';

/** From so many edges on there is a crowd. */
export const CROWD_FROM = 1_200;
/** Edges in sight that Cytoscape draws in full. */
const IN_SIGHT_AT_MOST = 350;
/** Edges of the selected, or new since the view was saved, that Cytoscape draws in full; from afar, none. */
const IN_FULL_AT_MOST = 500;
/** Pixels around the pointer in which a line is meant. */
const REACH = 6;

/** Nodes that may be named from afar, the selected before all others. */
const LARGEST = 400;

export class Crowd {
  readonly #lineCanvas: LineCanvas;
  readonly #markCanvas: MarkCanvas;
  #lines: Lines | undefined;
  /** Makes the lines of what was taken last: once they are needed, so that taking it in does not wait for them. */
  #make: (() => void) | undefined;
  #spots: Spots = new Float32Array();
  #basis: object | undefined;
  #largest: readonly NodeElement[] = [];
  #places = new Map<string, number>();
  /** By place among the lines, 1 where Cytoscape draws it. */
  #out: Uint8Array = new Uint8Array();
  /** By place among the lines, 1 where it stands out from afar: of the selected, or new. */
  #meant: Uint8Array = new Uint8Array();
  #meantCount = 0;
  #selected: number | undefined;
  #pointedAt: number | undefined;
  /** As what is on the canvases was drawn: the same is not drawn again. */
  #drawnAs = '';
  #changes = 0;

  constructor(container: HTMLElement) {
    this.#lineCanvas = new LineCanvas(container);
    this.#markCanvas = new MarkCanvas(container);
  }

  remove(): void {
    this.#lineCanvas.remove();
    this.#markCanvas.remove();
  }

  /**
   * @param basis the same object as long as the same nodes and edges are drawn, whatever is selected among them
   * @param where where a node stands, or undefined while it stands nowhere
   */
  take({ nodes, edges }: Elements, basis: object, where: (id: string) => Position | undefined): void {
    const rankOf = ({ classes, size }: NodeElement) => (SELECTED.test(classes) ? 1_000 : 0) + size;
    this.#largest = nodes.toSorted((one, other) => rankOf(other) - rankOf(one)).slice(0, LARGEST);
    if (basis === this.#basis) return;
    this.#basis = basis;
    this.#lines = undefined;
    this.#make = () => {
      this.#make = undefined;
      const lines = toLines(nodes, edges);
      this.#lines = lines;
      this.#places = new Map(lines.ids.map((id, index) => [id, index]));
      this.#out = new Uint8Array(lines.ids.length);
      this.#meant = new Uint8Array(lines.ids.length);
      this.#spots = new Float32Array(2 * nodes.length);
      this.#selected = undefined;
      this.#pointedAt = undefined;
      for (const { id } of nodes) {
        const at = where(id);
        if (at) this.place(id, at);
      }
    };
  }

  #linesNow(): Lines | undefined {
    this.#make?.();
    return this.#lines;
  }

  /** A node stands elsewhere. */
  place(id: string, { x, y }: Position): void {
    const node = this.#lines?.nodes.get(id);
    if (node === undefined) return;
    this.#spots[2 * node] = x;
    this.#spots[2 * node + 1] = y;
    this.#changes += 1;
  }

  /**
   * The edges that Cytoscape is to draw.
   * @param sight what of the drawing is on the screen; undefined from afar, where lines are all that can be seen
   * @param isPlain whether it can draw solid lines only, so that all others stay here
   */
  inFull(edges: readonly EdgeElement[], sight: Sight | undefined, isPlain: boolean): EdgeElement[] {
    const lines = this.#linesNow();
    if (!lines) return [];
    const isCrowd = lines.ids.length >= CROWD_FROM;
    const near = isCrowd
      ? sight && linesInSight(lines, this.#spots, sight, IN_SIGHT_AT_MOST)?.map((line) => lines.ids[line] ?? '')
      : lines.ids;
    const wanted = new Set(near);
    const marked = edges.filter(({ classes }) => MARKED.test(classes)).sort((one, other) => rank(other) - rank(one));
    if (sight) for (const { id } of marked.slice(0, IN_FULL_AT_MOST)) wanted.add(id);
    this.#meant.fill(0);
    this.#meantCount = sight ? 0 : marked.length;
    for (const { id } of sight ? [] : marked) {
      const place = this.#places.get(id);
      if (place !== undefined) this.#meant[place] = 1;
    }
    const found = edges.filter(
      ({ id, status, source, target }) => (wanted.has(id) && !(isPlain && status !== 'actual')) || source === target,
    );
    this.#out.fill(0);
    for (const { id } of found) {
      const place = this.#places.get(id);
      if (place !== undefined) this.#out[place] = 1;
    }
    const selected = marked.find(({ classes }) => SELECTED.test(classes));
    this.#selected = selected && this.#places.get(selected.id);
    this.#changes += 1;
    return found;
  }

  /** The edge whose line is under a point of the drawing. */
  at(point: Position, zoom: number): string | undefined {
    const lines = this.#linesNow();
    return lines && nearestLine(lines, this.#spots, point, REACH / zoom, (line) => this.#out[line] === 1);
  }

  /** Marks the line under the pointer; answers whether another one is marked now. */
  pointAt(id: string | undefined): boolean {
    const place = id === undefined ? undefined : this.#places.get(id);
    if (place === this.#pointedAt) return false;
    this.#pointedAt = place;
    return true;
  }

  /** @param hasSelected whether something is selected, which the rest steps back behind */
  draw(viewport: Viewport, palette: Palette, isMoving: boolean, hasSelected: boolean): void {
    const lines = this.#linesNow();
    if (!lines) return;
    const { zoom, pan, width, height } = viewport;
    const spots = this.#spots;
    const as = [zoom, pan.x, pan.y, width, height, palette.ground, isMoving, hasSelected, this.#changes].join();
    if (as !== this.#drawnAs) {
      const isOut = (line: number) => this.#out[line] === 1;
      const isMeant = (line: number) => this.#meant[line] === 1;
      const drawn = { lines, spots, isOut, isMeant, meantCount: this.#meantCount, stepBack: hasSelected };
      this.#lineCanvas.draw(drawn, viewport, palette, isMoving);
    }
    this.#drawnAs = as;
    const meant = [this.#pointedAt, this.#selected].flatMap((line) =>
      line === undefined || this.#out[line] === 1 ? [] : [line],
    );
    this.#markCanvas.draw(viewport, palette, { lines, spots, meant, largest: this.#largest });
  }
}

const MARKED = /\b(selected|named|fresh)\b/;
const SELECTED = /\bselected\b/;
/** The selected one first, then the heaviest. */
const rank = ({ classes, width }: EdgeElement): number => (SELECTED.test(classes) ? 100 : 0) + width;
