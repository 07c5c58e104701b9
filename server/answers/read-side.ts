/** An entity → what tells who it is: its offices, who is named in the same documents, and sentences that name it. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { type DocumentMentionsRow, documentMentions } from '../../cypher/read/document-mentions.ts';
import { documents } from '../../cypher/read/documents.ts';
import { entityDocuments } from '../../cypher/read/entity-documents.ts';
import { offices } from '../../cypher/read/offices.ts';
import type { Passage, Side } from '../contract/decisions.ts';
import type { DocumentRef } from '../contract/statement.ts';
import { sentenceAround } from '../payload/sentence-around.ts';
import { toOffices } from '../payload/to-offices.ts';
import { toDocumentRef } from '../payload/to-statement.ts';

/** The newest documents tell who somebody is; more of them tell no more, and a queue is read page by page. */
const DOCUMENTS_READ = 8;
const PASSAGES_SHOWN = 3;
const COMPANY_SHOWN = 10;
const OFFICES_READ = 20;

export async function readSide(graph: Transaction, id: string): Promise<Side> {
  const [found, held] = await Promise.all([
    graph.run(entityDocuments, { id, knownBy: null, skip: 0, limit: DOCUMENTS_READ }),
    graph.run(offices, { id, knownBy: null, limit: OFFICES_READ }),
  ]);
  const refs = found.map(toDocumentRef);
  const mentions = await Promise.all(refs.map((document) => graph.run(documentMentions, { id: document.id })));
  return {
    offices: toOffices(held, held, null),
    company: companyOf(id, mentions),
    passages: await readPassages(graph, placesOf(id, refs, mentions)),
  };
}

function companyOf(id: string, mentions: readonly (readonly DocumentMentionsRow[])[]): Side['company'] {
  const company = new Map<string, Side['company'][number]>();
  for (const rows of mentions) {
    for (const { entity, type, name } of new Map(rows.map((row) => [row.entity, row])).values()) {
      if (entity === id) continue;
      company.set(entity, { id: entity, type, name, documents: (company.get(entity)?.documents ?? 0) + 1 });
    }
  }
  return [...company.values()]
    .sort((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1))
    .slice(0, COMPANY_SHOWN);
}

interface Place {
  readonly document: DocumentRef;
  readonly start: number;
  readonly end: number;
}

/** The first mention of each document, where people are introduced; then the second of each, and so on. */
function placesOf(
  id: string,
  refs: readonly DocumentRef[],
  mentions: readonly (readonly DocumentMentionsRow[])[],
): Place[] {
  const byDocument = refs.map((document, index) =>
    (mentions[index] ?? [])
      .filter(({ entity }) => entity === id)
      .flatMap(({ starts, ends }) => starts.map((start, at) => ({ document, start, end: ends[at] ?? start })))
      .sort((one, other) => one.start - other.start),
  );
  const most = Math.max(0, ...byDocument.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => byDocument.flatMap((places) => places[turn] ?? [])).flat();
}

async function readPassages(graph: Transaction, places: readonly Place[]): Promise<Passage[]> {
  // Two mentions in one sentence make one passage: a few more places are looked at than are shown.
  const looked = places.slice(0, 2 * PASSAGES_SHOWN);
  const ids = [...new Set(looked.map(({ document }) => document.id))];
  const texts = new Map(
    (await graph.run(documents, { ids })).map(({ properties }) => [properties.id as string, properties.text]),
  );
  const passages = looked.map(({ document, start, end }) => ({
    document,
    ...sentenceAround(texts.get(document.id) ?? '', start, end, document.language),
  }));
  const seen = new Set<string>();
  return passages
    .filter(({ document, text }) => seen.size < seen.add(`${document.id} ${text}`).size)
    .slice(0, PASSAGES_SHOWN);
}
