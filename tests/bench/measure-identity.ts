/**
 * Speed of identity on a large graph, on one engine: linking and putting a document of twenty entities, and merging two
 * entities with some thousand edges each and undoing it. The graph is made for it: every row is as ingest leaves it.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { DocumentId, EntityId, StatementId } from '../../cypher/schema/ids.ts';
import { decide } from '../../ingest/load/decide.ts';
import { linkDocuments } from '../../ingest/load/link-documents.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { readLog, resolutionBy } from '../../ingest/load/read-log.ts';
import { toRows } from '../../ingest/load/to-rows.ts';
import { fillWithHubs, ONE, OTHER } from './fill-with-hubs.ts';
import { mulberry32 } from './mulberry32.ts';
import { type Percentiles, percentiles } from './percentiles.ts';

export interface IdentitySpeed {
  entities: number;
  edgesOfEach: number;
  /** Milliseconds: linking alone, and putting the document with all it takes. */
  link: Percentiles;
  put: Percentiles;
  merge: Percentiles;
  undo: Percentiles;
}

const ENTITIES_A_DOCUMENT = 20;
const DOCUMENTS = 40;
const MERGES = 7;
const SYLLABLES = 'ka lo mi ven tar sho ru del ani ber gor lin mau ost pel qui ras sen tov ul vik wen yar zed'.split(
  ' ',
);

/** @param entities in the graph; two of them have `edges` edges each */
export async function measureIdentity(engine: Engine, entities: number, edges: number): Promise<IdentitySpeed> {
  const random = mulberry32(1);
  const names = Array.from({ length: entities }, () => `${word(random)} ${word(random)}`);
  await fillWithHubs(engine, names, edges);
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
  const [merges, undos]: [number[], number[]] = [[], []];
  for (let number = 0; number < MERGES; number++) {
    let began = performance.now();
    const merge = await decide(engine, { action: 'merge', entities: [ONE, OTHER], into: ONE }, by);
    merges.push(performance.now() - began);
    began = performance.now();
    await decide(engine, { action: 'undo', decision: merge.id }, by);
    undos.push(performance.now() - began);
  }
  return {
    entities,
    edgesOfEach: edges,
    link: percentiles(links),
    put: percentiles(puts),
    merge: percentiles(merges),
    undo: percentiles(undos),
  };
}

const word = (random: () => number): string => {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] as string;
  const letters = syllable() + syllable() + syllable();
  return (letters[0] as string).toUpperCase() + letters.slice(1);
};

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
