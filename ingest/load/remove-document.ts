/** Takes back what one document said, in one transaction: what others say too stays, what it alone said goes. */
import type { Engine } from '../../cypher/engine/engine.ts';
import { lockGraph } from '../../cypher/write/graph.ts';
import { changeDocuments } from './change-documents.ts';
import { readRows } from './read-rows.ts';

/**
 * @returns whether there was such a document
 * @throws {QueryFailed | EngineUnavailable} then all of it is still stored
 */
export function removeDocument(engine: Engine, id: string): Promise<boolean> {
  return engine.write(async (transaction) => {
    const [graph] = await transaction.run(lockGraph, {});
    const before = await readRows(transaction, [id]);
    if (before.length === 0) return false;
    await changeDocuments(transaction, before, [], graph?.version ?? 0);
    return true;
  });
}
