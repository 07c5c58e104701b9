/**
 * A sign inside the node of each type, for who does not remember what a hexagon is: path data in a square of 24, filled,
 * since a stroke would be a hair at the size of a node. Drawn for this project.
 */
import type { EntityType } from './entity-words.ts';

export const ENTITY_ICONS: Readonly<Record<EntityType, string>> = {
  Person: 'M12 2.5a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM3 21.5c0-4.6 3.6-7.4 9-7.4s9 2.8 9 7.4z',
  State: 'M4.5 1.5h2.4v1.8c4.6-1.7 7.8 1.9 13.6 0v11.4c-5.8 1.9-9-1.7-13.6 0v7.8H4.5z',
  Organization:
    'M12 1.8 22 7.2v2.3H2V7.2zM4 11.5h3.4v6.6H4zM10.3 11.5h3.4v6.6h-3.4zM16.6 11.5H20v6.6h-3.4zM2 19.8h20v2.4H2z',
  Place:
    'M12 1.6a7.6 7.6 0 0 1 7.6 7.6c0 5.4-7.6 13.2-7.6 13.2S4.4 14.6 4.4 9.2A7.6 7.6 0 0 1 12 1.6zM12 6.2a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
};
