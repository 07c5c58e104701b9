/**
 * The user expands a node in one direction: only people, only sanctions, or the neighbors ranked another way than by
 * weight. The API gives neighbors by weight, so of a hub the heaviest few hundred are looked through.
 */
import type { Edge } from '../../server/contract/graph.ts';
import type { Entity } from '../../server/contract/statement.ts';
import { getNeighbors } from '../api/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { showEntities, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import type { EntityType } from '../vocabulary/entity-words.ts';
import { type Group, typesOf } from '../vocabulary/statement-words.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export const EXPANSION_ORDERS = ['recency', 'publishers', 'confidence', 'degree'] as const;
export type ExpansionOrder = (typeof EXPANSION_ORDERS)[number];

/** Of which type, by what kind of statement, or ranked by what. */
export type Expansion = { readonly type: EntityType } | { readonly group: Group } | { readonly order: ExpansionOrder };

/** As many as come in by expanding. */
const AT_ONCE = 12;
/** The most that one question may ask for. */
const LOOKED_THROUGH = 500;

export const expandBy = (id: string, expansion: Expansion) =>
  working(t('Could not expand it'), async () => {
    const { view, entities } = present();
    const name = nameOf(entities[id] ?? { id, name: id });
    const query = filterQuery(view.filters);
    const wanted = 'group' in expansion ? typesOf(expansion.group) : undefined;
    const type = wanted?.filter((one) => !view.filters.offTypes.includes(one));
    const page =
      query && type?.length !== 0
        ? await getNeighbors(id, { ...query, ...(type && { type }) }, LOOKED_THROUGH)
        : undefined;
    const found = ranked(page?.nodes ?? [], page?.edges ?? [], id, expansion).filter(
      (node) => !view.shown.includes(node.id),
    );
    const coming = found.slice(0, AT_ONCE);
    if (coming.length > 0)
      await bringIn(
        coming.map((node) => node.id),
        (state) => showEntities(state, coming),
      );
    const left = found.length - coming.length;
    change((state) =>
      tell(state, {
        tone: 'plain',
        title:
          coming.length === 0
            ? t('{{name}}: nobody new of this kind under these filters', { name })
            : left > 0
              ? t('{{name}}: {{count}} added, {{left}} more of this kind', {
                  name,
                  count: coming.length,
                  left,
                })
              : t('{{name}}: {{count}} added', { name, count: coming.length }),
      }),
    );
  });

/** The neighbors in the order in which they are to come in. */
export function ranked(
  nodes: readonly Entity[],
  edges: readonly Edge[],
  id: string,
  expansion: Expansion,
): readonly Entity[] {
  const neighbors = nodes.filter((node) => node.id !== id);
  if ('type' in expansion) return neighbors.filter(({ type }) => type === expansion.type);
  if ('group' in expansion) return neighbors;
  const values = new Map<string, string | number>();
  for (const edge of edges) {
    const other = edge.source === id ? edge.target : edge.source;
    const value = rankOf(edge, expansion.order);
    const known = values.get(other);
    if (known === undefined || value > known) values.set(other, value);
  }
  const of = (node: Entity) => (expansion.order === 'degree' ? node.statements : (values.get(node.id) ?? ''));
  return neighbors.toSorted((one, other) => (of(one) < of(other) ? 1 : of(one) > of(other) ? -1 : 0));
}

function rankOf(edge: Edge, order: ExpansionOrder): string | number {
  switch (order) {
    case 'recency':
      // A date without a year is no date to rank by.
      return edge.lastDate?.startsWith('-') ? '' : (edge.lastDate ?? '');
    case 'publishers':
      return edge.publishers;
    case 'confidence':
      return edge.confidence;
    case 'degree':
      return 0;
  }
}
