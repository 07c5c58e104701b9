/** A learned table → 8-bit weights with one scale, features whose weights all round to nothing left out. */
import type { PackedTable } from '../weight-table.ts';
import type { TrainableTable } from './trainable-table.ts';

const LARGEST = 127;

export interface PackOptions {
  /** Weights nearer to zero are dropped. */
  readonly threshold: number;
  /** Share of the weights that may be cut off at the largest value: a few outliers must not cost the rest precision. */
  readonly clipped: number;
}

export function packTable(table: TrainableTable, { threshold, clipped }: PackOptions): PackedTable {
  const { classes, weights } = table;
  const sizes: number[] = [];
  for (let i = 0; i < table.size * classes; i++) {
    const size = Math.abs(weights[i] as number);
    if (size >= threshold) sizes.push(size);
  }
  const sorted = Float32Array.from(sizes).sort();
  const largest = sorted[Math.max(0, Math.floor(sorted.length * (1 - clipped)) - 1)] ?? 1;
  const scale = largest / LARGEST;
  const keys: number[] = [];
  const counts: number[] = [];
  const classOf: number[] = [];
  const values: number[] = [];
  // In the order of the hashes, so that the file is the same however the features were met.
  for (const { key, row } of table.entries().sort((a, b) => a.key - b.key)) {
    const before = values.length;
    for (let k = 0; k < classes; k++) {
      const weight = weights[row * classes + k] as number;
      const value = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / scale)));
      if (Math.abs(weight) < threshold || value === 0) continue;
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
