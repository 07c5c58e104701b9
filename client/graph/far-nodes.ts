/**
 * Nodes of a large graph from afar. Where no name can be read each is a plain shape in its color, and all of one look are
 * one path: Cytoscape draws them one by one, each from a picture of its own, and 5,000 keep the page for a tenth of a
 * second whenever one has changed. It still draws the lines and what stands out, and knows what is under the pointer.
 */
import type { Core, NodeSingular } from 'cytoscape';
import type { Palette } from '../styles/palette.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { ALONE_OPACITY } from './stylesheet.ts';
import type { EntityElement, NodeElement } from './to-elements.ts';

/** Below this zoom no name is large enough to be read. */
export const FARTHER_THAN = 0.46;
/** No node reaches farther from where it stands. */
const REACH = 30;

/** Of Cytoscape's canvas renderer, what draws the elements at rest; in the order in which they lie over each other. */
interface Renderer {
  drawLayeredElements(context: CanvasRenderingContext2D, elements: Drawn, ratio: number, extent: Extent): void;
  drawCachedElements(context: CanvasRenderingContext2D, elements: Drawn, ratio: number, extent: Extent): void;
}
type Drawn = readonly NodeSingular[];
type Extent = ReturnType<Core['extent']>;

/** @param elementOf the node that an element of Cytoscape's shows; undefined where it must be drawn in full */
export function drawFarNodes(
  cy: Core,
  isFar: () => boolean,
  elementOf: (id: string) => NodeElement | undefined,
  palette: () => Palette,
): void {
  // The renderer is not in Cytoscape's types; the drawing of 3.34, which is pinned, has this function.
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
  const drawInFull = renderer.drawLayeredElements.bind(renderer);
  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    if (!isFar()) {
      drawInFull(context, elements, ratio, extent);
      return;
    }
    const [below, above]: [NodeSingular[], NodeSingular[]] = [[], []];
    const looks = new Map<string, { readonly element: EntityElement; readonly path: Path2D }>();
    for (const drawn of elements) {
      const element = drawn.isNode() && !drawn.hasClass('hovered') ? elementOf(drawn.id()) : undefined;
      // An event is drawn by its status; of these there are few.
      if (!element || element.type === 'Event' || STANDS_OUT.test(element.classes)) {
        (looks.size === 0 ? below : above).push(drawn);
        continue;
      }
      const { x, y } = drawn.position();
      if (x < extent.x1 - REACH || x > extent.x2 + REACH || y < extent.y1 - REACH || y > extent.y2 + REACH) continue;
      const look = `${element.type} ${ALONE.test(element.classes)}`;
      const known = looks.get(look) ?? { element, path: new Path2D() };
      looks.set(look, known);
      outline(known.path, ENTITY_WORDS[element.type].shape, x, y, element.size / 2);
    }
    renderer.drawCachedElements(context, below, ratio, extent);
    for (const { element, path } of looks.values()) {
      context.globalAlpha = ALONE.test(element.classes) ? ALONE_OPACITY : 1;
      context.fillStyle = palette().entity[element.type];
      context.fill(path);
    }
    context.globalAlpha = 1;
    renderer.drawCachedElements(context, above, ratio, extent);
  };
}

const STANDS_OUT = /\b(selected|picked|pinned|group)\b/;
const ALONE = /\balone\b/;

/** The corners of the shapes on a circle around the middle, in parts of a turn; the round one has none. */
const CORNERS = {
  ellipse: [],
  'round-hexagon': [0, 1, 2, 3, 4, 5].map((corner) => corner / 6),
  'round-rectangle': [1, 3, 5, 7].map((corner) => corner / 8),
  'round-diamond': [0, 1, 2, 3].map((corner) => corner / 4),
} as const;

function outline(path: Path2D, shape: keyof typeof CORNERS, x: number, y: number, radius: number): void {
  const corners: readonly number[] = CORNERS[shape];
  if (corners.length === 0) {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  // A square fills its box.
  const reach = shape === 'round-rectangle' ? radius * Math.SQRT2 : radius;
  for (const [place, corner] of corners.entries()) {
    const [right, down] = [reach * Math.cos(2 * Math.PI * corner), reach * Math.sin(2 * Math.PI * corner)];
    if (place === 0) path.moveTo(x + right, y + down);
    else path.lineTo(x + right, y + down);
  }
  path.closePath();
}
