/** Rows of documents before and after → the nodes and relationships to take out, to put and to change. Pure. */
import type { StatementRole, StoredDocument } from '../../cypher/schema/graph-model.ts';
import type { DeleteMentionsRow, PutMentionsRow } from '../../cypher/write/mentions.ts';
import type {
  DeleteStatementEndsRow,
  PutStatementEndsRow,
  PutStatementsRow,
  SetStatementsRow,
} from '../../cypher/write/statements.ts';
import { changesOf, isSame } from './changes-of.ts';
import type { DocumentRows, StatementRow } from './to-rows.ts';

type InRole<T> = T & { role: StatementRole };

export interface RowsDiff {
  gone: {
    documents: string[];
    mentions: DeleteMentionsRow[];
    statements: string[];
    ends: (InRole<DeleteStatementEndsRow> & { entity: string })[];
  };
  fresh: {
    documents: StoredDocument[];
    mentions: PutMentionsRow[];
    statements: PutStatementsRow[];
    ends: InRole<PutStatementEndsRow>[];
  };
  changed: SetStatementsRow[];
}

export function diffRows(before: readonly DocumentRows[], after: readonly DocumentRows[]): RowsDiff {
  const diff: RowsDiff = {
    gone: { documents: [], mentions: [], statements: [], ends: [] },
    fresh: { documents: [], mentions: [], statements: [], ends: [] },
    changed: [],
  };
  const [was, is] = [byDocument(before), byDocument(after)];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    if (old && !now) diff.gone.documents.push(id);
    if (now && !(old && isSame(old.document, now.document))) diff.fresh.documents.push(now.document);
    diffMentions(id, old, now, diff);
    diffStatements(id, old, now, diff);
  }
  return diff;
}

function diffMentions(document: string, old: DocumentRows | undefined, now: DocumentRows | undefined, diff: RowsDiff) {
  const rowsOf = (rows: DocumentRows | undefined) =>
    new Map((rows?.mentions ?? []).map((row) => [`${row.entity} ${row.properties.origin ?? ''}`, row]));
  const [was, is] = [rowsOf(old), rowsOf(now)];
  for (const [key, { entity, properties }] of was) {
    if (isSame(properties, is.get(key)?.properties)) continue;
    diff.gone.mentions.push({ document, entity, origin: properties.origin ?? entity });
  }
  for (const [key, { entity, properties }] of is) {
    if (!isSame(properties, was.get(key)?.properties)) diff.fresh.mentions.push({ document, entity, properties });
  }
}

function diffStatements(
  document: string,
  old: DocumentRows | undefined,
  now: DocumentRows | undefined,
  diff: RowsDiff,
) {
  const rowsOf = (rows: DocumentRows | undefined) =>
    new Map((rows?.statements ?? []).map((row) => [row.properties.id, row]));
  const [was, is] = [rowsOf(old), rowsOf(now)];
  for (const id of was.keys()) if (!is.has(id)) diff.gone.statements.push(id);
  for (const [id, row] of is) {
    const known = was.get(id);
    if (!known) diff.fresh.statements.push({ document, properties: row.properties });
    else {
      const changes = changesOf(known.properties, row.properties);
      if (Object.keys(changes).length > 0) diff.changed.push({ id, changes });
    }
    const [before, after] = [known ? endsOf(known) : new Map<string, InRole<PutStatementEndsRow>>(), endsOf(row)];
    for (const [key, end] of before) {
      if (isSame(end, after.get(key))) continue;
      const { role, entity, properties } = end;
      diff.gone.ends.push({ role, entity, statement: id, position: properties.position });
    }
    for (const [key, end] of after) if (!isSame(end, before.get(key))) diff.fresh.ends.push(end);
  }
}

/** By role and position. */
function endsOf({ properties: { id }, said, ...shown }: StatementRow): Map<string, InRole<PutStatementEndsRow>> {
  const ends = new Map<string, InRole<PutStatementEndsRow>>();
  const put = (role: StatementRole, entities: readonly string[], origins: readonly string[]): void => {
    for (const [position, entity] of entities.entries()) {
      const origin = origins[position];
      const properties = { position, ...(origin === undefined || origin === entity ? {} : { origin }) };
      ends.set(`${role} ${position}`, { role, statement: id, entity, properties });
    }
  };
  const given = said ?? shown;
  const one = (id: string | undefined): string[] => (id === undefined ? [] : [id]);
  put('ACTOR', shown.actors, given.actors);
  put('RECIPIENT', shown.recipients, given.recipients);
  put('PLACE', one(shown.place), one(given.place));
  put('ATTRIBUTED_TO', one(shown.attributedTo), one(given.attributedTo));
  return ends;
}

const byDocument = (rows: readonly DocumentRows[]): Map<string, DocumentRows> =>
  new Map(rows.map((one) => [one.document.id, one]));
