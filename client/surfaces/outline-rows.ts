/**
 * The graph as an outline: entity → its lines and events → the sentences behind them, as far as it is opened. Pure: a list
 * of rows with their place in the tree, as a screen reader tells it (WAI-ARIA, "Tree View").
 */
import type { Entity } from '../../server/contract/statement.ts';
import type { DrawnEvent } from '../store/events.ts';
import type { Explorer } from '../store/explorer.ts';
import { type DrawnEdge, folded } from '../store/groups.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';

interface Place {
  /** Unlike any other row's: a line hangs under both of its ends. */
  readonly key: string;
  readonly level: 1 | 2 | 3;
  /** 1-based, among the rows of the same parent. */
  readonly place: number;
  readonly of: number;
  /** Undefined for a row with nothing under it. */
  readonly open?: boolean;
  readonly parent?: string;
}

/** An entity, or a group of them. */
export type OutlineNode =
  | Pick<Entity, 'id' | 'name' | 'type' | 'statements'>
  | { readonly id: string; readonly name: string; readonly type: 'Group'; readonly statements: number };

export type OutlineRow = Place &
  (
    | { readonly kind: 'entity'; readonly entity: OutlineNode }
    | { readonly kind: 'line'; readonly edge: DrawnEdge; readonly of: number; readonly from: string }
    | { readonly kind: 'event'; readonly event: DrawnEvent }
    | { readonly kind: 'evidence'; readonly edge: DrawnEdge }
    | { readonly kind: 'reports'; readonly event: DrawnEvent }
  );

/** @param open keys of the rows that are opened */
export function outlineRows(state: Explorer, open: ReadonlySet<string>): OutlineRow[] {
  const { entities, groups, edges, ties } = folded(state);
  const linesOf = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.source, edge.target])) linesOf.set(id, [...(linesOf.get(id) ?? []), edge]);
  }
  const eventsOf = new Map<string, DrawnEvent[]>();
  for (const { event, source, target } of ties) {
    const end = source === event.id ? target : source;
    const known = eventsOf.get(end);
    if (known) known.push(event);
    else eventsOf.set(end, [event]);
  }
  const nodes: OutlineNode[] = [
    ...entities,
    ...groups.map((group) => ({
      id: group.id,
      name: nameOfGroup(group),
      type: 'Group' as const,
      statements: group.entities.reduce((sum, { statements }) => sum + statements, 0),
    })),
  ];
  const sorted = nodes.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return sorted.flatMap((entity, index): OutlineRow[] => {
    const lines = linesOf.get(entity.id) ?? [];
    const events = eventsOf.get(entity.id) ?? [];
    const isOpen = open.has(entity.id);
    const row: OutlineRow = {
      kind: 'entity',
      key: entity.id,
      level: 1,
      place: index + 1,
      of: sorted.length,
      entity,
      ...(lines.length + events.length > 0 && { open: isOpen }),
    };
    if (!isOpen) return [row];
    const below = { first: lines.length + 1, of: lines.length + events.length };
    return [row, ...lineRowsOf(entity.id, lines, below.of, open), ...eventRowsOf(entity.id, events, below, open)];
  });
}

/** The latest first; those without a date last. */
function eventRowsOf(
  from: string,
  events: readonly DrawnEvent[],
  { first, of }: { readonly first: number; readonly of: number },
  open: ReadonlySet<string>,
): OutlineRow[] {
  const sorted = events.toSorted(
    (one, other) => (other.date ?? '').localeCompare(one.date ?? '') || (one.id < other.id ? -1 : 1),
  );
  return sorted.flatMap((event, index): OutlineRow[] => {
    const key = `${from} ${event.id}`;
    const isOpen = open.has(key);
    const row: OutlineRow = {
      kind: 'event',
      key,
      level: 2,
      place: first + index,
      of,
      parent: from,
      event,
      open: isOpen,
    };
    if (!isOpen) return [row];
    return [row, { kind: 'reports', key: `${key} reports`, level: 3, place: 1, of: 1, parent: key, event }];
  });
}

function lineRowsOf(from: string, lines: readonly DrawnEdge[], of: number, open: ReadonlySet<string>): OutlineRow[] {
  const sorted = lines.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return sorted.flatMap((edge, index): OutlineRow[] => {
    const key = `${from} ${edge.id}`;
    const isOpen = open.has(key);
    const row: OutlineRow = {
      kind: 'line',
      key,
      level: 2,
      place: index + 1,
      of,
      parent: from,
      edge,
      from,
      open: isOpen,
    };
    if (!isOpen) return [row];
    return [row, { kind: 'evidence', key: `${key} evidence`, level: 3, place: 1, of: 1, parent: key, edge }];
  });
}
