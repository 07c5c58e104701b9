/** Runs of several contestants, turn by turn, so that what else the machine does falls on all alike. */

/** @returns seconds of each contestant, the median of the passes after one that warms up */
export async function timeTurns<Name extends string>(
  runs: Readonly<Record<Name, () => Promise<void>>>,
  passes: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[];
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let pass = -1; pass < passes; pass++) {
    for (const name of names) {
      const began = performance.now();
      await runs[name]();
      if (pass >= 0) seconds[name].push((performance.now() - began) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(seconds[name])])) as Record<Name, number>;
}

const median = (numbers: number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
