/**
 * Speed of identity on a large graph, on one engine: linking and putting a document of twenty entities, and merging two
 * entities with some thousand edges each and undoing it. The graph is made for it: every row is as ingest leaves it.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { StoredEdge, StoredEntity, StoredStatement } from '../../cypher/schema/graph-model.ts';
import type { DocumentId, EntityId, StatementId } from '../../cypher/schema/ids.ts';
import { putNames } from '../../cypher/write/names.ts';
import { blockOf, nameWords, type Profile } from '../../ingest/identity/profile.ts';
import { bucket } from '../../ingest/identity/report.ts';
import { decide } from '../../ingest/load/decide.ts';
import { linkDocuments } from '../../ingest/load/link-documents.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { readLog, resolutionBy } from '../../ingest/load/read-log.ts';
import { count, EMPTY_TALLY } from '../../ingest/load/tally.ts';
import { toRows } from '../../ingest/load/to-rows.ts';
import { type GraphRows, putRows } from '../support/graph/put-rows.ts';
import { mulberry32 } from './mulberry32.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

export interface IdentitySpeed {
  entities: number;
  edgesOfEach: number;
  /** Milliseconds: linking alone, and putting the document with all it takes. */
  link: Percentiles;
  put: Percentiles;
  mergeMilliseconds: number;
  undoMilliseconds: number;
}

const BATCH = 5_000;
const ENTITIES_A_DOCUMENT = 20;
const DOCUMENTS = 40;
const SYLLABLES = 'ka lo mi ven tar sho ru del ani ber gor lin mau ost pel qui ras sen tov ul vik wen yar zed'.split(
  ' ',
);
const ONE = 'person:first-hub' as EntityId;
const OTHER = 'person:second-hub' as EntityId;

/** @param entities in the graph; two of them have `edges` edges each */
export async function measureIdentity(engine: Engine, entities: number, edges: number): Promise<IdentitySpeed> {
  const random = mulberry32(1);
  const names = Array.from({ length: entities }, () => `${word(random)} ${word(random)}`);
  await fill(engine, names, edges);
  const [links, puts]: [number[], number[]] = [[], []];
  for (let number = 0; number < DOCUMENTS; number++) {
    const rows = toRows(documentOf(number, names, random));
    const resolution = resolutionBy(await readLog(engine));
    let began = performance.now();
    await engine.write((transaction) => linkDocuments(transaction, [], [rows], resolution));
    links.push(performance.now() - began);
    began = performance.now();
    await putDocument(engine, rows);
    puts.push(performance.now() - began);
  }
  const by = { by: 'bench', at: '2024-01-01T00:00:00Z' };
  let began = performance.now();
  const merge = await decide(engine, { action: 'merge', entities: [ONE, OTHER], into: ONE }, by);
  const mergeMilliseconds = performance.now() - began;
  began = performance.now();
  await decide(engine, { action: 'undo', decision: merge.id }, by);
  const undoMilliseconds = performance.now() - began;
  return {
    entities,
    edgesOfEach: edges,
    link: percentiles(links),
    put: percentiles(puts),
    mergeMilliseconds,
    undoMilliseconds,
  };
}

const word = (random: () => number): string => {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string;
  const letters = syllable() + syllable() + syllable();
  return (letters[0] as string).toUpperCase() + letters.slice(1);
};

/** Every entity stands in a document of its own; the hubs each met `edges` of them, each in one of those documents. */
async function fill(engine: Engine, names: readonly string[], edges: number): Promise<void> {
  const idOf = (place: number): EntityId => `person:entity-${place}` as EntityId;
  const hubOf = (place: number): EntityId | undefined => (place < edges ? ONE : place < 2 * edges ? OTHER : undefined);
  for (let from = 0; from < names.length; from += BATCH) {
    const places = names.slice(from, from + BATCH).map((_, place) => from + place);
    const entity = (id: EntityId, name: string, documents: number, statements: number): StoredEntity => {
      let tally = EMPTY_TALLY;
      for (let one = 0; one < documents; one++) tally = count(tally, { name, forms: [] }, 1);
      const counts = { documents, mentions: documents, statements, version: 1, tally: JSON.stringify(tally) };
      return { id, type: 'Person', name, aliases: [], ...counts };
    };
    const withHub = places.flatMap((place) => {
      const hub = hubOf(place);
      return hub ? [{ place, hub }] : [];
    });
    const mention = (name: string) => ({ name, forms: [], count: 1, starts: [0], ends: [1], kinds: ['name' as const] });
    const rows: GraphRows = {
      entities: [
        ...places.map((place) => entity(idOf(place), names[place] as string, 1, hubOf(place) ? 1 : 0)),
        ...(from === 0 ? [entity(ONE, 'First Hub', edges, edges), entity(OTHER, 'Second Hub', edges, edges)] : []),
      ],
      documents: places.map((place) => ({
        id: `d${place}`,
        publisher: `Outlet ${place % 40}`,
        publishedAt: '2020-01-01',
        language: 'en',
        text: 'Text.',
        digest: String(place),
      })),
    };
    await putRows(engine, rows);
    await putRows(engine, {
      mentions: [
        ...places.map((place) => ({
          entity: idOf(place),
          document: `d${place}`,
          properties: mention(names[place] as string),
        })),
        ...withHub.map(({ place, hub }) => ({
          entity: hub,
          document: `d${place}`,
          properties: mention(hub === ONE ? 'First Hub' : 'Second Hub'),
        })),
      ],
      statements: withHub.map(({ place, hub }) => ({
        document: `d${place}`,
        properties: statementOf(place, hub, idOf(place)),
      })),
      ends: withHub.flatMap(({ place, hub }) => [
        { statement: `d${place}#1`, role: 'ACTOR' as const, entity: hub, position: 0 },
        { statement: `d${place}#1`, role: 'RECIPIENT' as const, entity: idOf(place), position: 0 },
      ]),
      edges: withHub.map(({ place, hub }) => edgeOf(place, hub, idOf(place))),
    });
    await engine.write((transaction) =>
      transaction.run(putNames, {
        rows: places.map((place) => nameOf(idOf(place), `d${place}`, names[place] as string)),
      }),
    );
  }
  await engine.checkpoint();
}

function statementOf(place: number, hub: string, other: string): StoredStatement {
  const date = new Date(Date.UTC(2010, 0, 1 + (place % 3_650))).toISOString().slice(0, 10);
  const gist = [`d${place}`, 'actual', 'meeting', [hub], [other], [hub], [other], null, null, '2020-01-01'];
  return {
    id: `d${place}#1`,
    kind: 'event',
    type: 'CONSULT',
    mode: 'meeting',
    status: 'actual',
    mutual: true,
    date,
    effectiveDate: date,
    start: 0,
    end: 4,
    sentence: 'Text.',
    confidence: 0.8,
    event: `event-${place}`,
    bucket: bucket('CONSULT', 'day', date),
    gist: JSON.stringify(gist),
    weight: 1,
    publisher: `Outlet ${place % 40}`,
    publishedAt: '2020-01-01',
    language: 'en',
  };
}

function edgeOf(place: number, hub: string, other: string): { source: string; target: string; properties: StoredEdge } {
  const { type, status, effectiveDate, confidence, publisher } = statementOf(place, hub, other);
  const [source, target] = hub < other ? [hub, other] : [other, hub];
  const date = effectiveDate as string;
  const properties: StoredEdge = {
    type,
    status,
    statements: 1,
    publishers: 1,
    firstDate: date,
    lastDate: date,
    confidence,
    weight: 1,
    best: `d${place}#1`,
    publisherNames: [publisher as string],
    publisherStatements: [1],
  };
  return { source, target, properties };
}

function nameOf(origin: EntityId, document: string, name: string) {
  const profile: Profile = {
    document,
    origin,
    words: nameWords(name),
    texts: [name],
    titles: [],
    states: [],
    published: '2020-01-01',
    others: [],
  };
  return { block: blockOf(profile), document, properties: { origin, profile: JSON.stringify(profile) } };
}

/** Twenty persons, half of them by the surname alone, of whom each two met. */
function documentOf(number: number, names: readonly string[], random: () => number): Parameters<typeof toRows>[0] {
  const id = `new-${number}` as DocumentId;
  const persons = Array.from({ length: ENTITIES_A_DOCUMENT }, (_, place) => {
    const name = names[Math.floor(random() * names.length)] as string;
    const spoken = place % 2 === 0 ? name : (name.split(' ')[1] as string);
    return { id: `person:${spoken.toLowerCase().replace(' ', '-')}` as EntityId, name: spoken };
  });
  const text = persons.map(({ name }) => name).join(' met ');
  const spans = persons.map(({ name }) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return {
    document: { id, publishedAt: '2020-02-01', publisher: 'Outlet 1', language: 'en', text },
    entities: persons.map((person) => ({ ...person, type: 'Person' as const, aliases: [] })),
    mentions: persons.map((person, place) => ({
      entity: person.id,
      ...(spans[place] as { start: number; end: number }),
      text: person.name,
      kind: 'name' as const,
    })),
    statements: persons.slice(1).map((person, place) => ({
      id: `${id}#${place}` as StatementId,
      kind: 'event' as const,
      type: 'CONSULT' as const,
      actors: [(persons[place] as { id: EntityId }).id],
      recipients: [person.id],
      date: '2020-01-31',
      status: 'actual' as const,
      evidence: spans[place] as { start: number; end: number },
      confidence: 0.8,
    })),
  };
}
