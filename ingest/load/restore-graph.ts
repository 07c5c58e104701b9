/**
 * JSON lines of a dump → the graph they were taken from, into an empty one. The file is read twice: all of it is checked
 * before anything is written, then put together document by document, so that it may be larger than memory. Writing goes
 * the way of every other write (to-rows, write-change): what sums up many documents is counted anew.
 */
import { stat } from 'node:fs/promises';
import type { Engine } from '../../cypher/engine/engine.ts';
import { documentsList } from '../../cypher/read/documents.ts';
import type { Decision } from '../../cypher/schema/decisions.ts';
import { type DocumentId, type EntityId, entityTypeOf, type StatementId } from '../../cypher/schema/ids.ts';
import { RELATION_TYPES, type StatementType } from '../../cypher/schema/ontology.ts';
import { lockGraph } from '../../cypher/write/graph.ts';
import type { Entity } from '../model/entity.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Statement } from '../model/statement.ts';
import { changeDocuments } from './change-documents.ts';
import { type CheckedDump, checkDump } from './check-dump.ts';
import { takeOverDecisions } from './decide.ts';
import type { RecordKind, RecordOf } from './graph-records.ts';
import { groupBy } from './group-by.ts';
import { namesInText } from './names-in-text.ts';
import { readDumpLines } from './read-dump-lines.ts';
import { RestoreRefused } from './restore-refused.ts';
import { type DocumentRows, toRows } from './to-rows.ts';

export interface Restored {
  documents: number;
  entities: number;
  statements: number;
}

/** Documents of one transaction: 50 at a time load several times as fast as one. */
const DOCUMENTS_A_TRANSACTION = 50;

/**
 * @throws {RestoreRefused} a line is wrong, or the graph is not empty: then nothing was written
 * @throws {QueryFailed | EngineUnavailable} the database broke off: then a part is written, and the message says so
 */
export async function restoreGraph(engine: Engine, file: string): Promise<Restored> {
  await checkFile(file);
  const [stored] = await engine.run(documentsList, {
    publisher: null,
    language: null,
    knownBy: null,
    skip: 0,
    limit: 1,
  });
  if (stored) {
    throw new RestoreRefused(
      `The graph in ${engine.location} is not empty, and a dump is read into an empty one only. Set ENTENTE_DATA to another folder, or empty the Neo4j.`,
    );
  }
  const dump = await checkDump(file);
  const decisions: Decision[] = [];
  for await (const { kind: _, ...decision } of recordsOf(file, dump, 'decision')) decisions.push(decision as Decision);
  await takeOverDecisions(engine, decisions);
  let batch: DocumentRows[] = [];
  for await (const rows of documentsOf(file, dump)) {
    batch.push(rows);
    if (batch.length < DOCUMENTS_A_TRANSACTION) continue;
    await put(engine, batch);
    batch = [];
  }
  if (batch.length > 0) await put(engine, batch);
  await engine.checkpoint();
  return { documents: dump.documents, entities: dump.entities.size, statements: dump.statements };
}

async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new RestoreRefused(`${file}: is no file. Give the file that dump was printed to.`);
}

const put = (engine: Engine, batch: readonly DocumentRows[]): Promise<void> =>
  engine.write(async (transaction) => {
    const [graph] = await transaction.run(lockGraph, {});
    await changeDocuments(transaction, [], batch, graph?.version ?? 0);
  });

async function* documentsOf(file: string, dump: CheckedDump): AsyncGenerator<DocumentRows> {
  const namings = follow(file, dump, 'naming');
  const mentions = follow(file, dump, 'mention');
  const statements = follow(file, dump, 'statement');
  for await (const record of recordsOf(file, dump, 'document')) {
    const { id } = record;
    yield toDocumentRows(record, await namings(id), await mentions(id), await statements(id), dump);
  }
}

/** The records of one kind, from where they begin in the file to where they end. */
async function* recordsOf<Kind extends RecordKind>(
  file: string,
  { sections }: CheckedDump,
  kind: Kind,
): AsyncGenerator<RecordOf<Kind>> {
  const section = sections.get(kind);
  if (!section) return;
  for await (const { text } of readDumpLines(file, section.start, section.number)) {
    const record = JSON.parse(text) as RecordOf<Kind>;
    if (record.kind !== kind) return;
    yield record;
  }
}

/** Gives the records of a document; asked in the order in which documents stand in the file. */
function follow<Kind extends 'naming' | 'mention' | 'statement'>(
  file: string,
  dump: CheckedDump,
  kind: Kind,
): (document: string) => Promise<RecordOf<Kind>[]> {
  const records = recordsOf(file, dump, kind);
  let next = records.next();
  return async (document) => {
    const found: RecordOf<Kind>[] = [];
    for (let { value, done } = await next; !done && value.document === document; { value, done } = await next) {
      found.push(value);
      next = records.next();
    }
    return found;
  };
}

function toDocumentRows(
  { kind: _, id, ...document }: RecordOf<'document'>,
  namings: readonly RecordOf<'naming'>[],
  mentions: readonly RecordOf<'mention'>[],
  statements: readonly RecordOf<'statement'>[],
  { entities }: CheckedDump,
): DocumentRows {
  const named = new Map(namings.map((naming) => [naming.entity, naming]));
  const found = statements.map(toStatement);
  const spoken = new Set<string>([
    ...mentions.map(({ entity, origin }) => origin ?? entity),
    ...found.flatMap(({ actors, recipients, place, attributedTo }) => [
      ...actors,
      ...recipients,
      ...(place === undefined ? [] : [place]),
      ...(attributedTo === undefined ? [] : [attributedTo]),
    ]),
  ]);
  const mentionsOf = groupBy(mentions, ({ entity, origin }) => origin ?? entity);
  const extraction = {
    document: { ...document, id: id as DocumentId },
    entities: [...spoken].map((entity) =>
      toEntity(entity, named.get(entity) ?? entities.get(entity), document, mentionsOf.get(entity) ?? []),
    ),
    mentions: mentions.map(({ start, end, entity, origin, mentionKind }) => ({
      start,
      end,
      entity: (origin ?? entity) as EntityId,
      text: document.text.slice(start, end),
      kind: mentionKind ?? 'name',
    })),
    statements: found,
  } as Extraction;
  return toRows(extraction);
}

function toEntity(
  id: string,
  naming: RecordOf<'naming'> | RecordOf<'entity'> | undefined,
  document: Pick<RecordOf<'document'>, 'language' | 'text'>,
  mentions: readonly RecordOf<'mention'>[],
): Entity {
  const type = entityTypeOf(id);
  if (!type || !naming) throw new Error(`${id} is not listed`);
  const { name, aliases, wikidataId } = naming;
  const spans = mentions.map(({ start, end, mentionKind = 'name' }) => ({ start, end, kind: mentionKind }));
  const names = ('names' in naming ? naming.names : undefined) ?? namesInText(document, spans, naming);
  return {
    id: id as EntityId,
    type,
    name,
    aliases,
    ...(names.length > 0 ? { names } : {}),
    ...(wikidataId === undefined ? {} : { wikidataId }),
  };
}

/** As extraction gave it: what linking and decisions made of its ends, and which event it reports, follows from it. */
function toStatement({ said, verdict: _, kind: __, document: ___, event: ____, ...record }: RecordOf<'statement'>) {
  const { place, attributedTo, actors, recipients, ...rest } = record;
  const isRelation = (RELATION_TYPES as readonly StatementType[]).includes(record.type);
  const ends = said ?? { actors, recipients, place, attributedTo };
  const known = Object.fromEntries(Object.entries(ends).filter(([, end]) => end !== undefined));
  return { ...rest, ...known, id: record.id as StatementId, kind: isRelation ? 'relation' : 'event' } as Statement;
}
