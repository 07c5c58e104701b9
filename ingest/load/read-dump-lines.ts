/** A file → its lines with number and place, one at a time, so that a reader can come back to a line later. */
import { createReadStream } from 'node:fs';

export interface DumpLine {
  /** 1-based. */
  number: number;
  /** Offset of its first byte in the file. */
  start: number;
  text: string;
}

const NEWLINE = 0x0a;

/**
 * @param from offset of the first byte to read, the start of a line
 * @param number of that line
 */
export async function* readDumpLines(file: string, from = 0, number = 1): AsyncGenerator<DumpLine> {
  let [held, start, line] = [[] as Buffer[], from, number];
  const take = (): DumpLine => {
    const bytes = Buffer.concat(held);
    const taken = { number: line++, start, text: bytes.toString('utf8') };
    held = [];
    start += bytes.length + 1;
    return taken;
  };
  for await (const chunk of createReadStream(file, { start: from }) as AsyncIterable<Buffer>) {
    let begin = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, begin)) {
      held.push(chunk.subarray(begin, at));
      yield take();
      begin = at + 1;
    }
    if (begin < chunk.length) held.push(chunk.subarray(begin));
  }
  if (held.length > 0) yield take();
}
