/** Many rows → queries of as many as an engine takes at once; groups in the order in which they are written. */
import type { Query, Transaction } from '../../cypher/engine/engine.ts';
import { compareBy } from './compare.ts';

/** Rows that one query takes: the embedded engine panics above 65,536 in a step, and 5,000 load fastest on both. */
const ROWS_A_QUERY = 5_000;

/** @param gather what each batch of rows is handed over as (gather-rows.ts); as it is without */
export async function inBatches<T, Row = T>(
  transaction: Transaction,
  query: Query<{ rows: readonly Row[] }, object> | undefined,
  rows: readonly T[],
  gather: (some: readonly T[]) => readonly Row[] = (some) => some as readonly unknown[] as readonly Row[],
): Promise<void> {
  if (!query) throw new Error('A type that the vocabulary does not know');
  for (const some of batches(rows)) {
    const gathered = gather(some);
    if (gathered.length > 0) await transaction.run(query, { rows: gathered });
  }
}

export function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += ROWS_A_QUERY) yield rows.slice(from, from + ROWS_A_QUERY);
}

/** By key: two writers in opposite order would wait for each other for ever. */
export const sorted = <Key extends string, T>(groups: ReadonlyMap<Key, T>): [Key, T][] =>
  [...groups].sort(compareBy(([key]) => [key]));
