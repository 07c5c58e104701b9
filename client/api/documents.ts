/** Documents in, with what happens to them as it happens. */

import type { NewDocument, Refusal, Taken } from '../../server/contract/document.ts';
import type { Problem } from '../../server/contract/problem.ts';
import { t } from '../language/t.ts';
import { readEvents } from './read-events.ts';
import { ApiError, errorOf, remove, send } from './request.ts';

/** What is handed in as one: a file, or a document written here. */
export type Handed = {
  /** By which it is spoken of; of a file in a folder with its path. */
  readonly name: string;
} & (
  | { readonly file: File /** Where the page in it was published. */; readonly url?: string }
  | { readonly document: NewDocument }
);

export type Told =
  | { readonly event: 'taken'; readonly data: Taken }
  | { readonly event: 'refused'; readonly data: Refusal };

/** Hands files in; answers when all are in the graph or refused, and tells of each before. Throws an ApiError where it broke off. */
export async function addFiles(
  files: readonly { readonly name: string; readonly file: File; readonly url?: string }[],
  onTold: (told: Told) => void,
  signal: AbortSignal,
): Promise<void> {
  const form = new FormData();
  for (const { name, file, url } of files) {
    // Before the files: what comes later is too late for them.
    if (url) form.append('url', url);
    form.append('file', file, name);
  }
  await post({ body: form, signal }, onTold);
}

/** Hands one document in, as `addFiles` does. */
export const addDocument = (document: NewDocument, onTold: (told: Told) => void, signal: AbortSignal) =>
  post({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(document), signal }, onTold);

async function post(init: RequestInit, onTold: (told: Told) => void): Promise<void> {
  const headers = { ...init.headers, accept: 'text/event-stream' };
  const response = await send('/documents', { ...init, method: 'POST', headers });
  if (!response.body) throw new ApiError(t('The server answered without content'), response.status);
  for await (const { event, data } of readEvents(textOf(response.body))) {
    if (event === 'taken') onTold({ event, data: JSON.parse(data) as Taken });
    if (event === 'refused') onTold({ event, data: JSON.parse(data) as Refusal });
    if (event === 'done') return;
    if (event === 'failed') throw errorOf(JSON.parse(data) as Problem);
  }
  throw new ApiError(
    t('The connection broke off'),
    0,
    t('What was taken in until then is in the graph. Add the rest again.'),
  );
}

/** Takes a document back, with what it alone said. */
export const removeDocument = (id: string) => remove('/documents/{id}', { id });

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}
