/** Stored documents → the rows they were put as: what a change is measured against, and what a dump writes. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { documents as documentsById } from '../../cypher/read/documents.ts';
import { type DumpMentionsRow, dumpMentions } from '../../cypher/read/dump-mentions.ts';
import {
  type DumpStatementEndsRow,
  type DumpStatementsRow,
  dumpStatementEnds,
  dumpStatements,
} from '../../cypher/read/dump-statements.ts';
import type { StatementRole, StoredDocument, StoredStatement } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { compareBy } from './compare.ts';
import { groupBy } from './group-by.ts';
import type { DocumentRows, Ends, MentionsRow, StatementRow } from './to-rows.ts';

/** Documents in one query: what hangs on them stays below the 65,536 rows that the embedded engine takes in a step. */
const DOCUMENTS_A_QUERY = 500;

/** Rows of those of the documents that are stored, by id. */
export async function readRows(graph: Pick<Transaction, 'run'>, ids: readonly string[]): Promise<DocumentRows[]> {
  const stored = await graph.run(documentsById, { ids });
  return readRowsOf(
    graph,
    stored.map(({ properties }) => properties),
  );
}

/** The rows of stored documents, by id; of the documents themselves no more than is handed in, so that no text is read. */
export async function readRowsOf(
  graph: Pick<Transaction, 'run'>,
  documents: readonly StoredDocument[],
): Promise<DocumentRows[]> {
  const rows: DocumentRows[] = [];
  for (let from = 0; from < documents.length; from += DOCUMENTS_A_QUERY) {
    rows.push(...(await readSome(graph, documents.slice(from, from + DOCUMENTS_A_QUERY))));
  }
  return rows.sort(compareBy(({ document }) => [document.id]));
}

async function readSome(
  graph: Pick<Transaction, 'run'>,
  documents: readonly StoredDocument[],
): Promise<DocumentRows[]> {
  const ids = documents.map(({ id }) => id);
  const mentions = await readMentions(graph, ids);
  const statements = await readStatements(graph, ids);
  return documents.map((document) => ({
    document,
    mentions: mentions.get(document.id) ?? [],
    statements: statements.get(document.id) ?? [],
  }));
}

/** By document; each list by entity. */
export async function readMentions(
  graph: Pick<Transaction, 'run'>,
  documents: readonly string[],
): Promise<Map<string, MentionsRow[]>> {
  return toMentionsRows(await graph.run(dumpMentions, { documents }));
}

export function toMentionsRows(rows: DumpMentionsRow[]): Map<string, MentionsRow[]> {
  const byDocument = groupBy(rows.sort(compareBy(originOf)), ({ document }) => document);
  return new Map([...byDocument].map(([document, some]) => [document, some.map(toMentionsRow)]));
}

const originOf = ({ entity, properties }: DumpMentionsRow): string[] => [entity, properties.origin ?? entity];

function toMentionsRow({ entity, properties }: { entity: string; properties: MentionsRow['properties'] | object }) {
  return { entity: entity as EntityId, properties: properties as MentionsRow['properties'] };
}

/** By document; each list by place in the text. */
export async function readStatements(
  graph: Pick<Transaction, 'run'>,
  documents: readonly string[],
): Promise<Map<string, StatementRow[]>> {
  const rows = await graph.run(dumpStatements, { documents });
  return toStatementRows(rows, await graph.run(dumpStatementEnds, { documents }));
}

export function toStatementRows(
  rows: DumpStatementsRow[],
  allEnds: readonly DumpStatementEndsRow[],
): Map<string, StatementRow[]> {
  const ends = groupBy(allEnds, ({ statement }) => statement);
  const byDocument = groupBy(
    rows.sort(compareBy(({ properties }) => [properties.start, properties.end, properties.id])),
    ({ document }) => document,
  );
  return new Map(
    [...byDocument].map(([document, some]) => [
      document,
      some.map(({ properties }): StatementRow => toStatementRow(properties, ends.get(properties.id) ?? [])),
    ]),
  );
}

function toStatementRow(properties: StoredStatement, ends: readonly DumpStatementEndsRow[]): StatementRow {
  const inOrder = [...ends].sort(compareBy(({ position }) => [position]));
  const endsBy = (of: (end: DumpStatementEndsRow) => string): Ends => {
    const inRole = (role: StatementRole): EntityId[] =>
      inOrder.filter((end) => end.role === role).map((end) => of(end) as EntityId);
    const [place] = inRole('PLACE');
    const [attributedTo] = inRole('ATTRIBUTED_TO');
    return {
      actors: inRole('ACTOR'),
      recipients: inRole('RECIPIENT'),
      ...(place === undefined ? {} : { place }),
      ...(attributedTo === undefined ? {} : { attributedTo }),
    };
  };
  const shown = endsBy(({ entity }) => entity);
  const isMoved = ends.some(({ origin }) => origin !== null);
  return { properties, ...shown, ...(isMoved ? { said: endsBy(({ entity, origin }) => origin ?? entity) } : {}) };
}
