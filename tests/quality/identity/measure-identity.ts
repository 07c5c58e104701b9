/** The labeled corpus through extraction and the graph → its score, from a dump. */
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { dumpGraph } from '../../../ingest/load/dump-graph.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { type LabeledDocument, readIdentityCorpus } from './read-corpus.ts';
import { type IdentityScore, scoreIdentity } from './score-identity.ts';

/** @param inOrder the order in which the documents are ingested */
export async function measureIdentity(
  inOrder: (documents: readonly LabeledDocument[]) => readonly LabeledDocument[] = (documents) => documents,
): Promise<{ score: IdentityScore; lines: string[] }> {
  const engine = openEmbedded();
  await engine.applySchema();
  const corpus = readIdentityCorpus();
  for (const { mentions: _, reports: __, ...document } of inOrder(corpus)) {
    await putDocument(engine, toRows(await extractDocument({ ...document, shape: 'body' })));
  }
  const lines: string[] = [];
  for await (const line of dumpGraph(engine)) lines.push(line);
  await engine.close();
  return { score: scoreIdentity(corpus, lines), lines };
}
