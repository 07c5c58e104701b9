/** Rows of documents before and after → the nodes and relationships to take out, to put and to change. Pure. */
import type { StatementRole, StoredDocument, StoredStatementEnd } from '../../cypher/schema/graph-model.ts';
import type { DeleteMentionsRow, PutMentionsRow } from '../../cypher/write/mentions.ts';
import type { PutStatementsRow, SetStatementsRow } from '../../cypher/write/statements.ts';
import { changesOf, isSame } from './changes-of.ts';
import type { DocumentRows, Ends, MentionsRow, StatementRow } from './to-rows.ts';

export interface End {
  role: StatementRole;
  statement: string;
  entity: string;
  properties: StoredStatementEnd;
}

/** What a document mentions of one origin, shown as another entity than before and else unchanged. */
export interface MovedMentions {
  document: string;
  origin: string;
  from: string;
  to: string;
}

export interface RowsDiff {
  gone: {
    documents: string[];
    mentions: DeleteMentionsRow[];
    statements: string[];
    ends: End[];
  };
  fresh: {
    documents: StoredDocument[];
    mentions: PutMentionsRow[];
    statements: PutStatementsRow[];
    ends: End[];
  };
  moved: MovedMentions[];
  changed: SetStatementsRow[];
}

export function diffRows(before: readonly DocumentRows[], after: readonly DocumentRows[]): RowsDiff {
  const diff: RowsDiff = {
    gone: { documents: [], mentions: [], statements: [], ends: [] },
    fresh: { documents: [], mentions: [], statements: [], ends: [] },
    moved: [],
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
  const gone = [...was].filter(([key, { properties }]) => !isSame(properties, is.get(key)?.properties));
  const moved = new Set<MentionsRow>();
  for (const [key, row] of is) {
    const { entity, properties } = row;
    if (isSame(properties, was.get(key)?.properties)) continue;
    const from = was.has(key)
      ? undefined
      : gone.find(([old, one]) => !is.has(old) && !moved.has(one) && isMoved(one, row));
    if (from) {
      moved.add(from[1]);
      diff.moved.push({ document, origin: originOf(row), from: from[1].entity, to: entity });
    } else diff.fresh.mentions.push({ document, entity, properties });
  }
  for (const [, row] of gone) {
    if (!moved.has(row)) diff.gone.mentions.push({ document, entity: row.entity, origin: originOf(row) });
  }
}

const originOf = ({ entity, properties }: MentionsRow): string => properties.origin ?? entity;

const isMoved = (old: MentionsRow, now: MentionsRow): boolean =>
  originOf(old) === originOf(now) &&
  Object.keys(changesOf(old.properties, now.properties)).every((name) => name === 'origin');

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
    diffEnds(known, row, diff);
  }
}

function diffEnds(old: StatementRow | undefined, now: StatementRow, diff: RowsDiff): void {
  for (const role of ROLES) {
    const [was, is] = [idsIn(old, role), idsIn(now, role)];
    const [wasSaid, isSaid] = [idsIn(old?.said ?? old, role), idsIn(now.said ?? now, role)];
    for (let position = 0; position < Math.max(was.length, is.length); position++) {
      if (was[position] === is[position] && wasSaid[position] === isSaid[position]) continue;
      const toEnd = (entity: string, origin: string | undefined): End => ({
        role,
        statement: now.properties.id,
        entity,
        properties: { position, ...(origin === undefined || origin === entity ? {} : { origin }) },
      });
      const [before, after] = [was[position], is[position]];
      if (before !== undefined) diff.gone.ends.push(toEnd(before, wasSaid[position]));
      if (after !== undefined) diff.fresh.ends.push(toEnd(after, isSaid[position]));
    }
  }
}

const ROLES: readonly StatementRole[] = ['ACTOR', 'RECIPIENT', 'PLACE', 'ATTRIBUTED_TO'];
const NONE: readonly string[] = [];

/** Who stands at the ends of one role, in order. */
function idsIn(ends: Ends | undefined, role: StatementRole): readonly string[] {
  if (!ends) return NONE;
  if (role === 'ACTOR') return ends.actors;
  if (role === 'RECIPIENT') return ends.recipients;
  const only = role === 'PLACE' ? ends.place : ends.attributedTo;
  return only === undefined ? NONE : [only];
}

const byDocument = (rows: readonly DocumentRows[]): Map<string, DocumentRows> =>
  new Map(rows.map((one) => [one.document.id, one]));
