/** One order for everything that is sorted on its way into the graph or out: code units, the same on every machine. */
type Key = readonly (string | number)[];

export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by the first part of the key that differs. */
export function compareBy<T>(keyOf: (value: T) => Key): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    for (const [index, part] of left.entries()) {
      const order = compare(part, right[index] as string | number);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** For the entries of an object or a map. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compare(a, b);
