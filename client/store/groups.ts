/**
 * Several entities drawn as one node. In: what is drawn, and the groups of the view. Out: nodes and lines with the
 * members folded away, each line of a group the sum of its members' lines of one type and one status, so that what was
 * only planned or denied stays a line of its own. Events that are nodes are tied to the group of who took part. Pure;
 * without groups it is what is drawn, untouched.
 */
import type { Edge } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { type Drawn, drawn, type Loaded } from './drawn.ts';
import { type DrawnEvent, eventOfTie, isEvent, type Tie, tiesOf } from './events.ts';
import { neighborsOf } from './neighbors-of.ts';
import type { Group, Position, Selection, View } from './view.ts';

export interface DrawnGroup extends Group {
  /** Its members that the filters let through, the most told of first. */
  readonly entities: readonly Entity[];
  /** Lines between its members, which are not drawn. */
  readonly inside: readonly Edge[];
}

/** A line as it is drawn: of a group, with the lines that it sums up. */
export interface DrawnEdge extends Edge {
  readonly parts?: readonly Edge[];
}

export interface Folded {
  /** Those in no group. */
  readonly entities: readonly Entity[];
  readonly groups: readonly DrawnGroup[];
  /** Drawn as lines. */
  readonly edges: readonly DrawnEdge[];
  /** Events that are nodes, and the lines to their ends; none where all of an event is folded into one group. */
  readonly events: readonly DrawnEvent[];
  readonly ties: readonly Tie[];
  /** Who has to do with whom, by lines or by events: by node id, groups included, events not. */
  readonly neighbors: ReadonlyMap<string, ReadonlySet<string>>;
  /** The node or line that stands for an entity or line which is folded away; itself where it is not. */
  readonly shownAs: (id: string) => string;
}

type Grouped = Loaded & { readonly view: Pick<View, 'groups'> };

/** The last answer about what is drawn. */
const found = new WeakMap<Drawn, { readonly groups: readonly Group[]; readonly answer: Folded }>();

export function folded(state: Grouped): Folded {
  const all = drawn(state);
  const { groups } = state.view;
  const known = found.get(all);
  if (known?.groups === groups) return known.answer;
  const answer =
    groups.length === 0
      ? { ...all, edges: all.lines, ties: tiesOf(all.events), groups: [], shownAs: (id: string) => id }
      : fold(all, groups);
  found.set(all, { groups, answer });
  return answer;
}

function fold({ entities, edges, lines: standing, events }: Drawn, groups: readonly Group[]): Folded {
  const homes = new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const home = (id: string) => homes.get(id) ?? id;
  const inside = new Map<string, Edge[]>();
  const outside: DrawnEdge[] = [];
  const sums = new Map<string, Edge[]>();
  const sumOf = new Map<string, string>();
  const isLine = new Set(standing);
  const between: { source: string; target: string }[] = [];
  for (const edge of edges) {
    const [source, target] = [home(edge.source), home(edge.target)];
    const isInside = source === target && source !== edge.source;
    if (!isInside) between.push({ source, target });
    if (isInside) inside.set(source, [...(inside.get(source) ?? []), edge]);
    else if (!isLine.has(edge)) continue;
    else if (source === edge.source && target === edge.target) outside.push(edge);
    else {
      const [one, other] = edge.mutual ? [source, target].sort() : [source, target];
      const id = `sum:${one}|${edge.type}|${edge.status}|${edge.mutual ? 'both' : 'one'}|${other}`;
      const parts = sums.get(id);
      if (parts) parts.push(edge);
      else sums.set(id, [edge]);
      sumOf.set(edge.id, id);
    }
  }
  const lines = [...outside, ...[...sums].flatMap(([id, parts]) => summed(id, parts, home))];
  const there = new Map(entities.map((entity) => [entity.id, entity]));
  const apart = events.filter(({ ends }) => new Set(ends.map(({ id }) => home(id))).size > 1);
  return {
    entities: entities.filter(({ id }) => !homes.has(id)),
    groups: groups.flatMap((group): DrawnGroup[] => {
      const members = group.members
        .flatMap((id) => there.get(id) ?? [])
        .sort((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
      return members.length === 0 ? [] : [{ ...group, entities: members, inside: inside.get(group.id) ?? [] }];
    }),
    edges: lines,
    events: apart,
    ties: tiesOf(apart, home),
    neighbors: neighborsOf(between),
    shownAs: (id) => sumOf.get(id) ?? home(id),
  };
}

function summed(id: string, parts: readonly Edge[], home: (id: string) => string): DrawnEdge[] {
  const [first] = parts;
  if (!first) return [];
  const ends = [home(first.source), home(first.target)] as const;
  const [source, target] = first.mutual ? ([...ends].sort() as [string, string]) : ends;
  const firstDates = parts.flatMap(({ firstDate }) => firstDate ?? []).sort();
  const lastDates = parts.flatMap(({ lastDate }) => lastDate ?? []).sort();
  const [firstDate, lastDate] = [firstDates[0], lastDates.at(-1)];
  return [
    {
      id,
      type: first.type,
      status: first.status,
      mutual: first.mutual,
      source,
      target,
      statements: parts.reduce((sum, part) => sum + part.statements, 0),
      // Outlets of several lines may be the same ones: at least so many.
      publishers: Math.max(...parts.map(({ publishers }) => publishers)),
      confidence: Math.max(...parts.map(({ confidence }) => confidence)),
      ...(firstDate !== undefined && { firstDate }),
      ...(lastDate !== undefined && { lastDate }),
      parts,
    },
  ];
}

const PREFIX = 'group:';
export const isGroup = (id: string): boolean => id.startsWith(PREFIX);

/** What choosing a node chooses. */
export const nodeSelection = (id: string): Selection => ({
  kind: isGroup(id) ? 'group' : isEvent(id) ? 'event' : 'entity',
  id,
});

/** What choosing a line chooses: of one that ties somebody to an event, the event. */
export function lineSelection(id: string): Selection {
  const event = eventOfTie(id);
  return event === undefined ? { kind: 'edge', id } : { kind: 'event', id: event };
}

/** Entities for nodes: a group stands for its members. */
export const membersOf = (groups: readonly Group[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => groups.find((group) => group.id === id)?.members ?? [id]);

/** A list of entities, with the groups all of whose members are on it. */
export function withGroups(groups: readonly Group[], ids: readonly string[]): readonly string[] {
  if (groups.length === 0) return ids;
  const listed = new Set(ids);
  return [...ids, ...groups.filter(({ members }) => members.every((id) => listed.has(id))).map(({ id }) => id)];
}

/** A view in which these entities are one node, in the middle of where they stood; they leave the groups they were in. */
export function withGroup(view: View, ids: readonly string[]): View {
  const members = view.shown.filter((id) => ids.includes(id));
  if (members.length < 2) return view;
  const others = keptGroups(view.groups, (id) => !members.includes(id));
  const taken = new Set(view.groups.map((group) => group.id));
  let number = 1;
  while (taken.has(`${PREFIX}${number}`)) number += 1;
  const id = `${PREFIX}${number}`;
  const spots = members.flatMap((member) => view.positions[member] ?? []);
  const positions = { ...view.positions, ...(spots.length > 0 && { [id]: middleOf(spots) }) };
  return {
    ...view,
    positions,
    groups: [...others, { id, name: '', members }],
    picked: [],
    selection: nodeSelection(id),
  };
}

/** Groups without the members that are gone; a group of one is none. */
export function keptGroups(groups: readonly Group[], isThere: (id: string) => boolean): readonly Group[] {
  if (groups.every(({ members }) => members.every(isThere))) return groups;
  return groups
    .map((group) => ({ ...group, members: group.members.filter(isThere) }))
    .filter(({ members }) => members.length > 1);
}

function middleOf(spots: readonly Position[]): Position {
  const sum = (along: 'x' | 'y') => spots.reduce((total, spot) => total + spot[along], 0);
  return { x: Math.round(sum('x') / spots.length), y: Math.round(sum('y') / spots.length) };
}
