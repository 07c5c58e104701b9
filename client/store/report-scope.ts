/** What a report may be about: the picked, what is selected, or all that is shown. Pure. */

import { nameOf } from '../language/local-names.ts';
import { drawn } from './drawn.ts';
import type { Explorer } from './explorer.ts';

export type ReportScope =
  | { readonly of: 'all' }
  | { readonly of: 'picked'; readonly count: number }
  | { readonly of: 'entity'; readonly id: string; readonly name: string }
  | { readonly of: 'edge'; readonly id: string };

/** The narrowest first. */
export function scopesOf(state: Explorer): ReportScope[] {
  const { entities, edges } = drawn(state);
  const { selection } = state.view;
  const picked = entities.filter(({ id }) => state.view.picked.includes(id));
  const entity = selection?.kind === 'entity' ? entities.find(({ id }) => id === selection.id) : undefined;
  const edge = selection?.kind === 'edge' ? edges.find(({ id }) => id === selection.id) : undefined;
  return [
    ...(picked.length > 0 ? [{ of: 'picked', count: picked.length } as const] : []),
    ...(entity ? [{ of: 'entity', id: entity.id, name: nameOf(entity) } as const] : []),
    ...(edge ? [{ of: 'edge', id: edge.id } as const] : []),
    ...(entities.length > 0 ? [{ of: 'all' } as const] : []),
  ];
}

/** The state with nothing but what the report is about, and nothing that stands out in it. */
export function within(state: Explorer, scope: ReportScope): Explorer {
  const { entities, edges } = drawn(state);
  // A report goes line by line: an event is told in it by the lines between who took part.
  const { selection: _, events: __, ...view } = state.view;
  const only = (shown: readonly string[], lines: Explorer['edges']): Explorer => ({
    ...state,
    edges: lines,
    view: { ...view, picked: [], shown },
  });
  switch (scope.of) {
    case 'all':
      return only(
        entities.map(({ id }) => id),
        edges,
      );
    case 'picked':
      return only(
        entities.map(({ id }) => id).filter((id) => view.picked.includes(id)),
        edges,
      );
    case 'entity': {
      const lines = edges.filter(({ source, target }) => source === scope.id || target === scope.id);
      return only([...new Set([scope.id, ...lines.flatMap(({ source, target }) => [source, target])])], lines);
    }
    case 'edge': {
      const lines = edges.filter(({ id }) => id === scope.id);
      return only(
        lines.flatMap(({ source, target }) => [source, target]),
        lines,
      );
    }
  }
}
