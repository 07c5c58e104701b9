/** Row of an entity → the entity on the wire. */
import type { EntityRow } from '../../cypher/read/entities.ts';
import type { Entity } from '../contract/statement.ts';
import { known } from './known.ts';

export const toEntity = ({ mentions: _, ...row }: EntityRow): Entity => known(row);
