/**
 * Documents that come and go → the change of the graph, in the caller's transaction: what linking and the decisions that
 * hold make of their rows is written, and nothing else is touched. Every document goes in and out this way.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { readLog, resolutionBy } from './read-log.ts';
import { showChange } from './show-change.ts';
import type { DocumentRows } from './to-rows.ts';

/**
 * @param before what the graph shows of the documents that are replaced or taken out
 * @param rows of the documents that are put, as extraction gave them
 * @param version of the graph before the change, whose lock the caller holds
 */
export async function changeDocuments(
  transaction: Transaction,
  before: readonly DocumentRows[],
  rows: readonly DocumentRows[],
  version: number,
): Promise<void> {
  const resolution = resolutionBy(await readLog(transaction));
  const said = rows.map((one) => ({ rows: one, links: new Map<EntityId, EntityId>() }));
  await showChange(transaction, { before, said, was: resolution, is: resolution }, version);
}
