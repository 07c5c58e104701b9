/** The entity types in words and shapes. Shape carries the type as well as color does, for eyes that mix colors up. */
import type { Entity } from '../../server/contract/statement.ts';
import { inLanguage } from '../language/t.ts';

export type EntityType = Entity['type'];

interface Words {
  readonly name: string;
  readonly plural: string;
  /** The plural inside a sentence. */
  readonly within: string;
  /** A node shape of Cytoscape. */
  readonly shape: 'ellipse' | 'round-hexagon' | 'round-rectangle' | 'round-diamond';
}

export const ENTITY_WORDS: Readonly<Record<EntityType, Words>> = {
  Person: inLanguage({ name: 'Person', plural: 'People', within: 'people' }, { shape: 'ellipse' }),
  State: inLanguage({ name: 'State', plural: 'States', within: 'states' }, { shape: 'round-hexagon' }),
  Organization: inLanguage(
    { name: 'Organization', plural: 'Organizations', within: 'organizations' },
    { shape: 'round-rectangle' },
  ),
  Place: inLanguage({ name: 'Place', plural: 'Places', within: 'places' }, { shape: 'round-diamond' }),
};

export const ENTITY_TYPES = Object.keys(ENTITY_WORDS) as EntityType[];
