/** An entity as it is stored and what documents newly say of it → the entity as it will be. Pure. */

import type { StoredEntity } from '../../cypher/schema/graph-model.ts';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { EntityChange } from './plan-change.ts';
import { count, EMPTY_TALLY, settle, type Tally } from './tally.ts';

/**
 * @returns undefined where no document mentions it any more
 * @throws {Error} it was not written by this program, so nothing is known of which document gave which name
 */
export function sumUpEntity(
  stored: StoredEntity | undefined,
  change: EntityChange,
  version: number,
): StoredEntity | undefined {
  const { entity: id, removed, added } = change;
  const documents = (stored?.documents ?? 0) - removed.length + added.length;
  if (documents <= 0) return undefined;
  const type = entityTypeOf(id);
  if (!type) throw new Error(`${id} is not the id of an entity`);
  let tally = stored ? tallyOf(stored) : EMPTY_TALLY;
  for (const naming of removed) tally = count(tally, naming, -1);
  for (const naming of added) tally = count(tally, naming, 1);
  return {
    id,
    type,
    ...settle(tally),
    documents,
    mentions: (stored?.mentions ?? 0) + change.mentions,
    statements: (stored?.statements ?? 0) + change.statements,
    version,
    tally: JSON.stringify(tally),
  };
}

function tallyOf({ id, tally }: StoredEntity): Tally {
  if (tally === undefined) {
    throw new Error(
      `${id} was not written by ingest: it has no tally of its names. Empty the graph and ingest the documents anew`,
    );
  }
  return JSON.parse(tally) as Tally;
}
