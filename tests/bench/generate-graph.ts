/**
 * A seed → a large graph as news makes one: statements of two to six participants drawn from a power law, so that a few
 * entities stand in tens of thousands of statements and most in a handful; edges, counters and mentions follow from the
 * statements. Comes in batches for tests/support/graph/put-rows.ts. The same settings give the same graph everywhere.
 */
import type {
  StoredDocument,
  StoredEdge,
  StoredEntity,
  StoredMentions,
  StoredStatement,
} from '../../cypher/schema/graph-model.ts';
import {
  type EntityType,
  isMutual,
  RELATION_TYPES,
  STATEMENT_TYPES,
  STATUSES,
  type StatementType,
  type Status,
} from '../../cypher/schema/ontology.ts';
import type { GraphRows, StatementEndRow } from '../support/graph/put-rows.ts';
import { mulberry32 } from './mulberry32.ts';

export interface GraphSize {
  entities: number;
  /** Edges between entities; statements are drawn until there are as many. */
  edges: number;
  /** Whole number; another one gives another graph of the same shape. */
  seed?: number;
  /** Rows in a batch. */
  batch?: number;
}

export interface GeneratedGraph {
  /** Entity ids, the most connected first. */
  ids: string[];
  /** Name of each, in the same order. */
  names: string[];
  counts: { entities: number; documents: number; statements: number; edges: number };
  /** Nodes come before what joins them. */
  batches(): Generator<GraphRows>;
}

const STATEMENTS_IN_A_DOCUMENT = 4;
/**
 * Participants are drawn by rank with the density (rank + SHIFT)^-EXPONENT, and one in four evenly, so that hardly an
 * entity stands alone. Of 200,000 entities and 1,000,000 edges the largest hubs then have more than 20,000 neighbors.
 */
const EXPONENT = 1.2;
const SHIFT = 5;
const EVEN_SHARE = 0.25;
const STATES = 200;
/** Relative frequencies; a type not named here is drawn with 1. */
const TYPE_WEIGHTS: Partial<Record<StatementType, number>> = {
  CONSULT: 30,
  AGREE: 10,
  COOPERATE: 6,
  HOLDS_OFFICE: 5,
  MEMBER_OF: 3,
  ALLIED_WITH: 3,
  SANCTION: 3,
};
const STATUS_WEIGHTS: Record<Status, number> = { actual: 85, planned: 9, denied: 3, hypothetical: 3 };
const PUBLISHERS = 40;
const LANGUAGES = ['en', 'en', 'en', 'vi'];
const SYLLABLES = 'ka lo mi ven tar sho ru del ani ber gor lin mau ost pel qui ras sen tov ul vik wen yar zed'.split(
  ' ',
);

export function generateGraph({ entities, edges, seed = 1, batch = 5_000 }: GraphSize): GeneratedGraph {
  const random = mulberry32(seed);
  const names = Array.from({ length: entities }, (_, rank) => nameOf(rank));
  const types = names.map((_, rank): EntityType => {
    if (rank < STATES) return 'State';
    const draw = random();
    return draw < 0.65 ? 'Person' : draw < 0.9 ? 'Organization' : 'Place';
  });
  const ids = names.map((name, rank) => `${types[rank]?.toLowerCase()}:${name.toLowerCase().replaceAll(' ', '-')}`);
  const drawRank = powerLaw(entities, random);
  const drawType = weighted(STATEMENT_TYPES, (type) => TYPE_WEIGHTS[type] ?? 1, random);
  const drawStatus = weighted(STATUSES, (status) => STATUS_WEIGHTS[status], random);

  const drawn: DrawnStatement[] = [];
  const edgeOf = new Map<number, DrawnEdge>();
  const statementsOf = new Uint32Array(entities);
  while (edgeOf.size < edges) {
    const type = drawType();
    const isRelation = (RELATION_TYPES as readonly string[]).includes(type);
    const participants = new Set<number>();
    const size = isRelation ? 2 : 2 + Math.floor(random() ** 3 * 5);
    while (participants.size < size) participants.add(drawRank());
    const statement: DrawnStatement = {
      type,
      isRelation,
      status: drawStatus(),
      participants: [...participants],
      actors: isMutual(type) && !isRelation ? size : 1,
      day: Math.floor(random() * DAYS),
      confidence: Math.round(40 + random() * 59) / 100,
    };
    const index = drawn.push(statement) - 1;
    for (const participant of participants) statementsOf[participant] = (statementsOf[participant] ?? 0) + 1;
    for (const [source, target] of pairsOf(statement)) {
      const key =
        ((source * entities + target) * STATEMENT_TYPES.length + STATEMENT_TYPES.indexOf(type)) * STATUSES.length +
        STATUSES.indexOf(statement.status);
      const edge = edgeOf.get(key);
      if (edge) edge.statements.push(index);
      else edgeOf.set(key, { source, target, statements: [index] });
    }
  }

  const documentCount = Math.ceil(drawn.length / STATEMENTS_IN_A_DOCUMENT);
  const documentsOf = new Uint32Array(entities);
  const mentionedIn = (document: number): number[] => {
    const said = drawn.slice(document * STATEMENTS_IN_A_DOCUMENT, (document + 1) * STATEMENTS_IN_A_DOCUMENT);
    return [...new Set(said.flatMap(({ participants }) => participants))];
  };
  for (let document = 0; document < documentCount; document++) {
    for (const rank of mentionedIn(document)) documentsOf[rank] = (documentsOf[rank] ?? 0) + 1;
  }

  const documentRow = (index: number): StoredDocument => ({
    id: `doc-${index}`,
    title: `Report ${index}`,
    publisher: publisherOf(index),
    publishedAt: dayOf(drawn[index * STATEMENTS_IN_A_DOCUMENT]?.day ?? 0),
    language: languageOf(index),
    text: mentionedIn(index)
      .map((rank) => names[rank])
      .join(' met '),
    digest: String(index),
  });
  const statementRow = (index: number): { document: string; properties: StoredStatement } => {
    const { type, status, isRelation, day, confidence, participants } = drawn[index] as DrawnStatement;
    const document = Math.floor(index / STATEMENTS_IN_A_DOCUMENT);
    return {
      document: `doc-${document}`,
      properties: {
        id: `doc-${document}#${index}`,
        kind: isRelation ? 'relation' : 'event',
        type,
        ...(type === 'CONSULT' ? { mode: 'meeting' as const } : {}),
        ...(type === 'HOLDS_OFFICE' ? { title: 'minister' } : {}),
        status,
        mutual: isMutual(type),
        date: dayOf(day),
        effectiveDate: dayOf(day),
        start: 0,
        end: 20,
        sentence: participants.map((rank) => names[rank]).join(' met '),
        confidence,
        event: `event-${index}`,
        weight: confidence,
        publisher: publisherOf(document),
        publishedAt: dayOf(day),
        language: languageOf(document),
      },
    };
  };
  const endRows = (index: number): StatementEndRow[] => {
    const { participants, actors } = drawn[index] as DrawnStatement;
    const document = Math.floor(index / STATEMENTS_IN_A_DOCUMENT);
    return participants.map((rank, place) => ({
      statement: `doc-${document}#${index}`,
      role: place < actors ? 'ACTOR' : 'RECIPIENT',
      entity: ids[rank] as string,
      position: place < actors ? place : place - actors,
    }));
  };
  const edgeRow = ({ source, target, statements }: DrawnEdge): EdgeRow => {
    const said = statements.map((index) => ({ index, ...(drawn[index] as DrawnStatement) }));
    const days = said.map(({ day }) => day);
    const best = said.reduce((surest, one) => (one.confidence > surest.confidence ? one : surest));
    const documents = statements.map((index) => Math.floor(index / STATEMENTS_IN_A_DOCUMENT));
    const properties: StoredEdge = {
      type: best.type,
      status: best.status,
      statements: said.length,
      publishers: new Set(documents.map(publisherOf)).size,
      firstDate: dayOf(Math.min(...days)),
      lastDate: dayOf(Math.max(...days)),
      confidence: best.confidence,
      weight: said.reduce((sum, { confidence }) => sum + confidence, 0),
      best: `doc-${Math.floor(best.index / STATEMENTS_IN_A_DOCUMENT)}#${best.index}`,
    };
    return { source: ids[source] as string, target: ids[target] as string, properties };
  };

  return {
    ids,
    names,
    counts: { entities, documents: documentCount, statements: drawn.length, edges: edgeOf.size },
    *batches() {
      yield* batched(range(entities), batch, (some) => ({
        entities: some.map(
          (rank): StoredEntity => ({
            id: ids[rank] as string,
            type: types[rank] as EntityType,
            name: names[rank] as string,
            aliases: [],
            documents: documentsOf[rank] ?? 0,
            mentions: documentsOf[rank] ?? 0,
            statements: statementsOf[rank] ?? 0,
            version: 1,
          }),
        ),
      }));
      yield* batched(range(documentCount), batch, (some) => ({ documents: some.map(documentRow) }));
      yield* batched(range(documentCount), Math.ceil(batch / 10), (some) => ({
        mentions: some.flatMap((document) =>
          mentionedIn(document).map((rank) => ({
            entity: ids[rank] as string,
            document: `doc-${document}`,
            properties: mentionsOf(names[rank] as string),
          })),
        ),
      }));
      yield* batched(range(drawn.length), batch, (some) => ({ statements: some.map(statementRow) }));
      yield* batched(range(drawn.length), Math.ceil(batch / 3), (some) => ({ ends: some.flatMap(endRows) }));
      yield* batched(edgeOf.values(), batch, (some) => ({ edges: some.map(edgeRow) }));
    },
  };
}

interface DrawnStatement {
  type: StatementType;
  isRelation: boolean;
  status: Status;
  /** Ranks; the first `actors` of them are the actors. */
  participants: number[];
  actors: number;
  day: number;
  confidence: number;
}
interface DrawnEdge {
  source: number;
  target: number;
  statements: number[];
}
type EdgeRow = NonNullable<GraphRows['edges']>[number];

/** A mutual statement joins every pair of participants, else every actor with every recipient. */
function pairsOf({ type, participants, actors }: DrawnStatement): [source: number, target: number][] {
  if (isMutual(type)) {
    return participants.flatMap((one, place) =>
      participants.slice(place + 1).map((other): [number, number] => (one < other ? [one, other] : [other, one])),
    );
  }
  return participants
    .slice(0, actors)
    .flatMap((actor) => participants.slice(actors).map((recipient): [number, number] => [actor, recipient]));
}

/** Ten years of days from 2015 on. */
const DAYS = 3_650;
const dayOf = (day: number): string => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
const publisherOf = (document: number): string => `Outlet ${document % PUBLISHERS}`;
const languageOf = (document: number): string => LANGUAGES[document % LANGUAGES.length] as string;
const mentionsOf = (name: string): StoredMentions => ({
  count: 1,
  forms: [name],
  starts: [0],
  ends: [name.length],
  kinds: ['name'],
});

/** The rank written in syllables, so that names are pronounceable, different and searchable. */
function nameOf(rank: number): string {
  const words = [rank, Math.floor(rank * 7919) % 13_824].map((number) => {
    let word = '';
    for (let rest = number, place = 0; rest > 0 || place < 2; rest = Math.floor(rest / SYLLABLES.length), place++) {
      word += SYLLABLES[rest % SYLLABLES.length];
    }
    return (word[0] as string).toUpperCase() + word.slice(1);
  });
  return words.join(' ');
}

/** Draws ranks from 0, by the inverse of the summed density. */
function powerLaw(count: number, random: () => number): () => number {
  const summed = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += (rank + 1 + SHIFT) ** -EXPONENT;
    summed[rank] = sum;
  }
  return () => {
    if (random() < EVEN_SHARE) return Math.floor(random() * count);
    const draw = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((summed[middle] as number) < draw) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number, random: () => number): () => Item {
  const repeated = items.flatMap((item) => Array.from({ length: weightOf(item) }, () => item));
  return () => repeated[Math.floor(random() * repeated.length)] as Item;
}

function* range(end: number): Generator<number> {
  for (let number = 0; number < end; number++) yield number;
}

function* batched<Item, Batch>(items: Iterable<Item>, size: number, make: (some: Item[]) => Batch): Generator<Batch> {
  let some: Item[] = [];
  for (const item of items) {
    if (some.push(item) < size) continue;
    yield make(some);
    some = [];
  }
  if (some.length > 0) yield make(some);
}
