/** Extraction and what became of it in the graph → what the one who handed it in is told. */
import type { Extraction } from '../../ingest/model/extraction.ts';
import type { Ingested } from '../contract/graph.ts';
import { known } from '../payload/known.ts';

export function toIngested(extraction: Extraction, outcome: Ingested['outcome']): Ingested {
  const { id, title, publisher, publishedAt, language, url } = extraction.document;
  return known({
    document: known({ id, title, publisher, publishedAt, language, url }),
    outcome,
    entities: extraction.entities.length,
    mentions: extraction.mentions.length,
    statements: extraction.statements.length,
    notes: extraction.notes,
  });
}
