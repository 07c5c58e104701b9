/**
 * The graph → JSON lines, sorted: the same bytes for the same graph on either engine. Reads some documents at a time;
 * only ids are held as a whole. Entities and events stand by id, the rest by document and place in its text.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import { documentIds, documents as documentsById } from '../../cypher/read/documents.ts';
import { dumpEntities } from '../../cypher/read/dump-entities.ts';
import { entityStates } from '../../cypher/read/entity-states.ts';
import { graphVersion } from '../../cypher/read/graph.ts';
import { statementEnds, statements as statementsById } from '../../cypher/read/statements.ts';
import { statementsOfEvents } from '../../cypher/read/statements-of-events.ts';
import type { StoredDocument, StoredEntity } from '../../cypher/schema/graph-model.ts';
import { readNaming } from '../identity/derive-rows.ts';
import { isSame } from './changes-of.ts';
import { compare, compareBy } from './compare.ts';
import { GraphChanged } from './graph-changed.ts';
import type { RecordOf } from './graph-records.ts';
import { groupBy } from './group-by.ts';
import { namesInText } from './names-in-text.ts';
import { readLog } from './read-log.ts';
import { readMentions, readStatements } from './read-rows.ts';
import type { MentionsRow, StatementRow } from './to-rows.ts';

/** Few enough that what hangs on them stays below the 65,536 rows that the embedded engine takes in a step. */
const DOCUMENTS_A_TIME = 50;
const NODES_A_TIME = 1_000;

/**
 * One record a line, without line breaks.
 * @throws {GraphChanged} at the end: what was given before is no state that the graph ever had
 */
export async function* dumpGraph(engine: Engine): AsyncGenerator<string> {
  const [before] = await engine.run(graphVersion, {});
  const documents = (await engine.run(documentIds, {})).map(({ id }) => id).sort(compare);
  const entities = (await engine.run(dumpEntities, {})).map(({ id }) => id).sort(compare);
  const events = new Set<string>();
  const sections = [
    each(documents, DOCUMENTS_A_TIME, (ids) => documentRecords(engine, ids)),
    each(entities, NODES_A_TIME, (ids) => entityRecords(engine, ids)),
    each(documents, DOCUMENTS_A_TIME, (ids) => namingRecords(engine, ids)),
    each(documents, DOCUMENTS_A_TIME, (ids) => mentionRecords(engine, ids)),
    each(documents, DOCUMENTS_A_TIME, (ids) => statementRecords(engine, ids, events)),
  ];
  for (const section of sections) for await (const record of section) yield JSON.stringify(record);
  const sorted = [...events].sort(compare);
  for await (const record of each(sorted, NODES_A_TIME, (ids) => eventRecords(engine, ids)))
    yield JSON.stringify(record);
  for (const decision of await readLog(engine)) yield JSON.stringify({ kind: 'decision', ...decision });
  const [after] = await engine.run(graphVersion, {});
  if (before?.version !== after?.version) {
    throw new GraphChanged('The graph was written to while it was dumped. Stop what writes to it and dump it again.');
  }
}

async function* each<R>(
  ids: readonly string[],
  atATime: number,
  read: (ids: readonly string[]) => Promise<R[]>,
): AsyncGenerator<R> {
  for (let from = 0; from < ids.length; from += atATime) yield* await read(ids.slice(from, from + atATime));
}

async function readDocuments(engine: Engine, ids: readonly string[]): Promise<StoredDocument[]> {
  const rows = await engine.run(documentsById, { ids });
  return rows.map(({ properties }) => properties).sort(compareBy(({ id }) => [id]));
}

async function documentRecords(engine: Engine, ids: readonly string[]): Promise<RecordOf<'document'>[]> {
  const documents = await readDocuments(engine, ids);
  return documents.map(({ id, title, publisher, author, url, publishedAt, language, tags, text }) =>
    known({ kind: 'document', id, title, publisher, author, url, publishedAt, language, tags, text }),
  );
}

async function entityRecords(engine: Engine, ids: readonly string[]): Promise<RecordOf<'entity'>[]> {
  const rows = await engine.run(entityStates, { ids });
  return rows
    .map(({ properties: { id, type, name, aliases, wikidataId, hidden } }) =>
      known<RecordOf<'entity'>>({ kind: 'entity', id, type, name, aliases, wikidataId, hidden }),
    )
    .sort(compareBy(({ id }) => [id]));
}

async function namingRecords(engine: Engine, ids: readonly string[]): Promise<RecordOf<'naming'>[]> {
  const mentions = await readMentions(engine, ids);
  const documents = await readDocuments(engine, ids);
  const mentioned = new Set([...mentions.values()].flat().map(({ entity }) => entity));
  const states = new Map<string, StoredEntity>();
  for (const { properties } of await engine.run(entityStates, { ids: [...mentioned] }))
    states.set(properties.id, properties);
  return documents.flatMap((document) =>
    // An origin of which only some mentions went elsewhere stands in two rows.
    [...groupBy(mentions.get(document.id) ?? [], ({ entity, properties: { origin = entity } }) => origin)]
      .map(([origin, parts]) => namingRecord(document, origin, parts))
      .filter((naming) => naming.names !== undefined || !isAll(naming, states.get(naming.entity)))
      .sort(compareBy(({ entity }) => [entity])),
  );
}

function namingRecord(document: StoredDocument, origin: string, parts: readonly MentionsRow[]): RecordOf<'naming'> {
  const { naming, names = [], nameLanguages = [], ...shown } = (parts[0] as MentionsRow).properties;
  const { name, forms, wikidataId } = naming === undefined ? shown : readNaming(naming);
  const mentions = parts.flatMap(({ properties: { starts, ends, kinds } }) =>
    starts.map((start, place) => ({ start, end: ends[place] ?? start, kind: kinds[place] ?? 'name' })),
  );
  const read = names.map((one, place) => ({ language: nameLanguages[place] ?? document.language, name: one }));
  const isTold = isSame(read, namesInText(document, mentions, { name, aliases: forms }));
  return known<RecordOf<'naming'>>({
    kind: 'naming',
    document: document.id,
    entity: origin,
    name,
    aliases: forms,
    names: isTold ? undefined : read,
    wikidataId,
  });
}

function isAll({ name, aliases, wikidataId }: RecordOf<'naming'>, entity: StoredEntity | undefined): boolean {
  if (!entity || name !== entity.name || wikidataId !== entity.wikidataId) return false;
  return aliases.length === entity.aliases.length && aliases.every((alias, place) => alias === entity.aliases[place]);
}

async function mentionRecords(engine: Engine, ids: readonly string[]): Promise<RecordOf<'mention'>[]> {
  const mentions = await readMentions(engine, ids);
  return ids.flatMap((document) =>
    (mentions.get(document) ?? [])
      .flatMap(({ entity, properties: { origin, starts, ends, kinds } }) =>
        starts.map((start, place) =>
          known<RecordOf<'mention'>>({
            kind: 'mention',
            document,
            start,
            end: ends[place] ?? start,
            entity,
            origin,
            mentionKind: kinds[place],
          }),
        ),
      )
      .sort(compareBy(({ start, end, entity, mentionKind }) => [start, end, entity, mentionKind ?? ''])),
  );
}

/** @param events gathers the events that the statements report */
async function statementRecords(
  engine: Engine,
  ids: readonly string[],
  events: Set<string>,
): Promise<RecordOf<'statement'>[]> {
  const texts = new Map((await readDocuments(engine, ids)).map(({ id, text }) => [id, text]));
  const statements = await readStatements(engine, ids);
  return ids.flatMap((document) =>
    (statements.get(document) ?? []).map((row) => {
      if (row.properties.kind === 'event') events.add(row.properties.event);
      return statementRecord(document, texts.get(document) ?? '', row);
    }),
  );
}

function statementRecord(document: string, text: string, row: StatementRow): RecordOf<'statement'> {
  const { id, event, type, mode, date, status, context, title, former, ends, start, end, confidence } = row.properties;
  const { verdict, readConfidence } = row.properties;
  const { actors, recipients, place, attributedTo, said } = row;
  return known({
    kind: 'statement',
    id,
    document,
    event,
    type,
    mode,
    actors: [...new Set<string>(actors)],
    recipients: [...new Set<string>(recipients)],
    date,
    place,
    status,
    attributedTo,
    context,
    title,
    former,
    ends,
    said: said && { ...said, actors: [...said.actors], recipients: [...said.recipients] },
    verdict,
    evidence: { start, end },
    sentence: sentenceSpan(text, row),
    confidence: readConfidence ?? confidence,
  });
}

/** Where the stored sentence stands: the last place at or before the evidence at which it holds it. */
function sentenceSpan(text: string, { properties: { start, end, sentence } }: StatementRow) {
  const from = text.lastIndexOf(sentence, start);
  if (from < 0 || from + sentence.length < end) return undefined;
  return { start: from, end: from + sentence.length };
}

async function eventRecords(engine: Engine, ids: readonly string[]): Promise<RecordOf<'event'>[]> {
  const rows = await engine.run(statementsOfEvents, { events: [...ids] });
  const reported = groupBy(rows, ({ event }) => event);
  const all = rows.map(({ statement }) => statement);
  const statements = new Map<string, { type: RecordOf<'event'>['type']; date?: string | undefined }>();
  const participants = new Map<string, string[]>();
  for (let from = 0; from < all.length; from += NODES_A_TIME) {
    const some = { ids: all.slice(from, from + NODES_A_TIME) };
    for (const { properties } of await engine.run(statementsById, some)) statements.set(properties.id, properties);
    const ends = (await engine.run(statementEnds, some)).filter(({ role }) => role === 'ACTOR' || role === 'RECIPIENT');
    for (const [id, group] of groupBy(ends, ({ statement }) => statement)) {
      participants.set(
        id,
        group.map(({ entity }) => entity),
      );
    }
  }
  return ids.flatMap((id) => {
    const of = (reported.get(id) ?? []).map(({ statement }) => statement).sort(compare);
    const [first] = of.map((statement) => statements.get(statement));
    if (!first) return [];
    const who = new Set(of.flatMap((statement) => participants.get(statement) ?? []));
    return [
      known<RecordOf<'event'>>({
        kind: 'event',
        id,
        type: first.type,
        date: dateOf(of.map((statement) => statements.get(statement)?.date)),
        participants: [...who].sort(compare),
        statements: of,
      }),
    ];
  });
}

/** What most statements give, of equally many the most precise, then the first. */
function dateOf(dates: readonly (string | undefined)[]): string | undefined {
  const given = groupBy(
    dates.filter((date) => date !== undefined),
    (date) => date,
  );
  const [best] = [...given].sort(compareBy(([date, times]) => [-times.length, -date.length, date]));
  return best?.[0];
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** A field that is not known is left out. */
function known<T extends object>(record: Loose<T>): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null)) as T;
}
