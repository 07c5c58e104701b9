/**
 * Documents that decisions touch → their rows, as far as the decisions concern them: the mentions shown as one of the
 * entities, the statements that have one at an end, and who belongs to whom, by which reports are told apart. A document
 * of which more may change is read whole.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { concernedEnds, concernedMentions, concernedStatements } from '../../cypher/read/concerned.ts';
import type { StoredDocument } from '../../cypher/schema/graph-model.ts';
import { BELONGING_TYPES } from '../identity/report.ts';
import { allOf } from './meanwhile.ts';
import { readRowsOf, toMentionsRows, toStatementRows } from './read-rows.ts';
import type { DocumentRows } from './to-rows.ts';

/** Documents and statements in one query: what hangs on them stays below the 65,536 rows of a step. */
const DOCUMENTS_A_QUERY = 200;
const STATEMENTS_A_QUERY = 5_000;
/** The embedded engine reads the next while the rows of one are taken over: a third of the time. */
const QUERIES_AT_ONCE = 8;

export interface Concerned {
  /** Only what the entities have to do with. */
  parts: DocumentRows[];
  whole: DocumentRows[];
}

export async function readConcerned(
  graph: Pick<Transaction, 'run'>,
  ids: readonly string[],
  entities: ReadonlySet<string>,
): Promise<Concerned> {
  const [parts, whole]: [DocumentRows[], string[]] = [[], []];
  const step = DOCUMENTS_A_QUERY * QUERIES_AT_ONCE;
  for (let from = 0; from < ids.length; from += step) {
    const some = [...chunks(ids.slice(from, from + step), DOCUMENTS_A_QUERY)];
    const read = await allOf(some.map((documents) => readParts(graph, documents, entities)));
    for (const rows of read.flat()) {
      if (belongsToOne(rows, entities)) whole.push(rows.document.id);
      else parts.push(rows);
    }
  }
  return { parts, whole: await readRowsOf(graph, whole.map(bare)) };
}

async function readParts(
  graph: Pick<Transaction, 'run'>,
  documents: readonly string[],
  concerned: ReadonlySet<string>,
): Promise<DocumentRows[]> {
  const entities = [...concerned].sort();
  const mentions = toMentionsRows(await graph.run(concernedMentions, { documents, entities }));
  const stated = await graph.run(concernedStatements, { documents, entities, types: BELONGING_TYPES });
  const ids = stated.map(({ properties: { id } }) => id);
  const ends = [];
  for (const some of chunks(ids, STATEMENTS_A_QUERY)) {
    ends.push(...(await graph.run(concernedEnds, { statements: some })));
  }
  const statements = toStatementRows(stated, ends);
  return documents.map((id) => ({
    document: bare(id),
    mentions: mentions.get(id) ?? [],
    statements: statements.get(id) ?? [],
  }));
}

function* chunks(ids: readonly string[], size: number): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += size) yield ids.slice(from, from + size);
}

/** Whether someone belongs to one of the entities: then reports may change in which none of them takes part. */
const belongsToOne = ({ statements }: DocumentRows, entities: ReadonlySet<string>): boolean =>
  statements.some(
    ({ properties: { type }, recipients: [whose] }) =>
      BELONGING_TYPES.includes(type) && whose !== undefined && entities.has(whose),
  );

/** No text is read: it does not change. */
const bare = (id: string): StoredDocument => ({ id }) as StoredDocument;
