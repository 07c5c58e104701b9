/** One order for everything that is sorted on its way into the graph or out: code units, the same on every machine. */
type Key = readonly (string | number)[];

export const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares by the first part of the key that differs. For one sort: the key of each value is made once. */
export function compareBy<T>(keyOf: (value: T) => Key): (a: T, b: T) => number {
  const keys = new Map<T, Key>();
  const known = (value: T): Key => {
    const found = keys.get(value);
    if (found) return found;
    const key = keyOf(value);
    keys.set(value, key);
    return key;
  };
  return (a, b) => {
    const [left, right] = [known(a), known(b)];
    for (let index = 0; index < left.length; index++) {
      const order = compare(left[index] as string | number, right[index] as string | number);
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** For the entries of an object or a map. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => compare(a, b);
