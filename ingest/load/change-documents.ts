/**
 * Documents that come and go → the change of the graph, in the caller's transaction: what linking and the decisions that
 * hold make of their rows is written, and nothing else is touched. Every document goes in and out this way.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import type { StoredDocument } from '../../cypher/schema/graph-model.ts';
import { recoverRows } from '../identity/derive-rows.ts';
import { linkDocuments, withLinks } from './link-documents.ts';
import { readLog, resolutionBy } from './read-log.ts';
import { readRowsOf } from './read-rows.ts';
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
  const gone = before.map(({ document }) => document.id);
  const { said, moved, keep } = await linkDocuments(transaction, gone, rows, resolution);
  const others = await readRowsOf(
    transaction,
    [...moved.keys()].sort().map((id) => ({ id }) as StoredDocument),
  );
  const elsewhere = others.map((one) => withLinks(recoverRows(one), moved.get(one.document.id)));
  const change = {
    before: [...before, ...others],
    said: [...said, ...elsewhere],
    was: resolution,
    is: resolution,
  };
  await showChange(transaction, change, version);
  await keep();
}
