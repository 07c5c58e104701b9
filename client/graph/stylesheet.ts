/**
 * How elements look: a palette → a stylesheet of Cytoscape. Shape and color tell the type of an entity, color the group
 * of a statement, and the line its status: only what took place is a solid line.
 */
import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../styles/palette.ts';
import { ENTITY_ICONS } from '../vocabulary/entity-icons.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { EVENT_POINTS } from '../vocabulary/event-words.ts';
import { GROUPS } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { LABEL_FONT, LABEL_WIDTH } from './boxes.ts';

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Below this height on the screen, in pixels, a name is left out: nobody could read it. */
const SMALLEST_READABLE = 6;
/** The verbs of all lines come in once the eye is this near: before, they would cover the names. */
const VERBS_FROM = 15;
const VERB_FONT = 11;

/** Of a node's width: a diamond's corners must not cut it. */
const ICON_SHARE = '52%';

const pictureOf = (path: string, color: string): string =>
  `data:image/svg+xml;utf8,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><path d="${path}" fill="${color}"/></svg>`,
  )}`;

/** Of what no line leads to under the filters. */
export const ALONE_OPACITY = 0.45;

const DASHES = { solid: undefined, dashed: [9, 5], dotted: [2, 4] } as const;

/** As on lines, along the rim of an event, which is short. */
const RIM_DASHES = { solid: [1, 0], dashed: [5, 3], dotted: [1.5, 2.5] } as const;
const EVENT_FONT = 11.5;
/** The names of events come in nearer than those of who took part: there are many of them. */
const EVENTS_READABLE = 8.5;

/** On the map nodes and lines are finer: places of the earth lie close, and the land is to be seen. */
export const NODES_ON_MAP = 0.64;
export const LINES_ON_MAP = 0.7;
/** On the map the verbs would cover the earth; those of the selected are told. */
const NO_VERBS = 1_000;

/** WebGL writes verbs however small they are: there only those of the selected and of what is pointed at. */
export const FEWER_VERBS: StylesheetJson = [
  { selector: 'edge', style: { label: '' } },
  { selector: 'edge.named, edge.selected, edge.hovered', style: { label: 'data(label)' } },
];

/**
 * @param onMap how much larger all is drawn on the map, where nodes and names keep their size while the earth grows
 * @param names how much larger names are drawn than their nodes are
 */
export function stylesheetOf(palette: Palette, onMap?: number, names = 1): StylesheetJson {
  const symbols = onMap ?? 1;
  const times = (size: number) => size * symbols;
  const sizeOf = (element: { data: (name: string) => unknown }) => times(NODES_ON_MAP * Number(element.data('size')));
  const widthOf = (element: { data: (name: string) => unknown }) => times(LINES_ON_MAP * Number(element.data('width')));
  return [
    {
      selector: 'node',
      style: {
        width: onMap === undefined ? 'data(size)' : sizeOf,
        height: onMap === undefined ? 'data(size)' : sizeOf,
        label: 'data(label)',
        'border-width': times(2),
        'border-color': palette.ground,
        'font-family': FONT,
        'font-size': times(LABEL_FONT * names),
        'font-weight': 500,
        color: palette.ink,
        'text-valign': 'bottom',
        'text-margin-y': times(4),
        'text-wrap': 'wrap',
        'text-max-width': `${times(LABEL_WIDTH * names)}px`,
        'text-outline-color': palette.ground,
        'text-outline-width': times(3 * names),
        'min-zoomed-font-size': SMALLEST_READABLE,
        'z-index': 10,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 150,
      },
    },
    ...ENTITY_TYPES.map((type) => ({
      selector: `node.${type}`,
      style: { shape: ENTITY_WORDS[type].shape, 'background-color': palette.entity[type] },
    })),
    ...ENTITY_TYPES.map((type) => ({
      selector: `node.icon.${type}`,
      style: {
        'background-image': pictureOf(ENTITY_ICONS[type], palette.ground),
        'background-width': ICON_SHARE,
        'background-height': ICON_SHARE,
      },
    })),
    {
      selector: 'node.Event',
      style: {
        shape: 'polygon' as const,
        // Typed as text only; Cytoscape takes the numbers as they are.
        'shape-polygon-points': EVENT_POINTS.flat() as unknown as string,
        'background-color': palette.ground,
        'border-width': times(2.2),
        'border-join': 'round',
        'font-size': times(EVENT_FONT),
        'font-weight': 400,
        'min-zoomed-font-size': EVENTS_READABLE,
        'z-index': 12,
      },
    },
    ...GROUPS.map((group) => ({
      selector: `node.Event[group = "${group}"]`,
      style: { 'border-color': palette.group[group] },
    })),
    // Only what took place is filled.
    ...GROUPS.map((group) => ({
      selector: `node.Event.actual[group = "${group}"]`,
      style: { 'background-color': palette.group[group] },
    })),
    ...STATUSES.filter((status) => status !== 'actual').map((status) => ({
      selector: `node.Event.${status}`,
      style: {
        'border-style': STATUS_WORDS[status].line,
        'border-dash-pattern': RIM_DASHES[STATUS_WORDS[status].line].map(times),
      },
    })),
    { selector: 'node.Event.denied', style: { 'border-color': palette.denied, color: palette.denied } },
    { selector: 'node.Event.hypothetical', style: { opacity: 0.6, 'font-style': 'italic' } },
    // Several, one behind the other.
    {
      selector: 'node.group',
      style: { ghost: 'yes' as const, 'ghost-offset-x': times(6), 'ghost-offset-y': times(-6), 'ghost-opacity': 0.45 },
    },
    { selector: 'node.more', style: { 'border-style': 'double', 'border-width': times(5) } },
    { selector: 'node.alone', style: { opacity: ALONE_OPACITY } },
    { selector: 'node.aside', style: { opacity: 0.4 } },
    // A pin keeps its node where it is: a ring of ink, as a pin's head leaves one.
    { selector: 'node.pinned', style: { 'border-color': palette.ink, 'border-width': times(2.5) } },
    {
      selector: 'node.picked',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-padding': times(9),
        'underlay-shape': 'ellipse',
        opacity: 1,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-color': palette.accent,
        'outline-width': times(3),
        'outline-offset': times(3),
        'font-weight': 700,
        opacity: 1,
        'z-index': 30,
      },
    },
    { selector: 'node.nameless', style: { 'text-opacity': 0 } },
    { selector: 'node.hovered, node.selected', style: { 'text-opacity': 1 } },
    { selector: 'node.hovered', style: { opacity: 1, 'z-index': 40, 'min-zoomed-font-size': 0 } },
    {
      selector: 'edge',
      style: {
        width: onMap === undefined ? 'data(width)' : widthOf,
        'curve-style': 'bezier',
        'control-point-step-size': times(26),
        'line-color': palette.group.relation,
        'target-arrow-color': palette.group.relation,
        'arrow-scale': 0.9,
        opacity: 0.75,
        label: 'data(label)',
        'font-family': FONT,
        'font-size': times(VERB_FONT),
        color: palette.ink,
        'text-rotation': 'autorotate',
        'text-background-color': palette.ground,
        'text-background-opacity': 0.92,
        'text-background-padding': `${times(2)}px`,
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': onMap === undefined ? VERBS_FROM : NO_VERBS,
        'overlay-opacity': 0,
        'transition-property': 'opacity',
        'transition-duration': 150,
      },
    },
    ...GROUPS.map((group) => ({
      selector: `edge[group = "${group}"]`,
      style: {
        'line-color': palette.group[group],
        'target-arrow-color': palette.group[group],
        'mid-target-arrow-color': palette.group[group],
      },
    })),
    { selector: 'edge.directed', style: { 'target-arrow-shape': 'triangle' } },
    ...STATUSES.filter((status) => status !== 'actual').map((status) => ({
      selector: `edge.${status}`,
      style: {
        'line-style': STATUS_WORDS[status].line,
        'line-dash-pattern': (DASHES[STATUS_WORDS[status].line] ?? []).map(times),
        'target-arrow-fill': 'hollow' as const,
      },
    })),
    {
      selector: 'edge.denied',
      style: {
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': palette.denied,
        'line-color': palette.denied,
        'target-arrow-color': palette.denied,
        color: palette.denied,
      },
    },
    // Where it took place is told more quietly than who took part.
    { selector: 'edge.place', style: { opacity: 0.45 } },
    { selector: 'edge.hypothetical', style: { opacity: 0.4, 'font-style': 'italic' } },
    // New since the view was saved: as if gone over with a marker.
    {
      selector: 'edge.fresh',
      style: { 'underlay-color': palette.evidence, 'underlay-opacity': 1, 'underlay-padding': times(6), opacity: 1 },
    },
    { selector: 'edge.aside', style: { opacity: 0.2 } },
    { selector: 'edge.named', style: { opacity: 0.95, 'min-zoomed-font-size': SMALLEST_READABLE, 'z-index': 20 } },
    { selector: 'edge.hypothetical.named', style: { opacity: 0.6 } },
    {
      selector: 'edge.selected, edge.hovered',
      style: {
        opacity: 1,
        'underlay-color': palette.accent,
        'underlay-opacity': 0.22,
        'underlay-padding': times(5),
        'min-zoomed-font-size': 0,
        'z-index': 25,
      },
    },
  ];
}
