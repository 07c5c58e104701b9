/**
 * What texts say, in a few words a statement → the rows of a graph with its edges, mentions and counters: the given
 * graphs of tests. Counted here in the plainest way, apart from ingest/load, so that each checks the other.
 */
import type { StatementRole, StoredEdge, StoredStatement } from '../../../cypher/schema/graph-model.ts';
import {
  ENTITY_TYPES,
  isMutual,
  RELATION_TYPES,
  type StatementType,
  type Status,
} from '../../../cypher/schema/ontology.ts';
import type { GraphRows } from './put-rows.ts';

export interface ToldDocument {
  publisher: string;
  publishedAt: string;
  language: string;
  statements: ToldStatement[];
}
export interface ToldStatement {
  /** What the statement is called in the test: the last part of its id. */
  as: string;
  type: StatementType;
  status?: Status;
  actors: string[];
  recipients: string[];
  date?: string;
  place?: string;
  attributedTo?: string;
  title?: string;
  former?: boolean;
  ends?: 'SANCTION';
  event?: string;
  confidence?: number;
}

const CONFIDENCE = 0.8;

/** @param documents by id; entity ids carry their type ("state:russia") */
export function tellGraph(documents: Readonly<Record<string, ToldDocument>>): Required<GraphRows> {
  const told = Object.entries(documents).flatMap(([document, { statements }]) =>
    statements.map((statement) => ({ document, statement, properties: storedOf(document, documents, statement) })),
  );
  const ends = told.flatMap(({ statement, properties }) => {
    const ofRole = (role: StatementRole, entities: readonly string[]) =>
      entities.map((entity, position) => ({ statement: properties.id, role, entity, position }));
    return [
      ...ofRole('ACTOR', statement.actors),
      ...ofRole('RECIPIENT', statement.recipients),
      ...ofRole('PLACE', statement.place ? [statement.place] : []),
      ...ofRole('ATTRIBUTED_TO', statement.attributedTo ? [statement.attributedTo] : []),
    ];
  });
  const mentionedIn = new Map<string, Set<string>>();
  for (const { entity, statement } of ends) {
    const document = statement.split('#')[0] as string;
    mentionedIn.set(entity, (mentionedIn.get(entity) ?? new Set()).add(document));
  }
  return {
    entities: [...mentionedIn].map(([id, mentioning]) => ({
      id,
      type: ENTITY_TYPES.find((type) => id.startsWith(type.toLowerCase())) ?? 'Person',
      name: nameOf(id),
      aliases: [],
      documents: mentioning.size,
      mentions: mentioning.size,
      statements: told.filter(({ statement: { actors, recipients } }) => [...actors, ...recipients].includes(id))
        .length,
      version: 1,
    })),
    documents: Object.entries(documents).map(([id, { publisher, publishedAt, language }]) => ({
      id,
      title: `Title of ${id}`,
      publisher,
      publishedAt,
      language,
      text: `Text of ${id}`,
      digest: id,
    })),
    mentions: [...mentionedIn].flatMap(([entity, mentioning]) =>
      [...mentioning].map((document) => ({
        entity,
        document,
        properties: { count: 1, forms: [nameOf(entity)], starts: [0], ends: [4], kinds: ['name' as const] },
      })),
    ),
    statements: told.map(({ document, properties }) => ({ document, properties })),
    ends,
    edges: edgesOf(told),
  };
}

function storedOf(
  document: string,
  documents: Readonly<Record<string, ToldDocument>>,
  statement: ToldStatement,
): StoredStatement {
  const { publisher, publishedAt, language } = documents[document] as ToldDocument;
  const {
    as,
    type,
    status = 'actual',
    date,
    title,
    former,
    event = `event-${as}`,
    confidence = CONFIDENCE,
  } = statement;
  return {
    id: `${document}#${as}`,
    kind: (RELATION_TYPES as readonly string[]).includes(type) ? 'relation' : 'event',
    type,
    status,
    mutual: isMutual(type),
    ...(date ? { date } : {}),
    effectiveDate: date && /^\d/.test(date) ? date : publishedAt.slice(0, 10),
    ...(title ? { title, former: false } : {}),
    ...(former === undefined ? {} : { former }),
    ...(statement.ends === undefined ? {} : { ends: statement.ends }),
    start: 0,
    end: 4,
    sentence: `Sentence of ${as}.`,
    confidence,
    event,
    weight: 1,
    publisher,
    publishedAt,
    language,
  };
}

function edgesOf(
  told: readonly { statement: ToldStatement; properties: StoredStatement }[],
): Required<GraphRows>['edges'] {
  const behind = new Map<string, StoredStatement[]>();
  for (const { statement, properties } of told) {
    const { actors, recipients } = statement;
    const all = [...new Set([...actors, ...recipients])].sort();
    const pairs = properties.mutual
      ? all.flatMap((one, place) => all.slice(place + 1).map((two) => [one, two]))
      : actors.flatMap((one) => recipients.map((two) => [one, two]));
    for (const [source, target] of pairs) {
      const key = JSON.stringify([source, target, properties.type, properties.status]);
      behind.set(key, [...(behind.get(key) ?? []), properties]);
    }
  }
  return [...behind].map(([key, said]) => {
    const [source, target, type, status] = JSON.parse(key) as [string, string, StatementType, Status];
    const dates = said.flatMap(({ effectiveDate }) => effectiveDate ?? []).sort();
    const best = said.toSorted((one, two) => two.confidence - one.confidence)[0] as StoredStatement;
    const properties: StoredEdge = {
      type,
      status,
      statements: said.length,
      publishers: new Set(said.map(({ publisher }) => publisher)).size,
      ...(dates[0] ? { firstDate: dates[0] } : {}),
      ...(dates.at(-1) ? { lastDate: dates.at(-1) as string } : {}),
      confidence: best.confidence,
      weight: said.length,
      best: best.id,
    };
    return { source, target, properties };
  });
}

/** "person:wang-yi" → "Wang Yi". */
const nameOf = (id: string): string =>
  id
    .slice(id.indexOf(':') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
