/**
 * Documents that come and go → the change of the graph, in the caller's transaction: what linking and the decisions that
 * hold make of their rows is written, and nothing else is touched. Every document goes in and out this way.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { deriveRows } from '../identity/derive-rows.ts';
import { readLog, resolutionBy } from './read-log.ts';
import type { DocumentRows } from './to-rows.ts';
import { writeChange } from './write-change.ts';

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
  const after = rows.map((one) => deriveRows({ rows: one, links: new Map() }, resolution));
  await writeChange(transaction, { before, after, was: resolution, is: resolution }, version);
}
