/** Queries of one transaction that run while something else is worked out: none is left running when one fails. */

/** Works something out while the database is at work. */
export async function meanwhile<Found, Made>(running: Promise<Found>, work: () => Made): Promise<[Found, Made]> {
  try {
    const made = work();
    return [await running, made];
  } catch (error) {
    await running.catch(() => undefined);
    throw error;
  }
}

/** Waits for all, then throws what the first that failed threw: a transaction cannot end while one of its queries runs. */
export async function allOf<T>(running: readonly Promise<T>[]): Promise<T[]> {
  const ended = await Promise.allSettled(running);
  return ended.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
}
