/**
 * The state of the explorer → what is drawn: the last change of shape on the way from a text. Pure: no Cytoscape, no DOM.
 * An edge carries its status as a class, and the stylesheet never draws one status like another. An event that is a node
 * carries it too, and so do the lines to who took part.
 */

import type { Edge } from '../../server/contract/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { words as language, t } from '../language/t.ts';
import type { DrawnEvent, Tie } from '../store/events.ts';
import { type Explorer, remaining } from '../store/explorer.ts';
import { type DrawnGroup, folded, withGroups } from '../store/groups.ts';
import { measured } from '../store/measures.ts';
import { newSince } from '../store/since.ts';
import type { Size } from '../store/view.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import { eventInWords, eventLabel, tieInWords } from '../vocabulary/event-words.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { type Group, STATEMENT_WORDS, type Status, told, verbOf } from '../vocabulary/statement-words.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  /** ISO date of its earliest line, or of the event, where one is known. */
  readonly since?: string;
  /** Diameter in pixels at zoom 1. */
  readonly size: number;
  readonly classes: string;
}
export interface EntityElement extends Node {
  /** Of a group, the type of most of its members. */
  readonly type: EntityType;
}
/** An event as a node: its color is that of what it is, its rim that of its status. */
export interface EventElement extends Node {
  readonly type: 'Event';
  readonly group: Group;
  readonly status: Status;
}
export type NodeElement = EntityElement | EventElement;

export interface EdgeElement {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** The whole of it: "Vladimir Putin met Alexander Lukashenko". */
  readonly told: string;
  readonly directed: boolean;
  readonly group: Group;
  readonly status: Status;
  /** Width of the line in pixels at zoom 1. */
  readonly width: number;
  readonly classes: string;
}

export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly edges: readonly EdgeElement[];
}

/** In a larger graph what is not selected keeps its look: restyling thousands of nodes at each click takes too long. */
export const STEPS_BACK_AT_MOST = 1_000;

/** An entity in one statement is still a target for a finger; one in thousands does not cover its neighbors. */
const SMALLEST = 22;
const LARGEST = 58;
const PER_DOUBLING = 6;

const THINNEST = 1.3;
const THICKEST = 7;

/** In a larger graph icons would be specks, and each costs a picture. */
const ICONS_AT_MOST = 600;

export function toElements(state: Explorer): Elements {
  const all = folded(state);
  const { edges, groups, events, ties } = all;
  const entities = [
    ...all.entities.map((of) => ({ of, id: of.id, name: nameOf(of), type: of.type, isGroup: false })),
    ...groups.map(nodeOfGroup),
  ];
  const selected = state.view.selection && all.shownAs(state.view.selection.id);
  const picked = new Set(withGroups(state.view.groups, state.view.picked));
  const pinned = new Set(withGroups(state.view.groups, state.view.pinned));
  const groupNames = new Map(groups.map((group) => [group.id, nameOfGroup(group)]));
  const name = (id: string) => groupNames.get(id) ?? nameOf(state.entities[id] ?? { id, name: id });
  const size = sizesOf(state);
  const hasIcon = entities.length <= ICONS_AT_MOST;
  const byTime = state.view.layout === 'time';
  // Where events are the line of time, who took part has no date of their own.
  const isDated = byTime && events.length === 0;
  const lines = ties.length === 0 ? edges : [...edges, ...ties];
  const since = isDated ? firstDates(edges) : new Map<string, string>();
  const nodes = new Set([...entities, ...events].map(({ id }) => id));
  // With somebody, all of the events that he took part in are meant: with whom is what one asks.
  const meant = new Set(
    ties.flatMap(({ event, source, target }) => (source === selected || target === selected ? event.id : [])),
  );
  const beside = meant.size === 0 ? [] : ties.filter(({ event }) => meant.has(event.id));
  const lit = litBy(selected, lines, beside, (id) => nodes.has(id));
  const fresh = new Set(newSince(state).map(({ edge }) => all.shownAs(edge.id)));
  const connected = new Set(lines.flatMap((line) => [line.source, line.target]));
  const stepsBack = lit && nodes.size <= STEPS_BACK_AT_MOST;
  const marksOf = (id: string) => [
    selected === id && 'selected',
    stepsBack && !lit.has(id) && 'aside',
    picked.has(id) && 'picked',
    pinned.has(id) && 'pinned',
  ];
  const drawn = {
    nodes: entities.map((entity): NodeElement => {
      const made: EntityElement = {
        id: entity.id,
        label: isDated ? dated(entity.name, since.get(entity.id)) : beyond(entity.name, remaining(state, entity.id)),
        type: entity.type,
        ...(since.has(entity.id) && { since: since.get(entity.id) as string }),
        size: size(entity.id),
        classes: classesOf([
          entity.type,
          hasIcon && 'icon',
          entity.isGroup && 'group',
          !connected.has(entity.id) && 'alone',
          (remaining(state, entity.id) ?? 0) > 0 && 'more',
          ...marksOf(entity.id),
        ]),
      };
      const before = madeNodes.get(entity.of);
      if (before && isSame(before, made)) return before;
      madeNodes.set(entity.of, made);
      return made;
    }),
    edges: edges.map((edge) => {
      const touches = edge.id === selected || edge.source === selected || edge.target === selected;
      const marks = classesOf([
        edge.id === selected && 'selected',
        touches && 'named',
        fresh.has(edge.id) && 'fresh',
        lit && !touches && 'aside',
      ]);
      return edgeOf(edge, name(edge.source), name(edge.target), marks);
    }),
  };
  if (events.length === 0) return drawn;
  return {
    nodes: [
      ...drawn.nodes,
      ...events.map((event) => nodeOfEvent(event, byTime, classesOf(['Event', event.status, ...marksOf(event.id)]))),
    ],
    edges: [
      ...drawn.edges,
      ...ties.map((tie) => {
        const touches = meant.has(tie.event.id);
        const marks = classesOf([touches && 'named', lit && !touches && 'aside']);
        return lineOfTie(tie, name(tie.source === tie.event.id ? tie.target : tie.source), marks);
      }),
    ],
  };
}

/** An event is smaller than who took part in it: it is read with them around it. */
const EVENT_SIZE = 18;
const EVENT_LARGEST = 34;
const PER_PUBLISHER = 2;

function nodeOfEvent(event: DrawnEvent, byTime: boolean, classes: string): EventElement {
  const { id, type, status, date, publishers, participants, ends } = event;
  const here = ends.filter(({ part }) => part !== 'place').length;
  const words = beyond(eventLabel(event), participants.length - here);
  return {
    id,
    label: status === 'denied' ? `✕ ${words}` : words,
    type: 'Event',
    group: STATEMENT_WORDS[type].group,
    status,
    ...(byTime && date !== undefined && !date.startsWith('-') && { since: date }),
    size: Math.min(EVENT_LARGEST, EVENT_SIZE + PER_PUBLISHER * publishers),
    classes,
  };
}

/** The line to one end: as wide as publishers stand behind the event, however many took part. */
function lineOfTie({ id, event, part, source, target, publishers }: Tie, end: string, marks: string): EdgeElement {
  const directed = part === 'actor' || part === 'recipient';
  return {
    id,
    source,
    target,
    label: '',
    told: tieInWords(part, end, eventInWords(event)),
    directed,
    group: STATEMENT_WORDS[event.type].group,
    status: event.status,
    width: part === 'place' ? THINNEST : widthOf(1, publishers),
    classes: classesOf([event.status, 'tie', part === 'place' && 'place', directed && 'directed', marks]),
  };
}

/**
 * Elements as they were last made, by what they are of. What has not changed is the same object: to make 18,000 at each
 * click, and to compare them with what is drawn, takes a tenth of a second.
 */
const madeNodes = new WeakMap<object, EntityElement>();
const madeEdges = new WeakMap<object, { readonly of: readonly string[]; readonly element: EdgeElement }>();

/** @param marks classes that hang on what is selected and on what is new */
function edgeOf(edge: Edge, source: string, target: string, marks: string): EdgeElement {
  const known = madeEdges.get(edge);
  const [spoken, from, to, marked] = known?.of ?? [];
  const hasItsWords = spoken === language.language && from === source && to === target;
  if (known && hasItsWords && marked === marks) return known.element;
  const element = {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    label: known && hasItsWords ? known.element.label : drawnVerb(edge.type, edge.status),
    told: known && hasItsWords ? known.element.told : told(edge.type, edge.status, source, target),
    directed: !edge.mutual,
    group: STATEMENT_WORDS[edge.type].group,
    status: edge.status,
    width: widthOf(edge.statements, edge.publishers),
    classes: classesOf([edge.status, !edge.mutual && 'directed', marks]),
  };
  madeEdges.set(edge, { of: [language.language, source, target, marks], element });
  return element;
}

/** Whether two elements have the same data and classes. */
export function isSame(one: NodeElement | EdgeElement, other: NodeElement | EdgeElement): boolean {
  if (one === other) return true;
  // Interfaces have no index: read by name, whatever the fields are.
  const [before, after] = [one, other] as unknown as Record<string, unknown>[];
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => before?.[name] === after?.[name]);
}

/** By entity, the earliest date of its lines; a date without a year tells no order. */
function firstDates(edges: readonly { source: string; target: string; firstDate?: string }[]): Map<string, string> {
  const dates = new Map<string, string>();
  for (const { source, target, firstDate } of edges) {
    if (!firstDate || firstDate.startsWith('-')) continue;
    for (const id of [source, target]) {
      const known = dates.get(id);
      if (!known || firstDate < known) dates.set(id, firstDate);
    }
  }
  return dates;
}

const dated = (name: string, date: string | undefined): string => (date ? `${name}\n${inWords(date)}` : name);

/**
 * The nodes that the selection leaves in full color: it and its neighbors, or the two ends of an edge.
 * @param beside lines that are meant with it
 */
function litBy(
  selected: string | undefined,
  edges: readonly { id: string; source: string; target: string }[],
  beside: readonly { source: string; target: string }[],
  isNode: (id: string) => boolean,
): ReadonlySet<string> | undefined {
  if (selected === undefined) return undefined;
  const touching = edges.filter(
    ({ id, source, target }) => id === selected || source === selected || target === selected,
  );
  const lit = new Set([...touching, ...beside].flatMap(({ source, target }) => [source, target]));
  if (isNode(selected)) lit.add(selected);
  return lit.size > 0 ? lit : undefined;
}

/** Under the name, how many neighbors are still to come in. */
const beyond = (name: string, more: number | undefined): string =>
  more ? `${name}\n${t('+{{count}} more', { count: more })}` : name;

/** A group as a node: of the type of most of its members. */
function nodeOfGroup(group: DrawnGroup) {
  const counts = new Map<EntityType, number>();
  for (const { type } of group.entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const name = `${nameOfGroup(group)} (${group.entities.length})`;
  return { of: group, id: group.id, name, type: most?.[0] ?? 'Person', isGroup: true };
}

/** Nodes of one size where size tells nothing. */
const EQUAL = 34;

/** The diameter of a node by the measure of the view. */
function sizesOf(state: Explorer): (id: string) => number {
  const { size } = state.view;
  if (size === 'equal') return () => EQUAL;
  const values = measured(state);
  if (size !== 'betweenness') return (id) => sizeOf(values.get(id) ?? 0, UNITS[size]);
  // A few stand between most: by the root, areas are as the shares.
  const most = Math.max(Number.MIN_VALUE, ...values.values());
  return (id) => Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((values.get(id) ?? 0) / most));
}

/** How many of it look like one statement: neighbors and publishers are fewer than sentences. */
const UNITS: Readonly<Record<Exclude<Size, 'equal' | 'betweenness'>, number>> = {
  statements: 1,
  degree: 2,
  publishers: 4,
};

export const sizeOf = (value: number, unit = 1): number =>
  Math.round(Math.min(LARGEST, SMALLEST + PER_DOUBLING * Math.log2(1 + value * unit)));

/** Several publishers count for more than several sentences of one. */
export const widthOf = (statements: number, publishers: number): number =>
  Math.round(10 * Math.min(THICKEST, THINNEST + 0.7 * Math.log2(statements) + 0.6 * Math.max(0, publishers - 1))) / 10;

const COMBINING_STROKE = '\u0336';

/** The verb on the line; a denied one is crossed and struck through. */
function drawnVerb(type: Parameters<typeof verbOf>[0], status: Status): string {
  const of = `${language.language} ${type} ${status}`;
  const known = verbs.get(of) ?? (status === 'denied' ? struck(verbOf(type, 'actual')) : verbOf(type, status));
  verbs.set(of, known);
  return known;
}

const verbs = new Map<string, string>();

const struck = (verb: string): string => `✕ ${[...verb].map((letter) => letter + COMBINING_STROKE).join('')}`;

const classesOf = (names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
