/**
 * The state of the explorer → what is drawn: the last change of shape on the way from a text. Pure: no Cytoscape, no DOM.
 * An edge carries its status as a class, and the stylesheet never draws one status like another.
 */
import { type Explorer, remaining, visibleEdges, visibleEntities } from '../store/explorer.ts';
import { newSince } from '../store/since.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { type Group, STATEMENT_WORDS, type Status, told, verbOf } from '../vocabulary/statement-words.ts';

export interface NodeElement {
  readonly id: string;
  readonly label: string;
  readonly type: EntityType;
  /** ISO date of its earliest line, where one is known. */
  readonly since?: string;
  /** Diameter in pixels at zoom 1. */
  readonly size: number;
  readonly classes: string;
}

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

/** An entity in one statement is still a target for a finger; one in thousands does not cover its neighbors. */
const SMALLEST = 22;
const LARGEST = 58;
const PER_DOUBLING = 6;

const THINNEST = 1.3;
const THICKEST = 7;

export function toElements(state: Explorer): Elements {
  const entities = visibleEntities(state);
  const edges = visibleEdges(state);
  const { selection } = state.view;
  const [picked, pinned] = [new Set(state.view.picked), new Set(state.view.pinned)];
  const name = (id: string) => state.entities[id]?.name ?? id;
  const byTime = state.view.layout === 'time';
  const since = byTime ? firstDates(edges) : new Map<string, string>();
  const lit = litBy(state);
  const fresh = new Set(newSince(state).map(({ edge }) => edge.id));
  const connected = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  return {
    nodes: entities.map((entity) => ({
      id: entity.id,
      label: byTime ? dated(entity.name, since.get(entity.id)) : entity.name,
      type: entity.type,
      ...(byTime && since.has(entity.id) && { since: since.get(entity.id) as string }),
      size: sizeOf(entity.statements),
      classes: classesOf([
        entity.type,
        selection?.id === entity.id && 'selected',
        lit && !lit.has(entity.id) && 'aside',
        !connected.has(entity.id) && 'alone',
        (remaining(state, entity.id) ?? 0) > 0 && 'more',
        picked.has(entity.id) && 'picked',
        pinned.has(entity.id) && 'pinned',
      ]),
    })),
    edges: edges.map((edge) => {
      const touches = edge.id === selection?.id || edge.source === selection?.id || edge.target === selection?.id;
      return {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        label: drawnVerb(edge.type, edge.status),
        told: told(edge.type, edge.status, name(edge.source), name(edge.target)),
        directed: !edge.mutual,
        group: STATEMENT_WORDS[edge.type].group,
        status: edge.status,
        width: widthOf(edge.statements, edge.publishers),
        classes: classesOf([
          edge.status,
          !edge.mutual && 'directed',
          edge.id === selection?.id && 'selected',
          touches && 'named',
          fresh.has(edge.id) && 'fresh',
          lit && !touches && 'aside',
        ]),
      };
    }),
  };
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

/** The entities that the selection leaves in full color: it and its neighbors, or the two ends of an edge. */
function litBy(state: Explorer): ReadonlySet<string> | undefined {
  const { selection } = state.view;
  if (!selection) return undefined;
  const edges = visibleEdges(state).filter(
    ({ id, source, target }) => id === selection.id || source === selection.id || target === selection.id,
  );
  const lit = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  if (selection.kind === 'entity' && state.view.shown.includes(selection.id)) lit.add(selection.id);
  return lit.size > 0 ? lit : undefined;
}

export const sizeOf = (statements: number): number =>
  Math.round(Math.min(LARGEST, SMALLEST + PER_DOUBLING * Math.log2(1 + statements)));

/** Several publishers count for more than several sentences of one. */
export const widthOf = (statements: number, publishers: number): number =>
  Math.round(10 * Math.min(THICKEST, THINNEST + 0.7 * Math.log2(statements) + 0.6 * Math.max(0, publishers - 1))) / 10;

const COMBINING_STROKE = '\u0336';

/** The verb on the line; a denied one is crossed and struck through. */
function drawnVerb(type: Parameters<typeof verbOf>[0], status: Status): string {
  if (status !== 'denied') return verbOf(type, status);
  const struck = [...verbOf(type, 'actual')].map((letter) => letter + COMBINING_STROKE).join('');
  return `✕ ${struck}`;
}

const classesOf = (names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
