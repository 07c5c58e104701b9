/**
 * A picture of the graph on the map: nodes and earth at one scale, so that nodes are as large as on the screen, with the
 * outlines beneath them as the markup of SVG. Pure.
 */
import type { OnMap } from '../graph/drawing.ts';
import { namesWithRoom } from '../graph/names-with-room.ts';
import { LINES_ON_MAP, NODES_ON_MAP } from '../graph/stylesheet.ts';
import { t } from '../language/t.ts';
import { type Room, viewportOnto } from '../map/map-positions.ts';
import type { Position } from '../store/view.ts';
import type { Palette } from '../styles/palette.ts';
import type { Picture } from './to-svg.ts';

/** As on a large screen: the picture is looked at whole. */
const ROOM: Room = { width: 1600, height: 1000 };
/** Land around the outermost node. */
const AROUND = 140;
/** From this zoom on, the coarse outlines would show their corners. */
const FINE_FROM = 0.3;

export async function onTheMap(picture: Picture, { earth, where, lit, adriftWords }: OnMap): Promise<Picture> {
  const { palette, caption, elements } = picture;
  const standing = elements.nodes.flatMap(({ id }) => {
    const at = picture.positions[id];
    return at ? [[id, at] as const] : [];
  });
  const { zoom, pan } = viewportOnto(
    standing.map(([, at]) => at),
    ROOM,
  );
  // The middle of the picture is its zero.
  const [dx, dy] = [pan.x - ROOM.width / 2, pan.y - ROOM.height / 2];
  const positions = Object.fromEntries(standing.map(([id, { x, y }]) => [id, { x: x * zoom + dx, y: y * zoom + dy }]));
  const shown = namesWithRoom(elements.nodes, positions, NODES_ON_MAP);
  const spots = elements.nodes.flatMap(({ id }) => positions[id] ?? []);
  const outlines = zoom >= FINE_FROM ? await earth.loadFineOutlines() : earth.outlines;
  const bounds = boundsOf(spots);
  const land = outlines
    .filter(
      ({ left, right, top, bottom }) =>
        right * zoom + dx > bounds.left &&
        left * zoom + dx < bounds.right &&
        bottom * zoom + dy > bounds.top &&
        top * zoom + dy < bounds.bottom,
    )
    .map(({ path, country }) => `<path d="${path}" fill="${lit.has(country) ? palette.landLit : palette.land}"/>`);
  return {
    ...picture,
    elements: {
      nodes: elements.nodes.map((node) => ({ ...node, size: Math.round(node.size * NODES_ON_MAP) })),
      edges: elements.edges.map((edge) => ({ ...edge, width: edge.width * LINES_ON_MAP })),
    },
    positions,
    unnamed: new Set(elements.nodes.flatMap(({ id }) => (shown.has(id) ? [] : [id]))),
    beneath: beneath(land, bounds, { zoom, dx, dy }, palette) + adriftAt(where.adrift, positions, adriftWords, palette),
    caption: { ...caption, sources: `${caption.sources} ${t('Outlines: Natural Earth, de facto lines.')}` },
  };
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boundsOf(spots: readonly Position[]): Bounds {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  return {
    left: Math.min(0, ...xs) - AROUND,
    right: Math.max(0, ...xs) + AROUND,
    top: Math.min(0, ...ys) - AROUND,
    bottom: Math.max(0, ...ys) + AROUND,
  };
}

const beneath = (
  land: readonly string[],
  { left, right, top, bottom }: Bounds,
  { zoom, dx, dy }: { readonly zoom: number; readonly dx: number; readonly dy: number },
  palette: Palette,
): string =>
  `<clipPath id="earth"><rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}"/></clipPath>` +
  `<g clip-path="url(#earth)"><g transform="translate(${Math.round(dx)} ${Math.round(dy)}) scale(${zoom.toFixed(4)})" stroke="${palette.border}" stroke-width="${(0.8 / zoom).toFixed(2)}" stroke-linejoin="round">${land.join('')}</g></g>`;

function adriftAt(
  adrift: readonly string[],
  positions: Readonly<Record<string, Position>>,
  words: string,
  palette: Palette,
): string {
  const spots = adrift.flatMap((id) => positions[id] ?? []);
  if (spots.length === 0) return '';
  const [x, y] = [Math.min(...spots.map((spot) => spot.x)) - 40, Math.min(...spots.map((spot) => spot.y)) - 42];
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="12" font-weight="600" fill="${palette.muted}">${words}</text>`;
}
