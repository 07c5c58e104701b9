/** An entity as it is stored and what documents newly say of it → the entity as it will be. Pure. */

import type { StoredEntity } from '../../cypher/schema/graph-model.ts';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Override } from '../identity/resolution.ts';
import { compare } from './compare.ts';
import { namesByLanguage } from './names-by-language.ts';
import type { EntityChange } from './plan-change.ts';
import { count, EMPTY_TALLY, settle, type Tally } from './tally.ts';

/**
 * @param override what people decided on it, which goes before what documents say
 * @returns undefined where no document mentions it any more
 * @throws {Error} it was not written by this program, so nothing is known of which document gave which name
 */
export function sumUpEntity(
  stored: StoredEntity | undefined,
  change: EntityChange,
  version: number,
  override?: Override,
): StoredEntity | undefined {
  const { entity: id, removed, added } = change;
  const documents = (stored?.documents ?? 0) + change.documents;
  if (documents <= 0) return undefined;
  const type = entityTypeOf(id);
  if (!type) throw new Error(`${id} is not the id of an entity`);
  const tally = count(count(stored ? tallyOf(stored) : EMPTY_TALLY, removed, -1), added, 1);
  const until = gazetteerEntry(id)?.until;
  const settled = decide(settle(tally), override);
  return {
    id,
    type,
    ...(until === undefined ? {} : { until }),
    ...settled,
    ...namesByLanguage({ id, type, ...settled, decided: override?.name }, tally),
    documents,
    mentions: (stored?.mentions ?? 0) + change.mentions,
    statements: (stored?.statements ?? 0) + change.statements,
    version,
    tally: JSON.stringify(tally),
  };
}

type Settled = ReturnType<typeof settle>;

function decide(settled: Settled, override: Override | undefined): Settled & { hidden?: boolean } {
  if (!override) return settled;
  const { name = settled.name, added, removed, hidden } = override;
  const aliases = new Set([settled.name, ...settled.aliases, ...added]);
  for (const alias of [name, ...removed]) aliases.delete(alias);
  return { ...settled, name, aliases: [...aliases].sort(compare), ...(hidden ? { hidden } : {}) };
}

function tallyOf({ id, tally }: StoredEntity): Tally {
  if (tally === undefined) {
    throw new Error(
      `${id} was not written by ingest: it has no tally of its names. Empty the graph and ingest the documents anew`,
    );
  }
  return { ...EMPTY_TALLY, ...(JSON.parse(tally) as Partial<Tally>) };
}
