/** A learned table → weights in 8 bits, features whose weights all round to nothing left out. */
import type { PackedTable } from '../weight-table.ts';
import type { TrainableTable } from './trainable-table.ts';

const LARGEST = 127;

export interface PackOptions {
  /** A feature is kept when one of its weights is at least this far from zero, */
  readonly feature: number;
  /** and of a kept feature the weights that are at least this far. */
  readonly weight: number;
}

export function packTable(table: TrainableTable, least: PackOptions): PackedTable {
  const { classes, weights } = table;
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST ** 2;
  const keys: number[] = [];
  const counts: number[] = [];
  const classOf: number[] = [];
  const values: number[] = [];
  // In the order of the hashes, so that the file is the same however the features were met.
  for (const { key, row } of table.entries().sort((a, b) => a.key - b.key)) {
    const own = weights.subarray(row * classes, (row + 1) * classes);
    if (!own.some((weight) => Math.abs(weight) >= least.feature)) continue;
    const before = values.length;
    for (let k = 0; k < classes; k++) {
      const weight = own[k] as number;
      const value = Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));
      if (Math.abs(weight) < least.weight || value === 0) continue;
      classOf.push(k);
      values.push(value);
    }
    if (values.length === before) continue;
    keys.push(key);
    counts.push(values.length - before);
  }
  return {
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    classes: Uint8Array.from(classOf),
    values: Int8Array.from(values),
    scale,
  };
}
