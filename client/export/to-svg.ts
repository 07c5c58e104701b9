/**
 * The drawing as SVG: elements and where they stand → a picture with title, legend, date and sources, in the colors and
 * lines of the screen. Pure text: no library, no canvas; it opens in a browser, in Inkscape and in Illustrator.
 */
import { boxOf, LABEL_FONT, LABEL_GAP, LINE_HEIGHT, linesOf } from '../graph/boxes.ts';
import type { EdgeElement, Elements, EntityElement, EventElement, NodeElement } from '../graph/to-elements.ts';
import { isGroup } from '../store/groups.ts';
import type { Position } from '../store/view.ts';
import type { Palette } from '../styles/palette.ts';
import { ENTITY_ICONS } from '../vocabulary/entity-icons.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { EVENT_POINTS, eventsName } from '../vocabulary/event-words.ts';
import { GROUP_NAMES, GROUPS, type Status } from '../vocabulary/statement-words.ts';
import { type Line, STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import type { Caption } from './caption.ts';

export interface Picture {
  readonly elements: Elements;
  readonly positions: Readonly<Record<string, Position>>;
  readonly palette: Palette;
  readonly caption: Caption;
  /** Address of an element's story, where the picture stands in a page that has one. */
  readonly linkOf?: (id: string) => string;
  /** Markup drawn under the graph: the earth. */
  readonly beneath?: string;
  /** Nodes whose names would cover others'. */
  readonly unnamed?: ReadonlySet<string>;
  /** Without title, summary and sources: they are told around the picture. */
  readonly isBare?: boolean;
}

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const DASHES: Readonly<Record<Line, string | undefined>> = { solid: undefined, dashed: '9 5', dotted: '2 4' };
/** As on lines, along the rim of an event, which is short. */
const RIM_DASHES: Readonly<Record<Line, string | undefined>> = { solid: undefined, dashed: '5 3', dotted: '1.5 2.5' };
const MARGIN = 40;
const HEAD = 74;
const FOOT = 100;
/** The legend needs this room even beside a small graph. */
const NARROWEST = 760;
/** Between parallel lines, at the middle. */
const BOW = 24;
const ARROW = 9;

export function toSvg(picture: Picture): string {
  const { elements, positions, palette, caption, linkOf, isBare = false, beneath = '', unnamed } = picture;
  const placed = elements.nodes.flatMap((node) => {
    const at = positions[node.id];
    return at ? [{ node, at, box: boxOf(node.label, node.size) }] : [];
  });
  const left = Math.min(0, ...placed.map(({ at, box }) => at.x - box.side)) - MARGIN;
  const right = Math.max(0, ...placed.map(({ at, box }) => at.x + box.side)) + MARGIN;
  const top = Math.min(0, ...placed.map(({ at, box }) => at.y - box.above)) - MARGIN - (isBare ? 0 : HEAD);
  const bottom = Math.max(0, ...placed.map(({ at, box }) => at.y + box.below)) + MARGIN + FOOT;
  const width = Math.max(NARROWEST, right - left);
  const start = left - (width - (right - left)) / 2;
  const nodes = new Map(placed.map(({ node, at }) => [node.id, { node, at }]));
  const within = (element: string, id: string) =>
    linkOf ? `<a href="${escaped(linkOf(id))}">${element}</a>` : element;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(start)} ${round(top)} ${round(width)} ${round(bottom - top)}" width="${round(width)}" height="${round(bottom - top)}" font-family='${FONT}' role="${linkOf ? 'group' : 'img'}" aria-labelledby="svg-title">`,
    `<title id="svg-title">${escaped(`${caption.title}. ${caption.summary}`)}</title>`,
    `<rect x="${round(start)}" y="${round(top)}" width="100%" height="100%" fill="${palette.ground}"/>`,
    ...(isBare
      ? []
      : [
          text(start + MARGIN, top + 40, caption.title, { size: 22, weight: 650, color: palette.ink }),
          text(start + MARGIN, top + 62, caption.summary, { size: 13, color: palette.muted }),
        ]),
    beneath,
    '<g class="lines">',
    ...curvesOf(elements.edges, nodes).map((curve) => within(lineOf(curve, palette), curve.edge.id)),
    '</g><g class="nodes">',
    ...placed.map(({ node, at }) => within(nodeOf(node, at, palette, !unnamed?.has(node.id)), node.id)),
    '</g>',
    ...legend(elements, palette, start + MARGIN, bottom - FOOT + 26),
    isBare ? '' : text(start + MARGIN, bottom - 18, caption.sources, { size: 12, color: palette.muted }),
    '</svg>',
  ].join('\n');
}

interface Curve {
  readonly edge: EdgeElement;
  readonly from: Position;
  readonly bend: Position;
  readonly to: Position;
}

/** Lines between the same two nodes bow apart; each ends at the rim of its nodes. */
function curvesOf(
  edges: readonly EdgeElement[],
  nodes: ReadonlyMap<string, { node: NodeElement; at: Position }>,
): Curve[] {
  const pairs = new Map<string, EdgeElement[]>();
  for (const edge of edges) {
    const pair = [edge.source, edge.target].sort().join(' ');
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  return [...pairs.values()].flatMap((parallel) =>
    parallel.flatMap((edge, index): Curve[] => {
      const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
      if (!source || !target) return [];
      // Seen from the smaller id, so that lines there and back do not fall on each other.
      const side = edge.source < edge.target ? 1 : -1;
      const away = 2 * BOW * (index - (parallel.length - 1) / 2) * side;
      const [dx, dy] = [target.at.x - source.at.x, target.at.y - source.at.y];
      const length = Math.hypot(dx, dy) || 1;
      const bend = {
        x: (source.at.x + target.at.x) / 2 - (dy / length) * away,
        y: (source.at.y + target.at.y) / 2 + (dx / length) * away,
      };
      return [{ edge, from: rim(source, bend, 2), bend, to: rim(target, bend, edge.directed ? ARROW + 2 : 2) }];
    }),
  );
}

/** The point of a node's rim that looks towards another point, so far outside of it. */
function rim({ node, at }: { node: NodeElement; at: Position }, towards: Position, gap: number): Position {
  const [dx, dy] = [towards.x - at.x, towards.y - at.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = Math.min(node.size / 2 + gap, length);
  return { x: at.x + (dx / length) * reach, y: at.y + (dy / length) * reach };
}

function lineOf({ edge, from, bend, to }: Curve, palette: Palette): string {
  const color = colorOf(edge, palette);
  const dash = DASHES[STATUS_WORDS[edge.status].line];
  const opacity = edge.status === 'hypothetical' ? 0.45 : 0.8;
  const middle = { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
  return [
    `<g class="line" opacity="${opacity}">`,
    `<title>${escaped(edge.told)}</title>`,
    `<path d="M${point(from)}Q${point(bend)} ${point(to)}" fill="none" stroke="${color}" stroke-width="${edge.width}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
    edge.directed ? arrow(to, bend, color, edge.status === 'actual') : '',
    edge.status === 'denied'
      ? `<path d="M${round(middle.x - 5)} ${round(middle.y - 5)}l10 10m0-10l-10 10" stroke="${color}" stroke-width="2"/>`
      : '',
    '</g>',
  ].join('');
}

/** Filled where it took place, hollow where it did not. */
function arrow(to: Position, from: Position, color: string, isActual: boolean): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const corner = (turn: number, reach: number) => ({
    x: to.x + reach * Math.cos(angle + turn),
    y: to.y + reach * Math.sin(angle + turn),
  });
  const corners = [corner(0, ARROW), corner(Math.PI / 2, ARROW / 2), corner(-Math.PI / 2, ARROW / 2)];
  const fill = isActual ? color : 'none';
  return `<path d="M${corners.map(point).join('L')}Z" fill="${fill}" stroke="${color}" stroke-width="1"/>`;
}

function nodeOf(node: NodeElement, at: Position, palette: Palette, isNamed: boolean): string {
  const lines = isNamed ? linesOf(node.label) : [];
  const first = at.y + node.size / 2 + LABEL_GAP + LABEL_FONT;
  return [
    '<g class="node">',
    `<title>${escaped(`${node.label.replace('\n', ', ')}, ${kindOf(node)}`)}</title>`,
    ...(node.type === 'Event'
      ? [star(at, node.size, node.status, colorOf(node, palette), palette.ground)]
      : shapesOf(node, at, palette)),
    ...lines.map((line, index) =>
      text(at.x, first + index * LINE_HEIGHT, line, {
        size: LABEL_FONT,
        weight: node.type === 'Event' ? 400 : 500,
        color: node.type === 'Event' && node.status === 'denied' ? palette.denied : palette.ink,
        halo: palette.ground,
        centered: true,
      }),
    ),
    '</g>',
  ].join('');
}

/** A denied event or line has a color of its own. */
const colorOf = ({ group, status }: Pick<EventElement, 'group' | 'status'>, palette: Palette): string =>
  status === 'denied' ? palette.denied : palette.group[group];

const kindOf = (node: NodeElement): string =>
  node.type === 'Event' ? STATUS_WORDS[node.status].name : ENTITY_WORDS[node.type].name;

function shapesOf(node: EntityElement, at: Position, palette: Palette): string[] {
  const { type, size } = node;
  const [color, rimColor] = [palette.entity[type], palette.ground];
  const behind = isGroup(node.id)
    ? `<g opacity="0.45">${shape(type, { x: at.x + BEHIND, y: at.y - BEHIND }, size, color, rimColor)}</g>`
    : '';
  return [behind, shape(type, at, size, color, rimColor), iconOf(node, at, palette.ground)];
}

/** Filled where it took place; else its rim is drawn as a line of its status is. */
function star(at: Position, size: number, status: Status, color: string, ground: string): string {
  const points = EVENT_POINTS.map(([dx, dy]) => `${round(at.x + (dx * size) / 2)},${round(at.y + (dy * size) / 2)}`);
  const dash = RIM_DASHES[STATUS_WORDS[status].line];
  return `<polygon points="${points.join(' ')}" fill="${status === 'actual' ? color : ground}" stroke="${color}" stroke-width="2.2" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash}"` : ''}${status === 'hypothetical' ? ' opacity="0.6"' : ''}/>`;
}

/** How far the second of a group stands behind the first. */
const BEHIND = 6;
/** Of a node's width. */
const ICON_SHARE = 0.52;

function iconOf({ type, size }: EntityElement, { x, y }: Position, color: string): string {
  const side = size * ICON_SHARE;
  return `<path d="${ENTITY_ICONS[type]}" fill="${color}" transform="translate(${round(x - side / 2)} ${round(y - side / 2)}) scale(${(side / 24).toFixed(3)})"/>`;
}

function shape(type: EntityElement['type'], { x, y }: Position, size: number, color: string, rimColor: string): string {
  const half = size / 2;
  const paint = `fill="${color}" stroke="${rimColor}" stroke-width="2"`;
  const corners = (points: readonly (readonly [number, number])[]) =>
    `<polygon points="${points.map(([dx, dy]) => `${round(x + dx * half)},${round(y + dy * half)}`).join(' ')}" ${paint} stroke-linejoin="round"/>`;
  switch (ENTITY_WORDS[type].shape) {
    case 'ellipse':
      return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(half)}" ${paint}/>`;
    case 'round-rectangle':
      return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${size}" height="${size}" rx="${round(size / 5)}" ${paint}/>`;
    case 'round-hexagon':
      return corners([
        [-0.5, -0.92],
        [0.5, -0.92],
        [1, 0],
        [0.5, 0.92],
        [-0.5, 0.92],
        [-1, 0],
      ]);
    case 'round-diamond':
      return corners([
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]);
  }
}

const LEGEND_FONT = 12;
const LEGEND_LETTER = 6.6;

/** Only what the picture has in it. */
function legend({ nodes, edges }: Elements, palette: Palette, left: number, top: number): string[] {
  const types = ENTITY_TYPES.filter((type) => nodes.some((node) => node.type === type));
  const hasEvents = nodes.some((node) => node.type === 'Event');
  const statuses = STATUSES.filter((status) => edges.some((edge) => edge.status === status));
  const groups = GROUPS.filter((group) => edges.some((edge) => edge.group === group));
  const row = (y: number, items: readonly { sign: (x: number) => string; words: string; room: number }[]) => {
    let x = left;
    return items.map(({ sign, words, room }) => {
      const drawn = sign(x) + text(x + room, y + 4, words, { size: LEGEND_FONT, color: palette.ink });
      x += room + words.length * LEGEND_LETTER + 22;
      return drawn;
    });
  };
  return [
    ...row(top, [
      ...types.map((type) => ({
        sign: (x: number) => shape(type, { x: x + 7, y: top }, 14, palette.entity[type], palette.ground),
        words: ENTITY_WORDS[type].plural,
        room: 20,
      })),
      ...(hasEvents
        ? [
            {
              sign: (x: number) => star({ x: x + 7, y: top }, 16, 'actual', palette.muted, palette.ground),
              words: eventsName(),
              room: 20,
            },
          ]
        : []),
      ...statuses.map((status) => ({
        sign: (x: number) => {
          const dash = DASHES[STATUS_WORDS[status].line];
          const color = status === 'denied' ? palette.denied : palette.muted;
          return `<path d="M${round(x)} ${round(top)}h30" stroke="${color}" stroke-width="2.4"${dash ? ` stroke-dasharray="${dash}"` : ''}${status === 'hypothetical' ? ' opacity="0.5"' : ''}/>`;
        },
        words: STATUS_WORDS[status].name,
        room: 36,
      })),
    ]),
    ...row(
      top + 24,
      groups.map((group) => ({
        sign: (x: number) =>
          `<path d="M${round(x)} ${round(top + 24)}h18" stroke="${palette.group[group]}" stroke-width="4"/>`,
        words: GROUP_NAMES[group],
        room: 24,
      })),
    ),
  ];
}

interface Type {
  readonly size: number;
  readonly color: string;
  readonly weight?: number;
  /** Color around the letters, so that lines behind them do not cross them. */
  readonly halo?: string;
  readonly centered?: boolean;
}

function text(x: number, y: number, words: string, { size, color, weight, halo, centered }: Type): string {
  const more = [
    weight ? ` font-weight="${weight}"` : '',
    centered ? ' text-anchor="middle"' : '',
    halo ? ` stroke="${halo}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"` : '',
  ].join('');
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}"${more}>${escaped(words)}</text>`;
}

const point = ({ x, y }: Position): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;

/** For text and attributes of XML; what XML cannot hold at all is left out. */
export const escaped = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
