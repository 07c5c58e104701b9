/** Works on so many values ahead of the one that is taken, and gives the results in the order of the values. */
export async function* ahead<T, R>(
  values: AsyncIterable<T>,
  most: number,
  work: (value: T) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  for await (const value of values) {
    const result = work(value);
    // An error counts when its turn comes, not before.
    result.catch(() => undefined);
    begun.push(result);
    if (begun.length >= most) yield (await begun.shift()) as R;
  }
  for (const result of begun) yield await result;
}
