/**
 * What documents put into the graph before and after → what changes for the entities and edges that sum up many
 * documents. Pure. What both say alike cancels out, so a document put twice changes nothing, and one that lost a
 * sentence touches only what that sentence was about.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { StatementType, Status } from '../../cypher/schema/ontology.ts';
import { compareBy } from './compare.ts';
import { type Naming, spokenNames } from './tally.ts';
import type { DocumentRows, StatementRow } from './to-rows.ts';

/** Stands between the parts of a key. */
const BETWEEN = '\u0000';

export interface EntityChange {
  entity: EntityId;
  /** What documents call it that no longer do, and that newly do: one entry for each document and origin. */
  removed: readonly Naming[];
  added: readonly Naming[];
  /** How many more, or fewer, documents, mentions and statements. */
  documents: number;
  mentions: number;
  statements: number;
}

/** What an edge sums up of one statement. */
export interface Fact {
  statement: string;
  date?: string | undefined;
  confidence: number;
  publisher?: string | undefined;
  weight: number;
}

export interface EdgeChange {
  type: StatementType;
  status: Status;
  source: EntityId;
  target: EntityId;
  removed: readonly Fact[];
  added: readonly Fact[];
}

export interface Change {
  /** By entity. */
  entities: readonly EntityChange[];
  /** By source, target, type and status. */
  edges: readonly EdgeChange[];
}

/** What one side of a change is: rows, and the entities that are hidden, to which nothing is drawn. */
export interface Side {
  rows: readonly DocumentRows[];
  hidden: ReadonlySet<string>;
}

export function planChange(before: Side, after: Side): Change {
  return { entities: planEntities(before.rows, after.rows), edges: planEdges(before, after) };
}

interface Entry {
  documents: Set<string>;
  naming: Map<string, Naming>;
  mentions: number;
  statements: number;
}

function planEntities(before: readonly DocumentRows[], after: readonly DocumentRows[]): EntityChange[] {
  const [was, is] = [entries(before), entries(after)];
  const changes: EntityChange[] = [];
  for (const entity of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(entity), is.get(entity)];
    const change: EntityChange = {
      entity,
      removed: without(old?.naming, now?.naming),
      added: without(now?.naming, old?.naming),
      documents: (now?.documents.size ?? 0) - (old?.documents.size ?? 0),
      mentions: (now?.mentions ?? 0) - (old?.mentions ?? 0),
      statements: (now?.statements ?? 0) - (old?.statements ?? 0),
    };
    const { removed, added, documents, mentions, statements } = change;
    const counts = [removed.length, added.length, documents, mentions, statements];
    if (counts.some((one) => one !== 0)) changes.push(change);
  }
  return changes.sort(compareBy(({ entity }) => [entity]));
}

function entries(documents: readonly DocumentRows[]): Map<EntityId, Entry> {
  const found = new Map<EntityId, Entry>();
  for (const { document, mentions, statements } of documents) {
    for (const { entity, properties } of mentions) {
      const entry = found.get(entity) ?? {
        documents: new Set<string>(),
        naming: new Map<string, Naming>(),
        mentions: 0,
        statements: 0,
      };
      const { name, forms, wikidataId, count } = properties;
      const spoken = spokenNames(properties);
      const key = [document.id, properties.origin ?? entity, name, wikidataId ?? '', ...forms, '', ...spoken].join(
        BETWEEN,
      );
      entry.naming.set(key, { name, forms, wikidataId, spoken });
      entry.documents.add(document.id);
      entry.mentions += count;
      found.set(entity, entry);
    }
    // Of a document of which only parts are handed in, an entity without its mentions did not change: it counts nothing,
    // whatever another document says of it.
    const mentioned = new Set(mentions.map(({ entity }) => entity));
    for (const statement of statements) {
      for (const entity of participantsOf(statement)) {
        const entry = mentioned.has(entity) ? found.get(entity) : undefined;
        if (entry) entry.statements += 1;
      }
    }
  }
  return found;
}

function planEdges(before: Side, after: Side): EdgeChange[] {
  const [was, is] = [facts(before), facts(after)];
  const changes: EdgeChange[] = [];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(key), is.get(key)];
    const removed = without(old?.facts, now?.facts);
    const added = without(now?.facts, old?.facts);
    const edge = (now ?? old)?.edge;
    if (edge && (removed.length > 0 || added.length > 0)) changes.push({ ...edge, removed, added });
  }
  return changes.sort(compareBy(({ source, target, type, status }) => [source, target, type, status]));
}

type Edge = Pick<EdgeChange, 'type' | 'status' | 'source' | 'target'>;

function facts({ rows, hidden }: Side): Map<string, { edge: Edge; facts: Map<string, Fact> }> {
  const found = new Map<string, { edge: Edge; facts: Map<string, Fact> }>();
  for (const { statements } of rows) {
    for (const row of statements) {
      const { id, effectiveDate, confidence, publisher, weight } = row.properties;
      const fact: Fact = { statement: id, date: effectiveDate, confidence, publisher, weight };
      const factKey = [id, effectiveDate ?? '', confidence, publisher ?? '', weight].join(BETWEEN);
      for (const edge of edgesOf(row, hidden)) {
        const key = edgeKeyOf(edge);
        const group = found.get(key) ?? { edge, facts: new Map<string, Fact>() };
        group.facts.set(factKey, fact);
        found.set(key, group);
      }
    }
  }
  return found;
}

/** One string for an edge: its ends, type and status. */
export const edgeKeyOf = ({ source, target, type, status }: Record<keyof Edge, string>): string =>
  `${source}${BETWEEN}${target}${BETWEEN}${type}${BETWEEN}${status}`;

/** The edges that a statement draws: every pair of a mutual act, lower id first; else each actor to each recipient. */
function edgesOf(row: StatementRow, hidden: ReadonlySet<string>): Edge[] {
  const { type, status, mutual, verdict } = row.properties;
  if (verdict === 'rejected') return [];
  const edges = new Map<string, Edge>();
  const participants = mutual ? participantsOf(row) : [];
  for (const source of mutual ? participants : row.actors) {
    for (const target of mutual ? participants : row.recipients) {
      if (hidden.has(source) || hidden.has(target)) continue;
      if (mutual ? source < target : source !== target) {
        const edge = { type, status, source, target };
        edges.set(edgeKeyOf(edge), edge);
      }
    }
  }
  return [...edges.values()];
}

const participantsOf = ({ actors, recipients }: StatementRow): EntityId[] => [...new Set([...actors, ...recipients])];

function without<T>(some: ReadonlyMap<string, T> | undefined, others: ReadonlyMap<string, T> | undefined): T[] {
  return [...(some ?? [])].filter(([key]) => !others?.has(key)).map(([, value]) => value);
}
