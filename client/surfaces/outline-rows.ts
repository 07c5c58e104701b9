/**
 * The graph as an outline: entity → its lines → the sentences behind a line, as far as it is opened. Pure: a list of rows
 * with their place in the tree, as a screen reader tells it (WAI-ARIA, "Tree View").
 */
import type { Entity } from '../../server/contract/statement.ts';
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
    | { readonly kind: 'evidence'; readonly edge: DrawnEdge }
  );

/** @param open keys of the rows that are opened */
export function outlineRows(state: Explorer, open: ReadonlySet<string>): OutlineRow[] {
  const { entities, groups, edges } = folded(state);
  const linesOf = new Map<string, DrawnEdge[]>();
  for (const edge of edges) {
    for (const id of new Set([edge.source, edge.target])) linesOf.set(id, [...(linesOf.get(id) ?? []), edge]);
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
    const isOpen = open.has(entity.id);
    const row: OutlineRow = {
      kind: 'entity',
      key: entity.id,
      level: 1,
      place: index + 1,
      of: sorted.length,
      entity,
      ...(lines.length > 0 && { open: isOpen }),
    };
    return isOpen ? [row, ...lineRowsOf(entity.id, lines, open)] : [row];
  });
}

function lineRowsOf(from: string, lines: readonly DrawnEdge[], open: ReadonlySet<string>): OutlineRow[] {
  const sorted = lines.toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  return sorted.flatMap((edge, index): OutlineRow[] => {
    const key = `${from} ${edge.id}`;
    const isOpen = open.has(key);
    const row: OutlineRow = {
      kind: 'line',
      key,
      level: 2,
      place: index + 1,
      of: sorted.length,
      parent: from,
      edge,
      from,
      open: isOpen,
    };
    if (!isOpen) return [row];
    return [row, { kind: 'evidence', key: `${key} evidence`, level: 3, place: 1, of: 1, parent: key, edge }];
  });
}
