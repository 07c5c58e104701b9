/**
 * Work in native code that must not be cut short: ending a thread inside the network's library ends the whole process.
 * Whoever owns the thread gives it a gate with its document, and before ending it closes the gate and waits until the
 * thread is out (extractor.ts). Where no gate is given, nobody ends the thread.
 */
const CLOSED = 0;
const INSIDE = 1;

/** How often the owner looks whether the thread is out, in milliseconds: a sentence takes a few. */
const LOOK_EVERY = 2;

/** Two numbers in memory that two threads share: whether it is closed, whether the thread is inside. */
export type Gate = Int32Array<SharedArrayBuffer>;

export const openGate = (): Gate => new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));

let gate: Gate | undefined;

/** The gate that this thread's native work goes through from now on. */
export function goThrough(next: Gate): void {
  gate = next;
}

/**
 * Does the work, one piece at a time in a thread.
 * @throws {Error} the gate is closed: the thread is about to end
 */
export async function inNativeCode<T>(work: () => Promise<T>): Promise<T> {
  const own = gate;
  if (!own) return work();
  // First inside, then look: the owner closes first, then waits, so one of them sees the other.
  Atomics.store(own, INSIDE, 1);
  try {
    if (Atomics.load(own, CLOSED)) throw new Error('this document is no longer waited for');
    return await work();
  } finally {
    Atomics.store(own, INSIDE, 0);
  }
}

/** Lets the thread in no more; resolves when it is out. */
export async function closeGate(other: Gate): Promise<void> {
  Atomics.store(other, CLOSED, 1);
  while (Atomics.load(other, INSIDE)) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}
