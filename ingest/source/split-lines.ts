/**
 * Chunks of bytes → lines of bytes, one at a time, holding no more than one line: a file of any size streams through. A
 * line over the limit is dropped while it passes and reported when it ends.
 */

export interface Line {
  /** 1-based. */
  number: number;
  /** Without the line break; absent where the line was over the limit. */
  bytes?: Uint8Array;
}

const NEWLINE = 0x0a;

/** Splits what a source of chunks gives. An empty last line is none. */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  limit: number,
): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (): Line => {
    const line: Line = size > limit ? { number } : { number, bytes: Buffer.concat(held) };
    held = [];
    size = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (size > 0) yield take();

  function hold(part: Uint8Array): void {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  }
}
