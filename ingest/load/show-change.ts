/** What documents say and what people decided → what the graph shows of it, written as a difference to what it showed. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { deriveParts, deriveRows, type Said } from '../identity/derive-rows.ts';
import { withReports } from '../identity/report.ts';
import type { Resolution } from '../identity/resolution.ts';
import { gatherReports } from './gather-reports.ts';
import type { DocumentRows } from './to-rows.ts';
import { writeChange } from './write-change.ts';

export interface Shown {
  /** What the graph shows of the documents concerned. */
  before: readonly DocumentRows[];
  /** What they say from now on; a document that is not among them goes. */
  said: readonly Said[];
  /** Parts of documents as they are shown, which only decisions change (read-concerned.ts). */
  parts?: readonly DocumentRows[];
  /** The decisions by which `before` was shown, and those that hold from now on. */
  was: Resolution;
  is: Resolution;
}

export async function showChange(transaction: Transaction, shown: Shown, version: number): Promise<void> {
  const { said, parts = [], was, is } = shown;
  const before = [...shown.before, ...parts];
  const derived = [...said.map((one) => deriveRows(one, is)), ...parts.map((one) => deriveParts(one, is))].map(
    withReports,
  );
  const { after, events } = await gatherReports(transaction, before, derived);
  await writeChange(transaction, { before, after, was, is, events }, version);
}
