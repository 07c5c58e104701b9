/** A stream of server-sent events → its events one by one (HTML Standard, 9.2.6: "event" and "data" fields). */

export interface StreamEvent {
  readonly event: string;
  readonly data: string;
}

export async function* readEvents(chunks: AsyncIterable<string>): AsyncGenerator<StreamEvent> {
  let rest = '';
  for await (const chunk of chunks) {
    const blocks = (rest + chunk).replaceAll('\r\n', '\n').split('\n\n');
    rest = blocks.pop() ?? '';
    yield* blocks.flatMap(toEvent);
  }
  yield* toEvent(rest);
}

/** A block without data is a comment or a heartbeat. */
function toEvent(block: string): StreamEvent[] {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? [] : [{ event, data: data.join('\n') }];
}
