/**
 * What documents put into the graph before and after → what changes for the entities and edges that sum up many
 * documents. Pure. What both say alike cancels out, so a document put twice changes nothing, and one that lost a
 * sentence touches only what that sentence was about.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { StatementType, Status } from '../../cypher/schema/ontology.ts';
import { compare, compareBy } from './compare.ts';
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
  /** Of the edge (`edgeKeyOf`). */
  key: string;
  type: StatementType;
  status: Status;
  source: EntityId;
  target: EntityId;
  removed: readonly Fact[];
  added: readonly Fact[];
}

/** An edge that goes whole: what one loses is all that another, which is there for it alone, gets. */
export interface MovedEdge {
  from: EdgeChange;
  to: EdgeChange;
  /** The end that stays, and the other one before and after. */
  other: EntityId;
  leaves: EntityId;
  enters: EntityId;
}

export interface Change {
  /** By entity. */
  entities: readonly EntityChange[];
  /** By source, target, type and status. */
  edges: readonly EdgeChange[];
  /** Not among `edges`. */
  moved: readonly MovedEdge[];
}

/** What one side of a change is: rows, and the entities that are hidden, to which nothing is drawn. */
export interface Side {
  rows: readonly DocumentRows[];
  hidden: ReadonlySet<string>;
}

export function planChange(before: Side, after: Side): Change {
  return { entities: planEntities(before.rows, after.rows), ...planEdges(before, after) };
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

/** Statement by statement: of an edge that it draws as before, nothing changes. */
function planEdges(before: Side, after: Side): Pick<Change, 'edges' | 'moved'> {
  const [was, is] = [statementsIn(before), statementsIn(after)];
  const changes = new Map<string, Edge & { removed: Fact[]; added: Fact[] }>();
  const changeOf = (edge: Edge) => {
    const change = changes.get(edge.key) ?? { ...edge, removed: [], added: [] };
    changes.set(edge.key, change);
    return change;
  };
  /** Which edge gets all that one loses; undefined where it is not one. */
  const heirs = new Map<string, string | undefined>();
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(id), is.get(id)];
    const [drew, draws] = [edgesOf(old, before.hidden), edgesOf(now, after.hidden)];
    const isSame = old !== undefined && now !== undefined && isSameFact(old, now);
    const lost = [...drew.values()].filter(({ key }) => !(isSame && draws.has(key)));
    const gained = [...draws.values()].filter(({ key }) => !(isSame && drew.has(key)));
    for (const edge of lost) {
      changeOf(edge).removed.push(factOf(old as StatementRow));
      const heir = isSame ? gained.find((one) => handOver(edge, one))?.key : undefined;
      heirs.set(edge.key, heirs.has(edge.key) && heirs.get(edge.key) !== heir ? undefined : heir);
    }
    for (const edge of gained) changeOf(edge).added.push(factOf(now as StatementRow));
  }
  const moved: MovedEdge[] = [];
  for (const [key, heir] of heirs) {
    const [from, to] = [changes.get(key), heir === undefined ? undefined : changes.get(heir)];
    if (!from || !to || from.added.length > 0 || to.removed.length > 0) continue;
    const ends = from.removed.length === to.added.length && handOver(from, to);
    if (!ends) continue;
    moved.push({ from, to, ...ends });
    for (const { key } of [from, to]) changes.delete(key);
  }
  return { edges: [...changes.values()], moved };
}

/** By source, target, type and status: two writers in opposite order would wait for each other for ever. */
export const inOrder = (changes: readonly EdgeChange[]): EdgeChange[] =>
  [...changes].sort((one, other) => compare(one.key, other.key));

/** Which end of an edge another one has in place of its own, where that is all in which they differ. */
function handOver(from: Edge, to: Edge): Pick<MovedEdge, 'other' | 'leaves' | 'enters'> | undefined {
  if (from.type !== to.type || from.status !== to.status) return undefined;
  for (const [other, leaves] of [
    [from.source, from.target],
    [from.target, from.source],
  ] as const) {
    const enters = to.source === other ? to.target : to.target === other ? to.source : leaves;
    if (enters !== leaves) return { other, leaves, enters };
  }
  return undefined;
}

const statementsIn = ({ rows }: Side): Map<string, StatementRow> =>
  new Map(rows.flatMap(({ statements }) => statements.map((row) => [row.properties.id, row] as const)));

const factOf = ({ properties: { id, effectiveDate, confidence, publisher, weight } }: StatementRow): Fact => ({
  statement: id,
  date: effectiveDate,
  confidence,
  publisher,
  weight,
});

const isSameFact = ({ properties: one }: StatementRow, { properties: other }: StatementRow): boolean =>
  one.effectiveDate === other.effectiveDate &&
  one.confidence === other.confidence &&
  one.publisher === other.publisher &&
  one.weight === other.weight;

type Edge = Pick<EdgeChange, 'key' | 'type' | 'status' | 'source' | 'target'>;

/** One string for an edge: its ends, type and status. */
export const edgeKeyOf = ({ source, target, type, status }: Record<Exclude<keyof Edge, 'key'>, string>): string =>
  `${source}${BETWEEN}${target}${BETWEEN}${type}${BETWEEN}${status}`;

/** By key, the edges that a statement draws: every pair of a mutual act, lower id first; else each actor to each recipient. */
function edgesOf(row: StatementRow | undefined, hidden: ReadonlySet<string>): Map<string, Edge> {
  const edges = new Map<string, Edge>();
  if (!row || row.properties.verdict === 'rejected') return edges;
  const { type, status, mutual } = row.properties;
  const participants = mutual ? participantsOf(row) : [];
  for (const source of mutual ? participants : row.actors) {
    for (const target of mutual ? participants : row.recipients) {
      if (hidden.has(source) || hidden.has(target)) continue;
      if (mutual ? source < target : source !== target) {
        const key = edgeKeyOf({ type, status, source, target });
        edges.set(key, { key, type, status, source, target });
      }
    }
  }
  return edges;
}

const participantsOf = ({ actors, recipients }: StatementRow): EntityId[] => [...new Set([...actors, ...recipients])];

function without<T>(some: ReadonlyMap<string, T> | undefined, others: ReadonlyMap<string, T> | undefined): T[] {
  return [...(some ?? [])].filter(([key]) => !others?.has(key)).map(([, value]) => value);
}
