/** A part of the graph as a file. */
import type { ExportFormat } from '../../server/contract/graph.ts';
import { type Query, send, toQueryString } from './request.ts';

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** These entities and the edges among them, in a format. */
export async function exportNodes(
  format: ExportFormat,
  nodes: readonly string[],
  filter: Query,
): Promise<ExportedFile> {
  const response = await send(`/export${toQueryString(filter)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format, nodes }),
  });
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '');
  return { name: named?.[1] ?? `entente.${format}`, content: await response.blob() };
}
