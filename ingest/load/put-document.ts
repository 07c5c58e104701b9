/** One document's rows → the graph, in one transaction, exactly once: whatever was stored of it before is replaced. */
import type { Engine } from '../../cypher/engine/engine.ts';
import { documentDigests } from '../../cypher/read/document-digests.ts';
import { putSourceDigest } from '../../cypher/write/documents.ts';
import { lockGraph } from '../../cypher/write/graph.ts';
import { changeDocuments } from './change-documents.ts';
import { readRows } from './read-rows.ts';
import type { DocumentRows } from './to-rows.ts';

export type PutOutcome = 'created' | 'replaced' | 'unchanged';

/**
 * Puts a document. The same rows again change nothing, the version of the graph included.
 * @throws {QueryFailed | EngineUnavailable} then nothing of it is stored
 */
export function putDocument(engine: Engine, rows: DocumentRows): Promise<PutOutcome> {
  const { id, digest, sourceDigest } = rows.document;
  return engine.write(async (transaction) => {
    const [graph] = await transaction.run(lockGraph, {});
    const [stored] = await transaction.run(documentDigests, { ids: [id] });
    if (stored?.digest === digest) {
      if (sourceDigest !== undefined && stored.sourceDigest !== sourceDigest) {
        await transaction.run(putSourceDigest, { id, sourceDigest });
      }
      return 'unchanged';
    }
    const before = stored ? await readRows(transaction, [id]) : [];
    await changeDocuments(transaction, before, [rows], graph?.version ?? 0);
    return stored ? 'replaced' : 'created';
  });
}
