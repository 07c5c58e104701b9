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
import type { StoredDocument, StoredStatement } from '../../cypher/schema/graph-model.ts';
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
  const inOrder = [...ends].sort((one, other) => one.position - other.position);
  const row = { properties, ...toEnds(inOrder, ({ entity }) => entity) };
  const isMoved = ends.some(({ origin }) => origin !== null);
  return isMoved ? { ...row, said: toEnds(inOrder, ({ entity, origin }) => origin ?? entity) } : row;
}

function toEnds(inOrder: readonly DumpStatementEndsRow[], idOf: (end: DumpStatementEndsRow) => string): Ends {
  const [actors, recipients]: [EntityId[], EntityId[]] = [[], []];
  let [place, attributedTo]: (EntityId | undefined)[] = [];
  for (const end of inOrder) {
    const id = idOf(end) as EntityId;
    if (end.role === 'ACTOR') actors.push(id);
    else if (end.role === 'RECIPIENT') recipients.push(id);
    else if (end.role === 'PLACE') place = id;
    else attributedTo = id;
  }
  return {
    actors,
    recipients,
    ...(place === undefined ? {} : { place }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
  };
}
