/** A part of the graph as a file. */
import type { ExportFormat } from '../../server/contract/graph.ts';
import { addressOf, json, send } from './request.ts';
import type { Body, Filter } from './schema-parts.ts';

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** These entities and the edges among them, in a format. */
export async function exportNodes(
  format: ExportFormat,
  nodes: readonly string[],
  filter: Filter,
): Promise<ExportedFile> {
  const body: Body<'post', '/export'> = { format, nodes };
  const response = await send(addressOf('/export', filter), json('post', body));
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('content-disposition') ?? '');
  return { name: named?.[1] ?? `entente.${format}`, content: await response.blob() };
}
