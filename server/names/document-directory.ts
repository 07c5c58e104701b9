/**
 * Documents found by the words of their title and their outlet, in an index kept in step with the graph: where its version
 * has changed, the documents that are new or another version are read anew. Their texts are not searched.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { documentRefs, documentVersions } from '../../cypher/read/document-refs.ts';
import type { DocumentRefRow } from '../../cypher/read/documents.ts';
import { graphVersion } from '../../cypher/read/graph.ts';
import { makeNameIndex } from './name-index.ts';

export interface DocumentQuestion {
  /** Words of the title or the outlet; blank asks for all. */
  text: string;
  /** ISO date, month or year. */
  from?: string | undefined;
  to?: string | undefined;
  limit: number;
}

export interface DocumentDirectory {
  /** The best met first; of those met alike, the newest. */
  search(question: DocumentQuestion): Promise<{ items: DocumentRefRow[]; total: number }>;
}

const MILLISECONDS_A_DAY = 86_400_000;

export function makeDocumentDirectory(graph: Transaction): DocumentDirectory {
  const index = makeNameIndex();
  const known = new Map<string, { digest: string; row: DocumentRefRow }>();
  let version = 0;
  let refreshing: Promise<void> | undefined;

  const refresh = async (): Promise<void> => {
    const now = (await graph.run(graphVersion, {}))[0]?.version ?? 0;
    if (now === version) return;
    const versions = new Map((await graph.run(documentVersions, {})).map(({ id, digest }) => [id, digest]));
    const gone = [...known.keys()].filter((id) => !versions.has(id));
    index.remove(gone);
    for (const id of gone) known.delete(id);
    const ids = [...versions].flatMap(([id, digest]) => (known.get(id)?.digest === digest ? [] : id));
    const rows = ids.length === 0 ? [] : await graph.run(documentRefs, { ids });
    for (const row of rows) known.set(row.id, { digest: versions.get(row.id) as string, row });
    index.put(
      rows.map(({ id, title, publisher, publishedAt }) => ({
        id,
        name: [title ?? id, publisher].filter(Boolean).join(' '),
        aliases: [],
        weight: dayOf(publishedAt),
      })),
    );
    version = now;
  };

  return {
    async search({ text, from, to, limit }) {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      await refreshing;
      const isWithin = (id: string): boolean => {
        const publishedAt = known.get(id)?.row.publishedAt;
        // '~' sorts after every digit and '-': the end of a day, month or year.
        return !!publishedAt && (!from || `${publishedAt}~` >= from) && (!to || publishedAt <= `${to}~`);
      };
      const keep = from || to ? isWithin : undefined;
      const { hits, total } = index.search({ text, keep, skip: 0, limit });
      return { items: hits.flatMap(({ id }) => known.get(id)?.row ?? []), total };
    },
  };
}

/** Days since 1970, so that among equals the newest come first; 0 where it is not known, or before. */
function dayOf(date: string | null): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? 0 : Math.max(0, Math.floor(time / MILLISECONDS_A_DAY));
}
