/** An entity → a page of the documents that mention it, with each place and the sentence it stands in. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { documentMentions } from '../../cypher/read/document-mentions.ts';
import { documents } from '../../cypher/read/documents.ts';
import { entityDocuments } from '../../cypher/read/entity-documents.ts';
import type { MentionsInDocument } from '../contract/statement.ts';
import { toMentionsOf } from '../payload/to-document.ts';
import { toDocumentRef } from '../payload/to-statement.ts';

export async function readMentions(
  graph: Transaction,
  id: string,
  page: { skip: number; limit: number },
): Promise<MentionsInDocument[]> {
  const rows = await graph.run(entityDocuments, { id, knownBy: null, ...page });
  const texts = await graph.run(documents, { ids: rows.map((row) => row.id) });
  const textOf = new Map(texts.map(({ properties }) => [properties.id as string, properties.text]));
  return Promise.all(
    rows.map(async (row) => {
      // An entity that stands for several that were read is in the document once for each.
      const found = (await graph.run(documentMentions, { id: row.id })).filter(({ entity }) => entity === id);
      const mentions = toMentionsOf(found, textOf.get(row.id) ?? '', row.language);
      return { document: toDocumentRef(row), mentions };
    }),
  );
}
