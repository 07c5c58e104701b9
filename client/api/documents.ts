/** Documents in, with what happens to them as it happens. */
import type { NewDocument, Progress, Refusal, Upload } from '../../server/contract/document.ts';
import type { Problem } from '../../server/contract/problem.ts';
import { readEvents } from './read-events.ts';
import { ApiError, errorOf, send } from './request.ts';

export type Handed = { readonly document: NewDocument } | { readonly files: readonly File[] };

/** Hands documents in; answers when all are in the graph or refused. Throws an ApiError where it broke off. */
export async function addDocuments(handed: Handed, onProgress: (progress: Progress) => void): Promise<Upload> {
  const response = await send('/documents', { method: 'POST', ...bodyOf(handed) });
  if (!response.body) throw new ApiError('The server answered without content', response.status);
  for await (const { event, data } of readEvents(textOf(response.body))) {
    if (event === 'progress') onProgress(JSON.parse(data) as Progress);
    if (event === 'done') return JSON.parse(data) as Upload;
    if (event === 'failed') throw errorOf(JSON.parse(data) as Problem);
  }
  throw new ApiError(
    'The connection broke off',
    0,
    'What was taken in until then is in the graph. Add the rest again.',
  );
}

/** Takes a document back, with what it alone said. */
export const removeDocument = (id: string) => send(`/documents/${encodeURIComponent(id)}`, { method: 'DELETE' });

function bodyOf(handed: Handed): RequestInit {
  const accept = 'text/event-stream';
  if ('document' in handed) {
    return { headers: { accept, 'content-type': 'application/json' }, body: JSON.stringify(handed.document) };
  }
  const form = new FormData();
  for (const file of handed.files) form.append('file', file);
  return { headers: { accept }, body: form };
}

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

/** "notes.jsonl, line 3: is not JSON. Check the quotes." */
export const refusalInWords = ({ file, line, reason, remedy }: Refusal): string =>
  `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}. ${remedy}.`;
