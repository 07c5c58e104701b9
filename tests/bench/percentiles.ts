/** Times of single calls → the percentiles that are quoted. */

export interface Percentiles {
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
  calls: number;
}

/** @param milliseconds one a call, in any order; not empty */
export function percentiles(milliseconds: readonly number[]): Percentiles {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), calls: sorted.length };
}
