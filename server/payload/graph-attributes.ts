/**
 * What GraphML and GEXF say of each node and edge, once for both. A list goes as one text, since neither format's
 * readers agree on lists. A mutual edge is written with a direction and says that it is mutual, since NetworkX reads no file
 * that mixes edges with and without one.
 */
import type { Edge } from '../contract/graph.ts';
import type { Entity } from '../contract/statement.ts';

export interface Attribute<Item> {
  name: string;
  type: 'string' | 'integer' | 'double' | 'boolean';
  /** Undefined where it is not known. */
  of(item: Item): string | number | boolean | undefined;
}

const LIST_MARK = '; ';

export const NODE_ATTRIBUTES: readonly Attribute<Entity>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', of: ({ name }) => name },
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'aliases', type: 'string', of: ({ aliases }) => (aliases.length > 0 ? aliases.join(LIST_MARK) : undefined) },
  { name: 'wikidataId', type: 'string', of: ({ wikidataId }) => wikidataId },
  { name: 'documents', type: 'integer', of: ({ documents }) => documents },
  { name: 'statements', type: 'integer', of: ({ statements }) => statements },
];

export const EDGE_ATTRIBUTES: readonly Attribute<Edge>[] = [
  { name: 'id', type: 'string', of: ({ id }) => id },
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'mutual', type: 'boolean', of: ({ mutual }) => mutual },
  { name: 'statements', type: 'integer', of: ({ statements }) => statements },
  { name: 'publishers', type: 'integer', of: ({ publishers }) => publishers },
  { name: 'firstDate', type: 'string', of: ({ firstDate }) => firstDate },
  { name: 'lastDate', type: 'string', of: ({ lastDate }) => lastDate },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
];
