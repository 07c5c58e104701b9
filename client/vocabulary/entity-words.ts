/** The entity types in words and shapes. Shape carries the type as well as color does, for eyes that mix colors up. */
import type { Entity } from '../../server/contract/statement.ts';

export type EntityType = Entity['type'];

interface Words {
  readonly name: string;
  readonly plural: string;
  /** A node shape of Cytoscape. */
  readonly shape: 'ellipse' | 'round-hexagon' | 'round-rectangle' | 'round-diamond';
}

export const ENTITY_WORDS: Readonly<Record<EntityType, Words>> = {
  Person: { name: 'Person', plural: 'People', shape: 'ellipse' },
  State: { name: 'State', plural: 'States', shape: 'round-hexagon' },
  Organization: { name: 'Organization', plural: 'Organizations', shape: 'round-rectangle' },
  Place: { name: 'Place', plural: 'Places', shape: 'round-diamond' },
};

export const ENTITY_TYPES = Object.keys(ENTITY_WORDS) as EntityType[];
