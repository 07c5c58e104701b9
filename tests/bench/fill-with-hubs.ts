/**
 * A large graph for the bench of identity, every row as ingest leaves it: each person stands in a document of its own,
 * and two hubs each met some thousands of them, each in one of those documents.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { StoredEdge, StoredEntity, StoredStatement } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { putNames } from '../../cypher/write/names.ts';
import { blockOf, nameWords, type Profile } from '../../ingest/identity/profile.ts';
import { bucket } from '../../ingest/identity/report.ts';
import { count, EMPTY_TALLY } from '../../ingest/load/tally.ts';
import { type GraphRows, putRows } from '../support/graph/put-rows.ts';

const BATCH = 5_000;
/** The two hubs. */
export const ONE = 'person:first-hub' as EntityId;
export const OTHER = 'person:second-hub' as EntityId;

/**
 * @param names one for each entity
 * @param edges of each hub
 */
export async function fillWithHubs(engine: Engine, names: readonly string[], edges: number): Promise<void> {
  const idOf = (place: number): EntityId => `person:entity-${place}` as EntityId;
  const hubOf = (place: number): EntityId | undefined => (place < edges ? ONE : place < 2 * edges ? OTHER : undefined);
  for (let from = 0; from < names.length; from += BATCH) {
    const places = names.slice(from, from + BATCH).map((_, place) => from + place);
    const entity = (id: EntityId, name: string, documents: number, statements: number): StoredEntity => {
      const tally = count(EMPTY_TALLY, Array(documents).fill({ name, forms: [] }), 1);
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
